import Testing

@testable import CollateCompare

@Suite struct TextPairsTests {
  private let index = StatementIndex(
    SmallCorpus.make("The mill burned.\nNine fled.", "The mill burned.", "Nine fled.").documents)

  @Test func pairsOfEqualTextsAreOneInEitherOrder() {
    let pairs = [
      LinkPair(left: 0, right: 2), LinkPair(left: 0, right: 3), LinkPair(left: 1, right: 2),
      LinkPair(left: 2, right: 3),
    ]
    let texts = TextPairs(pairs, index)
    #expect(texts.numbers == [0, 1, 1, 1])
    #expect(texts.first == [pairs[0], pairs[1]])
  }
}
