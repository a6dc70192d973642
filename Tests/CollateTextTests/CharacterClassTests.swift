import Testing

@testable import CollateText

@Suite struct CharacterClassTests {
  private func values(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test func lettersAreOfAnyScriptAndTakeTheirMarks() {
    #expect(values("aZéßЖ漢\u{301}").allSatisfy(CharacterClass.isLetter))
    #expect(!values("@[`{0_-\u{A0}«’").contains(where: CharacterClass.isLetter))
    #expect(!CharacterClass.isLetter(0xD800) && !CharacterClass.isLetter(.max))
  }

  @Test func caseIsToldBeyondASCII() {
    #expect(values("AZÉЖǅ").allSatisfy(CharacterClass.isUppercase))
    #expect(!values("azé漢1").contains(where: CharacterClass.isUppercase))
    #expect(values("azéß").allSatisfy(CharacterClass.isLowercase))
    #expect(!values("AZÉǅ漢1").contains(where: CharacterClass.isLowercase))
  }

  @Test func spacesIncludeThoseNobodySees() {
    #expect(values(" \t\n\r\u{A0}\u{2009}\u{200B}\u{3000}\u{FEFF}").allSatisfy(CharacterClass.isSpace))
    #expect(!values("\u{8}\u{E}a\u{200C}").contains(where: CharacterClass.isSpace))
  }

  @Test func signsAreToldApart() {
    #expect(values("'’").allSatisfy(CharacterClass.isApostrophe) && !CharacterClass.isApostrophe(0x2018))
    #expect(values("\"“”„«»").allSatisfy(CharacterClass.isDoubleQuote))
    #expect(!values("'‘’`").contains(where: CharacterClass.isDoubleQuote))
    #expect(
      values("-‐–—−").allSatisfy(CharacterClass.isDash)
        && !values("_~=").contains(where: CharacterClass.isDash))
    #expect(
      values("09").allSatisfy(CharacterClass.isDigit)
        && !values("/:٣²").contains(where: CharacterClass.isDigit))
  }
}
