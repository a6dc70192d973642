import CollateCore
import Testing

@testable import CollateCompare

@Suite struct TopicWordsTests {
  private func keys(_ words: some Sequence<TopicWords.Word>, _ vocabulary: Vocabulary) -> [String] {
    words.map { vocabulary.keys[Int($0.term)] }
  }

  @Test func datesAndGrammarTellNothing() {
    var accounts = Accounts("Fire in Torvall on Sunday.\nThe fire reached Torvall twice.")
    accounts.date("Sunday", in: 0, "2024-03-03")
    var vocabulary = Vocabulary()
    let words = TopicWords(accounts.corpus.documents[0], &vocabulary)
    let found = keys(words.all, vocabulary)
    #expect(found.count { $0.hasPrefix("fir") } == 2)
    #expect(!found.contains { $0.hasPrefix("sun") || $0 == "in" || $0 == "the" })
    let names = words.all.filter(\.isName).map { vocabulary.keys[Int($0.term)] }
    #expect(names.count { $0.hasPrefix("torval") } == 2)
  }

  @Test func someSentencesMayCount() {
    var vocabulary = Vocabulary()
    let words = TopicWords(SmallCorpus.document("a", "A mill burned.\nA bridge fell."), &vocabulary)
    #expect(words.sentences(1..<2).count == 2)
    #expect(words.sentences(0..<2).count == words.all.count)
    #expect(words.sentences(2..<2).isEmpty)
  }

  @Test func whatLiesBeyondTheLimitIsNotRead() {
    let text = Array(repeating: "mill", count: 4_999).joined(separator: " ") + "\nbridge river"
    var vocabulary = Vocabulary()
    let words = TopicWords(SmallCorpus.document("a", text), &vocabulary)
    #expect(words.all.count == 5_000)
    #expect(vocabulary.keys.count == 2)
  }
}
