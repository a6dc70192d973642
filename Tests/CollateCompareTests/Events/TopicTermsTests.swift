import CollateCore
import Testing

@testable import CollateCompare

@Suite struct TopicTermsTests {
  @Test func namesAreAlwaysCapitalsAndDatesTellNothing() {
    var accounts = Accounts("Fire in Torvall on Sunday.\nThe fire reached Torvall twice.")
    accounts.date("Sunday", in: 0, "2024-03-03")
    var vocabulary = Vocabulary()
    let read = TopicTerms(accounts.corpus.documents[0], &vocabulary)
    func use(_ start: String) -> (count: Int, isName: Bool)? {
      read.terms.firstIndex { vocabulary.keys[Int($0)].hasPrefix(start) }.map {
        (read.counts[$0], read.areNames[$0])
      }
    }
    #expect(use("torval")?.count == 2)
    #expect(use("torval")?.isName == true)
    #expect(use("fir")?.isName == false)
    #expect(use("sun") == nil)
  }

  @Test func someSentencesMayCount() {
    let document = SmallCorpus.document("a", "A mill burned.\nA bridge fell.")
    var vocabulary = Vocabulary()
    let read = TopicTerms(document, &vocabulary, only: 1..<2)
    #expect(read.terms.count == 2)
  }
}
