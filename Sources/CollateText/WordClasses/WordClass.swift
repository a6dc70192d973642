/// What a word of English does in a sentence, as far as the word alone tells.
public enum WordClass: Hashable, Sendable {
  case noun, verb, adjective, adverb
  /// In -ing or -ed: part of a verb, or an adjective.
  case participle
  case determiner, pronoun, preposition, conjunction, auxiliary, number

  /// The class that a folded word has most often; a word that nobody lists is a noun unless its ending says otherwise.
  public static func usual(_ key: String) -> WordClass {
    if let first = key.utf8.first, CharacterClass.isDigit(UInt32(first)) { return .number }
    if let closed = closedClasses[key] { return closed }
    if WordList.adjectives.contains(key) { return .adjective }
    if WordList.verbs.contains(key) { return .verb }
    if WordList.adverbs.contains(key) { return .adverb }
    if WordList.nouns.contains(key) { return .noun }
    if key.hasSuffix("ly") { return .adverb }
    return key.hasSuffix("ing") || key.hasSuffix("ed") ? .participle : .noun
  }

  private static let closedClasses: WordMap<WordClass> = {
    var classes: [String: WordClass] = [:]
    func list(_ words: String, _ wordClass: WordClass) {
      for word in words.split(separator: " ") { classes[String(word)] = wordClass }
    }
    list("a an the this these those some any each every no another both all either neither", .determiner)
    list("his her its their our my your", .determiner)
    list(
      """
      he she it they we i you who whom which what him them us me himself herself itself themselves there
      """, .pronoun)
    list(
      """
      in on at of to from by for with into onto near over under upon about around after before during since until till \
      through throughout within without between among against across off along amid despite via per toward towards \
      outside inside behind below above beneath beyond as than like
      """, .preposition)
    list("and or but nor that while when where because if although though whether so yet", .conjunction)
    list(
      """
      is are was were be been being am has have had having do does did will would shall should can could may might \
      must ought
      """, .auxiliary)
    list(
      "up down out back least most more less not also still very too just only then now already later earlier ago even never ever soon",
      .adverb)
    list(
      """
      two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million \
      billion
      """, .number)
    return WordMap(classes.map { ($0.key, $0.value) })
  }()
}
