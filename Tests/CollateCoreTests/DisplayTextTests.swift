import Testing

@testable import CollateCore

@Suite struct DisplayTextTests {
  @Test func whiteSpaceOfEveryKindBecomesOneSpace() {
    #expect(DisplayText.inert("a \n\t\u{A0}\u{2028}b ") == "a b ")
    #expect(DisplayText.line(" \n a\r\nb \n") == "a b")
  }

  @Test func nothingSteersATerminalOrReordersALine() {
    #expect(DisplayText.inert("\u{1B}[31mred\u{9B}0m\u{7}") == "\u{FFFD}[31mred\u{FFFD}0m\u{FFFD}")
    #expect(DisplayText.inert("a\u{202E}b\u{2066}c\u{200F}d\u{FEFF}e") == "a\u{FFFD}b\u{FFFD}cde")
  }

  @Test func lettersOfAllScriptsAndJoinersStay() {
    let text = "Ўкраїна 東京 नमस्ते \u{1F468}\u{200D}\u{1F469} e\u{301}"
    #expect(DisplayText.inert(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [("abc", 3), ("東京", 4), ("e\u{301}", 1), ("a\u{200D}b", 2), ("“x”", 3)])
  func columnsAreThoseOfATerminal(text: String, width: Int) { #expect(DisplayText.columns(text) == width) }

  @Test func longTextIsCutAtAWord() {
    #expect(DisplayText.cut("one two three four", to: 12) == "one two…")
    #expect(DisplayText.cut("one", to: 3) == "one")
    #expect(DisplayText.cut("incomprehensibilities", to: 8) == "incompr…")
  }
}
