import Testing

@testable import CollateText

@Suite struct WordsTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Words.spans(in: bytes).map { bytes.string($0) }
  }

  @Test(arguments: [
    ("O'Neill's cease-fire", ["O'Neill's", "cease-fire"]), ("don’t", ["don’t"]),
    ("the U.S. and", ["the", "U.S.", "and"]),
    ("in the U.S.", ["in", "the", "U.S."]), ("1,600.5 m", ["1,600.5", "m"]), ("end. Next", ["end", "Next"]),
    ("end.Next", ["end", "Next"]), ("'quoted' -dash-", ["quoted", "dash"]), ("5. A", ["5", "A"]),
    ("Zoë über 漢字", ["Zoë", "über", "漢", "字"]),
    ("e\u{301}t\u{E9}", ["e\u{301}t\u{E9}"]), ("", []), (" .,-'’ ", []), ("a--b", ["a", "b"]),
    ("plan B.", ["plan", "B"]),
  ])
  func joinersHoldOnlyInsideAWord(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func brokenBytesAndSpansEndWords() {
    #expect(Words.spans(in: [0x61, 0xFF, 0x62]) == [Span(0, 1), Span(2, 3)])
    #expect(Words.spans(in: Array("dam".utf8), Span(-5, .max)) == [Span(0, 3)])
    #expect(Words.spans(in: Array("dam".utf8), Span(7, 9)).isEmpty)
    #expect(Words.spans(in: Array("a-b".utf8), Span(0, 2)) == [Span(0, 1)])
  }

  @Test func everyHanCharacterIsAWordAndSoIsARunOfKatakana() {
    let bytes = Array("港で12人死亡。テレビ局 said".utf8)
    let words = Words.spans(in: bytes).map { bytes.string($0) }
    #expect(words == ["港", "で", "12", "人", "死", "亡", "テレビ", "局", "said"])
    #expect(
      WordTable(bytes).words.map { bytes.string($0.span) } == [
        "港", "で", "12", "人", "死", "亡", "。", "テレビ", "局", "said",
      ])
  }
}
