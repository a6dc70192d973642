import CollateCore
import Testing

@Suite struct SourceExcerptTests {
  private func lines(_ text: String, _ column: Int, line: Int = 7) -> [String] {
    SourceExcerpt(line: line, of: Array(text.utf8), column: column).lines
  }

  @Test func theMarkStandsUnderThePlace() {
    #expect(lines("local x = y", 11) == ["  7 | local x = y", "    |           ^"])
    #expect(lines("x", 1, line: 12) == ["  12 | x", "     | ^"])
    #expect(lines("end", 4) == ["  7 | end", "    |    ^"])
    #expect(lines("", 1) == ["  7 | ", "    | ^"])
    #expect(lines("x", 99) == ["  7 | x", "    |  ^"])
  }

  @Test func columnsAreBytesAndTheMarkCountsCharacters() {
    #expect(lines("é = x", 4) == ["  7 | é = x", "    |   ^"])
    #expect(lines("\tx", 2) == ["  7 |  x", "    |  ^"])
  }

  @Test func aLongLineIsCutAroundThePlace() {
    let long = String(repeating: "é", count: 100) + "!" + String(repeating: "z", count: 200)
    let shown = lines(long, 201)
    let mark = shown[1].count - 1
    #expect(shown[0].hasPrefix("  7 | …é") && shown[0].hasSuffix("z…"))
    #expect(Array(shown[0])[mark] == "!")
  }
}
