import CollateText
import Testing

@Suite struct StopWordsTests {
  @Test func grammarIsStoppedAndContentIsNot() {
    #expect(StopWords.contains("the"))
    #expect(StopWords.contains("not"))
    #expect(!StopWords.contains("ship"))
    #expect(!StopWords.contains("The"))
  }
}
