import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct AnswerTests {
  @Test func withoutASecondAccountWhatSeveralFilesRepeatIsTheAnswer() {
    var corpus = TestCorpus.corpus
    corpus.derivation.families = [.init(id: "f1", members: [0, 1, 2])]
    let answer = Answer(Presentation(corpus, record: RunRecord()))
    #expect(!answer.isCorroborated)
    #expect(answer.agreed == [1])
  }

  @Test func disputedClaimsAreNoAgreement() {
    let answer = Answer(Presentation(TestCorpus.corpus, record: RunRecord()))
    #expect(answer.isCorroborated)
    #expect(answer.agreed.isEmpty)
  }

  @Test func whatIsAgreedHoldsNoSideOfAConflict() {
    var corpus = TestCorpus.corpus
    corpus.claims[0].support = .corroborated
    for severity in Discrepancy.Severity.allCases {
      corpus.discrepancies[0].severity = severity
      corpus.discrepancies[0].sides[2].isDeviant = false
      let answer = Answer(Presentation(corpus, record: RunRecord()))
      #expect(answer.agreed.isEmpty && answer.agreedCount == 0)
    }
    corpus.discrepancies = []
    #expect(Answer(Presentation(corpus, record: RunRecord())).agreed == [0])
  }

  @Test func aStatementInsideEvidenceAlreadyTakenIsPassedOver() {
    var corpus = Corpus()
    corpus.documents = [
      Document(name: "a", plain: "One two three."), Document(name: "b", plain: "One two three."),
    ]
    corpus.claims = [Span(0, 14), Span(4, 7)].enumerated().map { index, span in
      let passages = [0, 1].map { Passage(document: $0, span: span) }
      return Claim(
        id: "c\(index)",
        statement: passages[0],
        evidence: passages.map { .init(passage: $0) },
        support: .corroborated
      )
    }
    let answer = Answer(Presentation(corpus, record: RunRecord()))
    #expect(answer.agreed == [0])
    #expect(answer.agreedCount == 2)
  }
}
