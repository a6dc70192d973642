import CollateCore
import Testing

@testable import CollateReport

@Suite struct AnswerSectionTests {
  @Test func familiesComeWithTheirFilesAndWhatTheyMade() {
    let answer = markup { $0.answerSection }
    #expect(answer.contains("Account A") && answer.contains("Account B") && !answer.contains("Account C"))
    #expect(answer.contains("nearly a copy"))
    #expect(answer.contains("1 fact only in B"))
  }

  @Test func failuresAreShownAndOneFileHasNoCounts() {
    #expect(markup { $0.answerSection }.contains("⚠ "))
    let bare = markup(bareCorpus) { $0.answerSection }
    #expect(!bare.contains("⚠ ") && !bare.contains("class=\"counts\"") && !bare.contains("class=\"agreed\""))
  }

  @Test func aMaterialConflictIsOneLineWithBothSides() {
    let answer = markup { $0.answerSection }
    #expect(answer.contains("Conflicts: 1 material"))
    #expect(answer.ranges(of: "class=\"says\"").count == 2)
    #expect(answer.contains("<b>Nine people</b>") && answer.contains("<b>Fourteen people</b>"))
    #expect(answer.contains(" 1 of 2 accounts"))
  }

  @Test func onATieNoSideIsWeighed() {
    var corpus = TestCorpus.corpus
    corpus.discrepancies[0].sides[2].isDeviant = false
    #expect(!markup(corpus) { $0.answerSection }.contains("of 2 accounts"))
    #expect(!markup(corpus) { $0.conflictsSection }.contains("differs"))
  }

  @Test func conflictsBeyondTheTenthAreCounted() {
    var corpus = TestCorpus.corpus
    corpus.discrepancies = (0..<13).map { number in
      var conflict = corpus.discrepancies[0]
      conflict.id = "d\(number)"
      return conflict
    }
    let answer = markup(corpus) { $0.answerSection }
    #expect(answer.ranges(of: "class=\"question\"").count == 10)
    #expect(answer.contains("3 more material conflicts"))
  }

  @Test func whatNobodyComparedIsSaid() {
    var corpus = TestCorpus.corpus
    corpus.claims = []
    corpus.discrepancies = []
    corpus.derivation = Derivation()
    var bytes: [UInt8] = []
    Node.render(Page(Presentation(corpus, record: RunRecord())).answerSection, into: &bytes)
    let answer = String(decoding: bytes, as: UTF8.self)
    #expect(answer.contains("Conflicts: not compared") && answer.contains("Agreement: not compared"))
    #expect(!answer.contains("none found") && !answer.contains("no statement"))
  }

  @Test func whatBothAccountsSayIsAgreed() {
    var corpus = TestCorpus.corpus
    corpus.claims[0].evidence[2].status = .states
    corpus.claims[0].support = .corroborated
    corpus.discrepancies = []
    let answer = markup(corpus) { $0.answerSection }
    #expect(answer.contains("class=\"agreed\"") && answer.contains("Nine people were hurt at the mill."))
  }
}
