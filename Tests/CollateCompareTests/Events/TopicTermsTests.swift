import CollateCore
import Testing

@testable import CollateCompare

@Suite struct TopicTermsTests {
  @Test func namesAreAlwaysCapitalsAndDatesTellNothing() {
    var accounts = Accounts("Fire in Torvall on Sunday.\nThe fire reached Torvall twice.")
    accounts.date("Sunday", in: 0, "2024-03-03")
    var vocabulary = Vocabulary()
    let read = TopicTerms(accounts.corpus.documents[0], &vocabulary)
    let terms = Dictionary(
      uniqueKeysWithValues: read.terms.indices.map { (vocabulary.keys[Int(read.terms[$0])], $0) })
    #expect(terms["torvall"].map { read.areNames[$0] && read.counts[$0] == 2 } == true)
    #expect(
      terms["fire"].map { !read.areNames[$0] } == true || terms["fir"].map { !read.areNames[$0] } == true)
    #expect(!terms.keys.contains { $0.hasPrefix("sun") })
  }

  @Test func someSentencesMayCount() {
    let document = SmallCorpus.document("a", "A mill burned.\nA bridge fell.")
    var vocabulary = Vocabulary()
    let read = TopicTerms(document, &vocabulary, only: 1..<2)
    #expect(read.terms.count == 2)
  }
}
