import CollateCore
import Testing

@testable import CollateReport

@Suite struct WordingTests {
  private func headline(files: Int, families: [[Int]]) -> String {
    var corpus = Corpus()
    corpus.documents = (0..<files).map { Document(name: "\($0)", plain: "") }
    corpus.derivation.families = families.enumerated().map { .init(id: "f\($0)", members: $1) }
    var record = RunRecord()
    record.stages = [.init(name: "compare.families", options: [:])]
    return Wording.headline(Presentation(corpus, record: record))
  }

  @Test func theHeadlineCountsAccounts() {
    #expect(headline(files: 1, families: []) == "1 file, nothing to compare it with")
    #expect(headline(files: 3, families: [[0, 1, 2]]) == "3 files, all resting on one account")
    #expect(headline(files: 3, families: [[0, 1], [2]]) == "3 files, 2 independent accounts")
    #expect(
      Wording.headline(Presentation(TestCorpus.uncompared, record: RunRecord()))
        == "3 files, who copied whom not compared")
    #expect(headline(files: 3, families: []) == "3 files, all independent accounts")
  }

  @Test func theHeadlineSaysHowManyFilesWereRead() {
    func headline(_ documents: Int, given: Int, unread: [String]) -> String {
      var corpus = Corpus()
      corpus.documents = (0..<documents).map { Document(name: "\($0)", plain: "") }
      corpus.intake.add(files: given, unread: unread)
      var record = RunRecord()
      record.stages = [.init(name: "compare.families", options: [:])]
      return Wording.headline(Presentation(corpus, record: record))
    }
    #expect(headline(2, given: 3, unread: ["c.pdf"]) == "2 of 3 files read, all independent accounts")
    #expect(headline(4, given: 1, unread: []) == "1 of 1 files read, 4 documents, all independent accounts")
    #expect(headline(1, given: 2, unread: ["x"]) == "1 of 2 files read, nothing to compare it with")
    #expect(headline(0, given: 1, unread: ["x"]) == "0 of 1 files read, nothing to compare")
  }

  @Test func filesWithoutARowOfSeveralHaveNothingInCommon() {
    var corpus = TestCorpus.corpus
    let agreement = { (corpus: Corpus) in
      let view = Presentation(corpus, record: RunRecord())
      return Wording.agreement(Answer(view), view)
    }
    #expect(agreement(corpus) == "Independent accounts agree on no statement")
    corpus.claims[0].support = .corroborated
    #expect(agreement(corpus) == "Independent accounts share one statement, which has a conflict")
    corpus.claims = [corpus.claims[2]]
    #expect(agreement(corpus) == "The files have nothing in common")
  }

  @Test func aConflictSaysWhatWasRuledOutAndWhetherAModelDecided() {
    var conflict = TestCorpus.corpus.discrepancies[0]
    #expect(Wording.grounds(conflict) == nil)
    conflict.excluded = [.rounding, .unit]
    #expect(Wording.grounds(conflict) == "ruled out: one value is the other, rounded, another unit")
    conflict.excluded = []
    conflict.basis = .model
    conflict.confidence = 0.62
    #expect(Wording.grounds(conflict) == "found by a model, probability 62 %")
  }

  @Test func aChainIsReadFromItsOrigin() {
    #expect(Wording.attribution(["RIA", "Lavrov"]) == "Lavrov, reported by RIA")
    #expect(Wording.attribution(["Lavrov"]) == "Lavrov")
    #expect(Wording.attribution([]).isEmpty)
  }

  @Test func sharesAreWholePercentages() {
    #expect(Wording.percent(0.126) == "13 %")
    #expect(Wording.percent(7) == "100 %")
    #expect(Wording.percent(.nan) == "–")
  }

  @Test func aRowSaysByWhoseWordItStands() {
    let corpus = TestCorpus.corpus
    #expect(Wording.grounds(of: corpus.claims[0], in: corpus).isEmpty)
    var claim = corpus.claims[1]
    claim.judges.append("compare.names")
    #expect(Wording.grounds(of: claim, in: corpus) == ["by the word of compare.desk and compare.names"])
  }
}
