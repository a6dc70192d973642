import CollateText
import Testing

@testable import CollateExtract

@Suite struct NumberReadingTests {
  /// The first number of a text that is nothing but a number.
  private func value(_ text: String, _ language: String) -> Double? {
    let rules = LanguageRules(LanguageWords.of(language))
    let bytes = Array(text.utf8)
    let row = rules.tokens(in: bytes, Span(0, bytes.count))
    let reading = NumberReading(at: 0, in: row, rules)
    return reading?.tokens.upperBound == row.count ? reading?.value : nil
  }

  @Test(
    arguments: [
      ("es", "treinta y cinco", 35), ("es", "mil doscientos", 1200), ("es", "dos mil millones", 2e9),
      ("es", "un millón", 1e6), ("es", "1.250,5", 1250.5),
      ("fr", "quatre-vingt-dix-sept", 97), ("fr", "soixante et onze", 71), ("fr", "deux cents", 200),
      ("fr", "1,2 million", 1.2e6), ("fr", "12 500", 12_500),
      ("de", "fünfundzwanzig", 25), ("de", "dreitausendvierhundert", 3400), ("de", "einundzwanzig", 21),
      ("de", "2,5 Mrd", 2.5e9),
      ("it", "ventuno", 21), ("it", "trecentoquaranta", 340), ("it", "duemila", 2000),
      ("pt", "cento e vinte e três", 123), ("pt", "três mil", 3000),
      ("ru", "двести сорок семь", 247), ("ru", "5 тысяч", 5000), ("ru", "двадцать один", 21),
      ("uk", "сто двадцять п'ять", 125), ("uk", "2,5 млн", 2.5e6),
      ("ar", "خمسة وعشرون", 25), ("ar", "ثلاثة آلاف", 3000), ("ar", "مئة وعشرون", 120),
      ("zh", "三千五百", 3500), ("zh", "二十一", 21), ("zh", "1亿2000万", 120_000_000), ("zh", "十万", 100_000),
      ("ja", "三百四十", 340), ("ja", "2万5000", 25_000),
    ] as [(String, String, Double)])
  func wordsAddUp(language: String, text: String, value: Double) {
    #expect(self.value(text, language) == value)
  }

  @Test(arguments: [
    ("es", "una"), ("es", "dos tres"), ("de", "und"), ("fr", "million"), ("zh", "万"), ("de", "zweifel"),
  ])
  func otherWordsAreNoNumber(language: String, text: String) { #expect(value(text, language) == nil) }
}
