import Testing

@testable import CollateText

@Suite struct LanguageWordsTests {
  @Test func everyLanguageHasANameAndACalendarButForWhatItsScriptWritesInDigits() {
    #expect(LanguageWords.listed.map(\.code) == ["ar", "de", "es", "fr", "it", "ja", "pt", "ru", "uk", "zh"])
    for language in LanguageWords.listed {
      #expect(language.isListed && language.name.first?.isUppercase == true, "\(language.code)")
      #expect(language.weekdays.keys.members.count >= 7, "\(language.code)")
      #expect(language.code == "ja" || language.months.keys.members.count >= 12, "\(language.code)")
    }
  }

  @Test func aLanguageWithoutListsIsToldApart() {
    let polish = LanguageWords.of("pl")
    #expect(!polish.isListed && polish.name == "pl" && polish.stem("statkami") == "statkami")
  }

  @Test(arguments: [
    ("es", "personas", "persona"), ("ru", "складе", "склад"), ("uk", "мешканців", "мешканці"),
    ("de", "schiffen", "schiffe"), ("ru", "погибли", "убиты"),
  ])
  func formsOfOneWordHaveOneStem(code: String, one: String, other: String) {
    #expect(LanguageWords.of(code).stem(one) == LanguageWords.of(code).stem(other))
  }

  @Test func aGlossEqualsTheEnglishWord() {
    #expect(LanguageWords.of("es").stem("murieron") == Stemming.stem("died"))
  }

  @Test func signsSayHowALanguageWrites() {
    #expect(LanguageWords.of("fr").hasDecimalComma && !LanguageWords.of("zh").hasDecimalComma)
    #expect(LanguageWords.of("de").capitalisesNouns && !LanguageWords.of("fr").capitalisesNouns)
    #expect(!LanguageWords.of("ar").hasCapitals && LanguageWords.of("ar").hasSpaces)
    #expect(!LanguageWords.of("ja").hasSpaces)
  }
}
