import CollateCore
import Testing

@testable import CollateCompare

@Suite struct StoryOutlineTests {
  @Test func quotationsAndShortSentencesAreLeftOut() {
    var accounts = Accounts(
      "The mill burned near the quay.\nShe wept.\nThe mayor said it was a dark cold day.")
    accounts.quote("it was a dark cold day", in: 0)
    var vocabulary = Vocabulary()
    let outline = StoryOutline(accounts.corpus.documents[0], &vocabulary)
    #expect(outline.sentences.count == 1)
    #expect(outline.sentences[0] == outline.sentences[0].sorted())
  }
}
