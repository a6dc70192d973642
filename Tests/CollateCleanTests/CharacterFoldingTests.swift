import CollateText
import Testing

@testable import CollateClean

@Suite struct CharacterFoldingTests {
  private func fold(_ text: String) -> String {
    String(decoding: CharacterFolding.fold(Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("\u{201C}Yes,\u{201D} it\u{2019}s \u{AB}so\u{BB}", "\"Yes,\" it's \"so\""),
    ("``cool'' and `odd'", "\"cool\" and 'odd'"),
    (
      "35\u{2013}40 ships \u{2013} or more \u{2014} left--soon",
      "35-40 ships \u{2013} or more \u{2013} left\u{2013}soon"
    ),
    ("a\u{A0}b\tc\u{2009}d", "a b c d"),
    ("one\r\ntwo\rthree\u{2028}four", "one\ntwo\nthree\nfour"),
    ("co\u{AD}op\u{200B}era\u{FEFF}te\u{0}", "cooperate"),
    ("well\u{2026} \u{FB01}ne", "well... fine"),
    ("Mari\u{301}n Zo\u{308}e", "Mar\u{ED}n Z\u{F6}e"),
    ("-----", "-----"),
  ])
  func charactersGetOneForm(written: String, folded: String) {
    // Scalars, because Swift compares strings up to canonical equivalence.
    #expect(Array(fold(written).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func endlessMarksStayLinear() {
    let bytes = Array("e".utf8) + Array(repeating: Array("\u{301}".utf8), count: 100_000).flatMap(\.self)
    #expect(CharacterFolding.fold(bytes).count <= bytes.count)
  }

  @Test(arguments: [
    ("٤٥٬٠٠٠", "45,000"), ("۱۲٫۵", "12.5"), ("४५", "45"), ("４５，０００", "45,000"), ("「港」", "\"港\""),
  ])
  func digitsAndMarksOfOtherScriptsHaveOneForm(text: String, folded: String) {
    #expect(String(decoding: CharacterFolding.fold(Array(text.utf8)).bytes, as: UTF8.self) == folded)
  }
}
