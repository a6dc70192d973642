import Testing

@testable import CollateText

@Suite struct TextNumbersTests {
  @Test func equalTextsHaveOneNumber() {
    var numbers = TextNumbers()
    let text = Array("ab ab b".utf8)
    #expect(
      [text[0..<2], text[2..<3], text[3..<5], text[6..<7]].map { numbers.number(of: $0) } == [0, 1, 0, 2])
  }
}
