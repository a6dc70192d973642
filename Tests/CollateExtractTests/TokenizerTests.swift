import CollateText
import Testing

@testable import CollateExtract

@Suite struct TokenizerTests {
  private func keys(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(in: bytes, Span(0, bytes.count)).map(\.key)
  }

  @Test(arguments: [
    ("1,200.5 cows", ["1,200.5", "cows"]), ("April 22,1923", ["april", "22", ",", "1923"]),
    ("9 p.m. in the U.S.", ["9", "p.m.", "in", "the", "u.s."]),
    ("the mayor's 35-40", ["the", "mayor", "35", "-", "40"]),
    ("$US1 and EUR80m", ["$", "us", "1", "and", "eur", "80", "m"]),
    ("G20, B-52.", ["g20", ",", "b", "-", "52", "."]), ("“Déjà” vu’s", ["“", "deja", "”", "vu"]),
  ])
  func splits(text: String, expected: [String]) {
    #expect(keys(text) == expected)
  }

  @Test func tellsWhichTokensTouch() {
    let bytes = Array("3bn more".utf8)
    #expect(Tokenizer.tokens(in: bytes, Span(0, bytes.count)).map(\.isGlued) == [false, true, false])
  }
}
