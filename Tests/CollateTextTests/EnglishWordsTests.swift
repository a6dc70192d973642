import CollateText
import Testing

@Suite struct EnglishWordsTests {
  @Test func wordsAreKnownWithTheirRegularEndings() {
    #expect(["house", "houses", "baked", "baking", "quickly"].allSatisfy(EnglishWords.contains))
    #expect(!["munici", "ing", "zzyx", ""].contains(where: EnglishWords.contains))
  }
}
