import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct ConflictTests {
  @Test func filesThatSayTheSameAreOneSide() {
    let conflict = Conflict.all(of: TestCorpus.corpus)[0]
    #expect(conflict.sides.map { $0.passages.map(\.document) } == [[0, 1], [2]])
    #expect(conflict.sides.map(\.isDeviant) == [false, true])
  }

  @Test func theGravestComeFirst() {
    var corpus = TestCorpus.corpus
    var minor = corpus.discrepancies[0]
    minor.severity = .minor
    corpus.discrepancies.insert(minor, at: 0)
    #expect(Conflict.all(of: corpus).map(\.index) == [1, 0])
  }

  @Test func aValueIsReadInItsEvidenceElseInItsSentence() {
    var corpus = TestCorpus.corpus
    let value = TestCorpus.span("Nine people", 0, corpus)
    let evidence = corpus.claims[0].evidence[0].passage
    #expect(Conflict.all(of: corpus)[0].context(of: value, in: corpus) == evidence)
    corpus.discrepancies[0].claim = nil
    #expect(Conflict.all(of: corpus)[0].context(of: value, in: corpus) == value)
    corpus.documents[0].annotate(Sentence(span: evidence.span, paragraph: 0))
    #expect(Conflict.all(of: corpus)[0].context(of: value, in: corpus) == evidence)
  }

  @Test func theWeightOfASideCountsAccountsNotFiles() {
    let corpus = TestCorpus.corpus
    let families = Families(of: corpus)
    let conflict = Conflict.all(of: corpus)[0]
    #expect(
      conflict.sides.map { conflict.weight(of: $0, families) } == ["1 of 2 accounts", "1 of 2 accounts"])
  }
}
