import Testing

@testable import CollateReport

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("<b>|x|</b>", "\\<b\\>\\|x\\|\\</b\\>"),
    ("[a](javascript:alert(1))", "\\[a\\](javascript:alert(1))"),
    ("https://x.example", "https:\\//x.example"),
    ("www.x.example a@b", "www\\.x.example a\\@b"),
    ("![i](u) &lt; `c` *s*", "\\!\\[i\\](u) \\&lt; \\`c\\` \\*s\\*"),
    ("one\n# two", "one \\# two"),
  ])
  func whatMarkdownReadsIsEscaped(text: String, markdown: String) {
    #expect(MarkdownText.inline(text) == markdown)
  }

  @Test(arguments: [
    ("- a", "\\- a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("+a", "\\+a"), ("=== a", "\\=== a"),
    ("12 a", "12 a"),
  ])
  func nothingOpensAListAtTheStartOfALine(text: String, markdown: String) {
    #expect(MarkdownText.atLineStart(text) == markdown)
  }
}
