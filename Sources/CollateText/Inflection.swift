/// Takes English nouns to the singular, so that `ships` and `ship` compare equal.
public enum Inflection {
  /// The singular of a folded noun; a word that is no known plural stays as it is.
  public static func singular(_ noun: String) -> String { singular(noun, WordHash.of(noun)) }

  /// The singular of a folded noun with its hash.
  private static func singular(_ noun: String, _ hash: UInt32) -> String {
    if let known = irregular[noun, hash] { return known }
    if invariant.contains(noun, hash) || noun.utf8.count < 4 || !noun.hasSuffix("s") { return noun }
    if ["ss", "us", "is", "'s"].contains(where: noun.hasSuffix) { return noun }
    if noun.hasSuffix("ies"), noun.utf8.count > 4 { return noun.dropLast(3) + "y" }
    if ["sses", "shes", "ches", "xes", "zzes"].contains(where: noun.hasSuffix) {
      return String(noun.dropLast(2))
    }
    return String(noun.dropLast())
  }

  /// Whether a folded word has the form of a plural noun.
  public static func isPlural(_ noun: String) -> Bool { isPlural(noun, WordHash.of(noun)) }

  /// The same of a word with its hash.
  public static func isPlural(_ noun: String, _ hash: UInt32) -> Bool {
    irregular[noun, hash] != nil || plural.contains(noun, hash)
      || noun.utf8.last == UInt8(ascii: "s") && singular(noun, hash) != noun
  }

  private static let irregular: WordMap<String> = [
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child",
    "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "geese": "goose", "wives": "wife", "lives": "life", "knives": "knife",
    "wolves": "wolf", "thieves": "thief", "halves": "half", "leaves": "leaf", "shelves": "shelf",
    "loaves": "loaf",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "volcanoes": "volcano",
    "tornadoes": "tornado",
    "torpedoes": "torpedo", "embargoes": "embargo", "vetoes": "veto", "echoes": "echo",
    "mosquitoes": "mosquito",
    "cargoes": "cargo", "buses": "bus", "viruses": "virus", "campuses": "campus", "gases": "gas",
    "lenses": "lens",
    "crises": "crisis", "bases": "base", "analyses": "analysis", "criteria": "criterion",
    "phenomena": "phenomenon",
    "policemen": "policeman", "policewomen": "policewoman", "firemen": "fireman", "fishermen": "fisherman",
    "gunmen": "gunman", "spokesmen": "spokesman", "servicemen": "serviceman", "businessmen": "businessman",
    "congressmen": "congressman", "crewmen": "crewman", "clergymen": "clergyman", "workmen": "workman",
    "militiamen": "militiaman", "grandchildren": "grandchild", "schoolchildren": "schoolchild",
    "passersby": "passerby", "statuses": "status", "bonuses": "bonus", "movies": "movie", "cookies": "cookie",
    "ties": "tie", "calories": "calorie", "zombies": "zombie", "rookies": "rookie", "selfies": "selfie",
  ]

  /// Words whose plural looks like the singular.
  private static let plural: WordSet = [
    "aircraft", "spacecraft", "sheep", "fish", "deer", "troops", "police", "cattle", "staff", "crew",
    "personnel",
    "dead",
    "injured", "wounded", "missing", "others", "series", "species", "headquarters", "offspring", "refugees",
    "dice",
  ]

  /// Words that end like a plural and are none.
  private static let invariant: WordSet = [
    "series", "species", "news", "headquarters", "politics", "physics", "mathematics", "economics",
    "athletics",
    "was", "has", "does", "goes", "this", "his", "hers", "its", "ours", "theirs", "yours", "as", "yes",
    "thus",
    "always", "perhaps", "besides", "towards", "afterwards", "sometimes", "nowadays", "overseas", "upstairs",
    "indoors", "outdoors", "whereas", "unless", "across", "various", "previous", "texas", "paris", "james",
    "charles",
    "says", "gas", "lens", "canvas", "alas", "means", "says", "thanks", "regards", "versus", "plus", "minus",
    "gmos",
  ]
}
