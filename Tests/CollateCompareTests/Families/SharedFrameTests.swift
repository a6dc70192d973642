import Testing

@testable import CollateCompare

@Suite struct SharedFrameTests {
  @Test func headAndTailAreEqualSentences() {
    let pages = SmallCorpus.make("head\none\ntwo\nfoot", "head\nthree\nfoot").documents
    let frame = SharedFrame(pages[0], pages[1])
    #expect(frame.left == 1..<3)
    #expect(frame.right == 1..<2)
    #expect(abs(frame.leastRest - 5.0 / 13) < 1e-9)
  }

  @Test func ofEqualTextsNothingRemains() {
    let pages = SmallCorpus.make("one\ntwo", "one\ntwo").documents
    #expect(SharedFrame(pages[0], pages[1]).leastRest == 0)
    let strangers = SmallCorpus.make("one", "two").documents
    #expect(SharedFrame(strangers[0], strangers[1]).leastRest == 1)
  }
}
