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
    let place = index.sentences.firstIndex {
      corpus.documents[$0.whole.document].string($0.whole.span) == text
    }
    return place.map {
      Novelty(index, support: SupportRule(corpus, required: 2))
        .share(of: index.sentences[$0].whole.terms, in: $0)
    } ?? -1
  }

  @Test func theClosestSentenceOfAnotherAccountCounts() {
    let goat = "A goat won the race."
    #expect(share(of: goat, families: [], goat, "The dam at Oster broke.") == 1)
    #expect(share(of: goat, families: [], goat, "A goat won the race, it is said.") == 0)
    let apart = share(of: goat, families: [], goat, "The race began late.\nNobody saw the goat.\nWho won?")
    #expect(apart > 0.5 && apart < 1, "words in different sentences tell different things")
  }

  @Test func theOwnFamilyIsNoOtherAccount() {
    let goat = "A goat won the race."
    #expect(share(of: goat, families: [[0, 1], [2]], goat, "The goat won the race.", "The dam broke.") == 1)
    #expect(
      share(of: goat, families: [[0, 1]], goat, "The goat won the race.") == 0,
      "files of one family are compared with each other")
  }
}
