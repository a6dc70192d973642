import CollateText

/// Nouns that reports use for each other when they count: `homes` and `houses`, `people` and `passengers`.
struct NounClass: Hashable, Sendable {
  /// Names the class: its first noun.
  private(set) var name: String
  /// The kind of person (`child`, `officer`); nil for persons of any kind, and for things.
  private(set) var kind: String?

  /// Whether persons are counted.
  var isPersons: Bool { name == Self.persons }

  /// The class of a stem; nil where the noun stands for itself.
  init?(stem: String) {
    if let known = Self.byStem[stem] {
      self = known
    } else if ["ian", "ist"].contains(where: { stem.hasSuffix($0) && stem.utf8.count > $0.utf8.count + 2 }) {
      self.init(name: Self.persons)
    } else if stem.hasSuffix("men") || PersonNouns.contains(stem) {
      self.init(name: Self.persons, kind: stem)
    } else {
      return nil
    }
  }

  private init(name: String, kind: String? = nil) { (self.name, self.kind) = (name, kind) }

  /// Whether both may count the same things: two kinds of persons don't.
  func admits(_ other: NounClass) -> Bool {
    name == other.name && (kind == nil || other.kind == nil || kind == other.kind)
  }

  private static let persons = "person"
  /// Words for persons of any kind, and for the dead and hurt among them.
  private static let anybody =
    "person people others victim casualty dead life soul body resident member passenger civilian survivor man death injury"
  /// Kinds of persons; nouns of one line are one kind.
  private static let kinds = [
    "child boy girl kid baby infant teenager minor", "woman mother wife",
    "officer policeman police cop trooper deputy",
    "soldier troop serviceman marine", "worker employee staff labourer laborer staffer",
    "priest clergy bishop nun monk",
    "student pupil schoolchild", "patient", "doctor nurse medic", "pirate hijacker",
    "gunman attacker militant rebel",
    "suspect arrest", "sailor crew crewmember", "lawyer attorney", "juror", "journalist reporter",
    "refugee evacuee",
    "protester demonstrator", "hostage captive", "prisoner inmate", "firefighter rescuer",
    "tourist visitor guest", "fan",
  ]
  /// Things that are counted; nouns of one line are used for each other.
  private static let things = [
    "house home building structure dwelling", "ship vessel boat tanker freighter",
    "quake earthquake tremor temblor",
    "gun rifle firearm weapon pistol handgun", "account record file", "car vehicle truck lorry",
    "shot bullet round",
    "cable line", "attack raid strike assault", "bomb explosive device", "plane aircraft jet airliner",
    "company firm business", "country nation state", "road street highway", "job post position",
    "village town",
    "charge count offence offense", "shop store", "train carriage", "threat warning call", "ton tonne",
    "time occasion",
    "vote ballot", "shell mortar rocket missile",
  ]

  private static let byStem: [String: NounClass] = {
    var table: [String: NounClass] = [:]
    func add(_ line: String, _ make: (String) -> NounClass) {
      let words = line.split(separator: " ").map { Stemming.stem(String($0)) }
      for word in words { table[word] = make(words[0]) }
    }
    for line in things { add(line) { NounClass(name: $0) } }
    for line in kinds { add(line) { NounClass(name: persons, kind: $0) } }
    add(anybody) { _ in NounClass(name: persons) }
    return table
  }()
}
