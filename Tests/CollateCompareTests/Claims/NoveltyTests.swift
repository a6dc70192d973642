import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NoveltyTests {
  private func share(of text: String, families: [[Int]], _ texts: String...) -> Double {
    var corpus = Corpus()
    for (number, text) in texts.enumerated() {
      corpus.documents.append(SmallCorpus.document("\(number)", text))
    }
    corpus.derivation.families = families.enumerated().map { .init(id: "f\($0)", members: $1) }
    let index = StatementIndex(corpus.documents)
    let terms = index.sentences.first { corpus.documents[$0.whole.document].string($0.whole.span) == text }
    return Novelty(index, support: SupportRule(corpus, required: 2)).share(of: terms?.whole.terms ?? [])
  }

  @Test func whatNobodyElseTellsIsNew() {
    #expect(
      share(of: "A goat won the race.", families: [], "A goat won the race.", "The dam at Oster broke.") == 1)
    #expect(
      share(of: "The goat broke.", families: [], "The goat broke.", "The dam at Oster broke.") == 0.5)
  }

  @Test func theOwnFamilyIsNoOtherAccount() {
    #expect(
      share(
        of: "A goat won the race.", families: [[0, 1], [2]], "A goat won the race.", "The race of the goat.",
        "The dam at Oster broke.") == 1)
    #expect(
      share(of: "A goat won.", families: [[0, 1]], "A goat won.", "The goat of Oster.") == 0.5,
      "files of one family are compared with each other")
  }
}
