import Testing

@testable import CollateText

@Suite struct WordScannerTests {
  private func edges(in text: [UInt8], _ span: Span) -> [Int] {
    let size = WordScanner.room(for: span)
    let room = UnsafeMutablePointer<UInt32>.allocate(capacity: size + 8)
    defer { room.deallocate() }
    (room + size).initialize(repeating: 7, count: 8)
    let count = WordScanner.write(edgesIn: text, span, to: room)
    #expect((size..<size + 8).allSatisfy { room[$0] == 7 }, "nothing is written behind the room")
    return (0..<count).map { Int(room[$0]) }
  }

  /// The scanner reads blocks: every text lies once at every place of one.
  @Test(arguments: [
    "O’Neill’s cease-fire", "the U.S.A. and", "über 1,600.5 m", "É.U. Zoë's", "漢字-漢字", "'a-b' c", "U.S.",
    "5.5.5 A.B",
    "e\u{301}—x",
  ])
  func wordsAreTheSameWhereverTheyStand(text: String) {
    let alone = edges(in: Array(text.utf8), Span(0, text.utf8.count))
    for count in 0..<140 {
      let before = String(repeating: count % 2 == 0 ? " " : "é. ", count: count)
      let start = before.utf8.count
      let all = Array((before + text + String(repeating: " ", count: count % 70)).utf8)
      let expected = alone.map { $0 + start }
      #expect(edges(in: all, Span(0, all.count)).filter { $0 >= start } == expected)
      #expect(edges(in: all, Span(start, start + text.utf8.count)) == expected)
    }
  }
}
