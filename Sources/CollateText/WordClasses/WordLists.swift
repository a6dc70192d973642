extension WordList {
  /// Words that are adjectives most often.
  static let adjectives = WordList("adjectives")
  /// Adverbs without the ending -ly.
  static let adverbs = WordList("adverbs")
  /// Nouns that end in -ly, -ing or -ed.
  static let nouns = WordList("nouns")
  /// Forms of verbs, without the regular ones in -ed and -ing, that are verbs most often.
  static let verbs = WordList("verbs")
}
