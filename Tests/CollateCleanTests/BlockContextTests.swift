import CollateText
import Testing

@testable import CollateClean

@Suite struct BlockContextTests {
  private func rows(_ guesses: [Float], words: [Double]) -> [[Float]] {
    let places = guesses.indices.map { NamedElements.Places(parent: $0 / 2, grandparent: 0, last: 0) }
    let context = BlockContext(guesses, words: words, places: places)
    return guesses.indices.map(context.features)
  }

  @Test func neighboursAndTheSureBlocksAreSeen() {
    let rows = rows([0.1, 0.9, 0.8, 0.2], words: [9, 19, 19, 9])
    #expect(Array(rows[0][..<7]) == [0.1, -1, -1, -1, 0.9, 0.8, 0.2])
    #expect(Array(rows[3][..<4]) == [0.2, 0.8, 0.9, 0.1])
    #expect(Array(rows[0].suffix(4)) == [-1, 2, 99, 1])
    #expect(Array(rows[3].suffix(4)) == [2, -1, 1, 99])
  }

  @Test func alikeBlocksSpeakForEachOtherNotForThemselves() {
    let rows = rows([0.5, 1, 0, 0], words: [9, 9, 9, 9])
    #expect(rows[0][12] == 1 && rows[1][12] == 0.5)
    #expect(rows[0].count == 19)
  }
}
