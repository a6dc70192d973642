import CollateText
import Testing

@testable import CollateClean

@Suite struct LineModelTests {
  private let text = """
    Home
    News
    Sport
    Dam above Orrin holds after a night of rain
    The dam above the town of Orrin held on Monday after a night of rain, and nobody was asked to leave, police said.
    Engineers had opened seven sluices before midnight, when the lake stood a hand below the crest of the wall.
    "We watched it until morning," said Hanna Vessel, who runs the waterworks of the valley. The lake has fallen since.
    Sign up for our newsletter
    Read more
    All rights reserved
    """

  @Test func proseIsLikelierThanMenusAndPrompts() {
    let bytes = Array(text.utf8)
    let found = LineModel.fitted.probabilities(TextLine.lines(of: bytes), in: bytes)
    #expect(found[4...6].allSatisfy { $0 > 0.5 })
    #expect((found[..<3] + found[7...]).allSatisfy { $0 < 0.5 })
    #expect(LineModel.fitted.probabilities([], in: []).isEmpty)
  }

  @Test func pairsOfWordsWeigh() {
    // One tree each: the sum of the weights of words stands in the third column from the end of the first row.
    let bytes = Array("sign up".utf8)
    let lines = TextLine.lines(of: bytes)
    let columns = LineFeatures.rows(lines, said: [Shingles.words(bytes)], in: bytes)[0].count
    let model = LineModel(
      words: "sign+up -128 sign 32", first: "= 0", second: "\(columns):-1:-1:-2 = -3 3")
    #expect(model.probabilities(lines, in: bytes)[0] < 0.1)
    let plain = LineModel(words: "sign 32 up 32", first: "= 0", second: "\(columns):-1:-1:-2 = -3 3")
    #expect(plain.probabilities(lines, in: bytes)[0] > 0.9)
  }
}
