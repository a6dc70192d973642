import Testing

@testable import CollateCompare

@Suite struct GapTextTests {
  private func text(_ string: String) -> GapText {
    let bytes = Array(string.utf8)
    return GapText(bytes, 0..<bytes.count)
  }

  @Test func punctuationIsToldApart() {
    #expect(text(", ").hasComma)
    #expect(text(": ").hasColon)
    #expect(text(" (").hasBracket)
    #expect(text(" – ").hasDash)
    #expect(text(" -- ").hasDash)
    #expect(text(" - ").hasDash)
    #expect(!text("-").hasDash)
    #expect(!text(" ").hasComma)
  }

  @Test(arguments: [
    (" “", true, false), ("” ", false, true), (" \"", true, false), (",\" ", false, true),
    (" ``", true, false),
    ("'' ", false, true), ("\" \"", true, true), ("' ", false, false),
  ])
  func quotationMarksOpenOrClose(gap: String, opens: Bool, closes: Bool) {
    #expect(text(gap).hasOpeningQuote == opens)
    #expect(text(gap).hasClosingQuote == closes)
  }

  @Test func wordsBetweenMarksAreInside() {
    var marks = QuotationMarks(text(""))
    #expect([" “", " ", ",” "].map { marks.isInside(after: text($0)) } == [false, true, false])
    var quoted = QuotationMarks(text("\""))
    #expect([" "].map { quoted.isInside(after: text($0)) } == [true])
  }
}
