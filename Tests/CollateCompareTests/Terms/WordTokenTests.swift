import CollateText
import Testing

@testable import CollateCompare

@Suite struct WordTokenTests {
  private func tokens(_ text: String) -> [WordToken] {
    let bytes = Array(text.utf8)
    return WordToken.all(in: bytes, Span(0, bytes.count))
  }

  @Test func hyphensSeparateAndPossessivesFall() {
    #expect(tokens("Torvall's 6.1-magnitude quake").map(\.word) == ["torvall", "6.1", "magnitude", "quake"])
  }

  @Test func numbersTakeTheirScale() {
    #expect(tokens("$5.4 billion").first?.number == 5_400_000_000)
    #expect(tokens("twenty-five boats").first?.number == 25)
    #expect(tokens("1,600 homes").first?.number == 1600)
  }

  @Test func abbreviationsLoseTheirPoints() {
    let token = tokens("the U.S. envoy")[1]
    #expect(token.word == "us")
    #expect(token.isAcronym)
  }

  @Test func limitCutsLongText() {
    let bytes = Array(String(repeating: "word ", count: 50).utf8)
    #expect(WordToken.all(in: bytes, Span(0, bytes.count), limit: 7).count == 7)
  }
}
