import CollateText
import Testing

@testable import CollateClean

@Suite struct MarkdownTextTests {
  private func text(_ markdown: String) -> String {
    String(decoding: MarkdownText.text(of: Array(markdown.utf8)).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("# Ferry *aground* ##", "Ferry aground"),
    ("> He said **no** and _left_.", "He said no and left."),
    ("- [More](/harbour \"t\") from ![a ship](x.jpg)here", "More from here"),
    ("snake_case, 2 * 3, 5*4 and 3 < 4", "snake_case, 2 * 3, 5*4 and 3 < 4"),
    ("A\\*B &amp; C &copy", "A*B & C \u{A9}"),
    ("see [the [inner] list][ref] or <b>bold</b>", "see the [inner] list or bold"),
    ("1. first\n---\n[ref]: /x\nlast", "1. first\n\n\nlast"),
    ("---\ntitle: x\n---\nBody", "\n\n\nBody"),
    ("```\na * b\n```", "\na * b\n"),
  ])
  func markersGoAndWordsStay(markdown: String, plain: String) {
    #expect(text(markdown) == plain)
  }

  @Test func everyByteKeepsItsOrigin() {
    let markdown = Array("**Zo\u{EB}** read [the *log*](/l) &ndash; twice".utf8)
    let text = MarkdownText.text(of: markdown)
    for offset in 0..<text.count {
      let origin = text.map.origins(of: Span(offset, offset + 1))
      #expect(origin.count == 1)
      if origin[0].count == 1 { #expect(markdown[origin[0].start] == text.bytes[offset]) }
    }
  }

  @Test func openBracketsCostNoMoreThanLetters() {
    let hostile = Array(repeating: UInt8(ascii: "["), count: 200_000) + Array("](".utf8)
    #expect(MarkdownText.text(of: hostile).count <= hostile.count)
  }
}
