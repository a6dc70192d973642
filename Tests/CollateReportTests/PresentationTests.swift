import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct PresentationTests {
  @Test func mostAccountsComeFirstThenMostFiles() {
    var corpus = TestCorpus.corpus
    corpus.claims.reverse()
    let view = Presentation(corpus, record: RunRecord())
    #expect(view.claimOrder.map { corpus.claims[$0].id } == ["c1", "c2", "c3"])
  }

  @Test func aMaterialConflictComesBeforeAnotherClaimOfAsManyAccounts() {
    var corpus = TestCorpus.corpus
    let early = TestCorpus.span("Mill", 0, corpus)
    corpus.claims.append(
      Claim(
        id: "c4",
        statement: early,
        evidence: [.init(passage: early), .init(passage: TestCorpus.span("mill", 2, corpus))],
        support: .corroborated
      )
    )
    let view = Presentation(corpus, record: RunRecord())
    #expect(view.claimOrder.map { corpus.claims[$0].id } == ["c1", "c4", "c2", "c3"])
    #expect(Answer(view).agreed == [3])
  }

  @Test func aClauseOfASentenceAlreadyListedIsNotDistinct() {
    var corpus = TestCorpus.corpus
    let clause = TestCorpus.span("people were hurt", 0, corpus)
    corpus.claims.append(Claim(id: "c4", statement: clause, evidence: [.init(passage: clause)]))
    let view = Presentation(corpus, record: RunRecord())
    #expect(view.distinct([0, 3, 1]) == [0, 1])
    #expect(view.distinct([3, 0]) == [3])
  }

  @Test func aPassageLongerThanAnyoneReadsIsQuotedFromItsBeginning() {
    var corpus = Corpus()
    corpus.documents = [Document(name: "a", plain: "x" + String(repeating: "é", count: 2_000))]
    let view = Presentation(corpus, record: RunRecord())
    let quote = view.quote(Passage(document: 0, span: Span(0, 4_001)))
    #expect(quote == "x" + String(repeating: "é", count: 999) + "…")
    #expect(view.quote(Passage(document: 0, span: Span(0, 3))) == "xé")
  }

  @Test func entriesOfOneDateStandTogether() {
    var corpus = TestCorpus.corpus
    corpus.timeline += corpus.timeline
    #expect(Presentation(corpus, record: RunRecord()).timelineDays.map(\.entries.count) == [2])
  }
}
