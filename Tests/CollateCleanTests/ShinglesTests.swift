import CollateText
import Testing

@testable import CollateClean

@Suite struct ShinglesTests {
  @Test func textsShareRunsOfThreeWords() {
    let text = Shingles(Array("The dam held all night.".utf8))
    #expect(text.share(of: Array("THE DAM HELD".utf8)) == 1)
    #expect(text.share(of: Array("The dam held on".utf8)) == 0.5)
    #expect(text.share(of: Array("The dam".utf8)) == 0)
    #expect(Shingles.words(Array("a-b, C".utf8)).count == 3)
  }

  @Test func repetitionIsSeenOnBothSides() {
    let texts = ["a b c d", "x y z", "a b c"].map { Shingles.runs(Shingles.words(Array($0.utf8))) }
    let shares = Repetition.shares(texts)
    #expect(shares.map(\.earlier) == [0, 0, 1])
    #expect(shares.map(\.later) == [0.5, 0, 0])
  }
}
