import CollateCore
import Testing

@testable import CollateReport

@Suite struct AnswerSectionTests {
  @Test func familiesComeWithTheirFilesAndWhatTheyMade() {
    let answer = markup { $0.answerSection }
    #expect(answer.contains("Account A") && answer.contains("Account B") && !answer.contains("Account C"))
    #expect(answer.contains("copy"))
    #expect(answer.contains("Only in account B"))
  }

  @Test func failuresAreShownAndOneFileHasNoTallies() {
    #expect(markup { $0.answerSection }.contains("⚠ "))
    let bare = markup(bareCorpus) { $0.answerSection }
    #expect(!bare.contains("⚠ ") && !bare.contains("class=\"tallies\"") && !bare.contains("class=\"agreed\""))
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
