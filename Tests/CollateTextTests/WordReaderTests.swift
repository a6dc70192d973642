import Testing

@testable import CollateText

@Suite struct WordReaderTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return WordReader.table(of: bytes).words.map { bytes.string($0.span) }
  }

  @Test func cutsWordsAsTheTreebanksDo() {
    #expect(
      words("They don't know Ana's cease-fire.") == [
        "They", "do", "n't", "know", "Ana", "'s", "cease", "-", "fire", ".",
      ])
    #expect(words("O’Neill’s boat") == ["O’Neill", "’s", "boat"])
  }

  @Test func pointsOfAbbreviationsBelongToTheirWords() {
    #expect(
      words("Dr. Roe left the U.S. on Oct. 4.") == [
        "Dr.", "Roe", "left", "the", "U.S.", "on", "Oct.", "4", ".",
      ])
    #expect(words("He said no. Then he left...") == ["He", "said", "no", ".", "Then", "he", "left", "..."])
  }

  @Test func numbersKeepTheirSeparatorsAndEndings() {
    #expect(
      words("1,250.5 in the 1990s, 21st: 45km") == [
        "1,250.5", "in", "the", "1990s", ",", "21st", ":", "45", "km",
      ])
  }

  @Test func aMarkThatFoldsToNothingIsAWordWithoutAForm() {
    let table = WordTable(Array("a \u{301} b".utf8))
    #expect(table.words.map { table.lexemes[Int($0.lexeme)].key } == ["a", "", "b"])
  }

  @Test func aFoldedFormIsOneLexeme() {
    let table = WordTable(Array("Été, ETE ete the The THE".utf8))
    #expect(Set(table.words.map(\.lexeme)).count == 3)
    #expect(table.lexemes.map(\.key) == ["ete", ",", "the"])
    #expect(
      table.words.map { $0.form.contains(.upperCase) } == [false, false, true, false, false, false, true])
  }

  @Test func thousandsOfLexemesAreToldApart() {
    let text = (0..<3000).map { "w\($0 % 1500)x" }.joined(separator: " ")
    let table = WordTable(Array(text.utf8))
    #expect(table.lexemes.count == 1500)
    #expect(table.key(2999) == "w1499x")
  }

  @Test func brokenBytesAreSigns() {
    let table = WordTable([0x61, 0xFF, 0x62, 0xC3])
    #expect(table.words.map(\.span) == [Span(0, 1), Span(1, 2), Span(2, 3), Span(3, 4)])
  }
}
