import CollateCore
import Testing

@testable import CollateCompare

@Suite struct EvidencePairTests {
  private func pair(_ left: String, _ right: String) -> EvidencePair {
    let sentences = Comparison(Accounts(left, right).corpus).sentences
    return EvidencePair(sentences[0][0], sentences[1][0], confidence: 1)
  }

  @Test func similarityCountsContentOnBothSides() {
    #expect(pair("The mill burned in Melis.", "A mill burned in Melis.").similarity == 1)
    #expect(pair("The mill burned in Melis.", "Nobody came.").similarity == 0)
  }

  @Test func wordsThatOnlyMovedAreNotReplaced() {
    let replaced = pair("Boats burned near Melis.", "Near Melis boats burned.").replacements
    #expect(replaced.flatMap(\.left) == [])
    #expect(replaced.flatMap(\.right) == [])
  }
}
