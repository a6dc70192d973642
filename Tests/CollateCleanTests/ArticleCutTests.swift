import Testing

@testable import CollateClean

@Suite struct ArticleCutTests {
  private func cut(_ probabilities: [Float], words: Int = 10) -> Float {
    ArticleCut.probability(words: probabilities.map { _ in words }, probabilities)
  }

  @Test func itIsLowWhereLittleIsCertain() {
    #expect(cut([0.3, 0.3, 0.01, 0.01]) == 0.3)
    #expect(cut([0.9, 0.8, 0.1]) == 0.5)
    #expect(cut([0.05, 0.01]) == 0.25)
    #expect(cut([]) == 0.5)
  }
}
