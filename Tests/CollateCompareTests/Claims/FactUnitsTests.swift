import CollateText
import Testing

@testable import CollateCompare

@Suite struct FactUnitsTests {
  private func pieces(_ text: String, _ cuts: [String: Double]) -> [String] {
    let bytes = Array(text.utf8)
    let words = WordToken.all(in: bytes, Span(0, bytes.count))
    let probabilities = words.dropFirst().map { cuts[$0.word] ?? 0 }
    return FactUnits.pieces(words, probabilities).map { range in
      bytes.string(Span(words[range.lowerBound].span.start, words[range.upperBound - 1].span.end))
    }
  }

  private let text = "The dam broke on Monday and nine farms were flooded"

  @Test func cutsWhereAFactLikelyEndsWithoutTheConjunction() {
    #expect(pieces(text, ["and": 0.9]) == ["The dam broke on Monday", "nine farms were flooded"])
    #expect(pieces(text, ["and": 0.2]) == [text])
  }

  @Test func noPieceEndsWithTheWordThatOpensTheNext() {
    #expect(
      pieces("Nine farms were flooded while the dam held", ["the": 0.9])
        == ["Nine farms were flooded", "the dam held"])
  }

  @Test func theLikelierCutLeavesNoPieceTooShort() {
    #expect(
      pieces(text, ["and": 0.9, "monday": 0.5]) == ["The dam broke on Monday", "nine farms were flooded"])
    #expect(pieces(text, ["dam": 0.9]) == [text])
    #expect(pieces("", [:]).isEmpty)
  }

  @Test func unitsKnowTheirSentence() {
    let corpus = SmallCorpus.fire
    let index = StatementIndex(corpus.documents)
    let links = SentenceLinks(index, model: .fitted)
    let units = FactUnits(index, corpus.documents, partners: links.partners, model: .fitted)
    for (sentence, range) in units.ofSentence.enumerated() {
      #expect(!range.isEmpty)
      #expect(units.all[range].allSatisfy { $0.sentence == sentence })
    }
  }
}
