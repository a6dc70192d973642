import CollateText
import Testing

@testable import CollateExtract

@Suite struct CompoundNumberTests {
  @Test(
    arguments: [
      ("fünfundzwanzig", 25), ("zweihundertdrei", 203), ("eintausendfünfhundert", 1500),
      ("dreiundzwanzigtausend", 23_000),
    ] as [(String, Double)])
  func aWordOfNumberWordsIsANumber(word: String, value: Double) {
    #expect(CompoundNumber.value(of: Folding.key(word), LanguageRules(LanguageWords.of("de"))) == value)
  }

  @Test(arguments: ["zweifel", "hund", "dreirad", "undzwei", "zwei"])
  func oneWithAnotherPartIsNone(word: String) {
    #expect(CompoundNumber.value(of: word, LanguageRules(LanguageWords.of("de"))) == nil)
  }
}
