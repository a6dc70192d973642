import Testing

@testable import CollateText

@Suite struct WordClassTests {
  @Test(arguments: [
    ("ship", WordClass.noun), ("morning", .noun), ("family", .noun), ("skerry", .noun), ("heavy", .adjective),
    ("accuse", .verb), ("slept", .verb), ("seldom", .adverb), ("quickly", .adverb), ("sinking", .participle),
    ("rescued", .participle), ("the", .determiner), ("she", .pronoun), ("behind", .preposition),
    ("because", .conjunction), ("would", .auxiliary), ("23", .number), ("seven", .number),
  ])
  func everyWordHasAUsualClass(word: String, wordClass: WordClass) {
    #expect(WordClass.usual(word) == wordClass)
  }
}
