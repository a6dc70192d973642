import CollateText
import Testing

@testable import CollateExtract

@Suite struct DateReaderTests {
  /// The values of what a text says of time, told on Wednesday 13 March 2024.
  private func values(_ text: String, _ language: String) -> [String?] {
    let bytes = Array(text.utf8)
    let segment = ReadSegment(Span(0, bytes.count), in: bytes, LanguageRules(LanguageWords.of(language)))
    return TemporalResolver(anchor: CalendarDay(iso: "2024-03-13")).mentions(in: segment).map(\.value)
  }

  @Test(arguments: [
    ("es", "el martes 12 de marzo de 2024", "2024-03-12"), ("es", "murió ayer", "2024-03-12"),
    ("es", "desde 2019", "2019"), ("es", "en febrero de 2023", "2023-02"), ("es", "durante tres días", "P3D"),
    ("fr", "le 1er mars 2024", "2024-03-01"), ("fr", "lundi dernier", "2024-03-11"),
    ("de", "am 05.03.2024", "2024-03-05"), ("de", "um 14.30 Uhr", "T14:30"), ("de", "gestern", "2024-03-12"),
    ("it", "il 3/4/2024", "2024-04-03"), ("pt", "terça-feira, 12 de março", "2024-03-12"),
    ("ru", "в 2019 году", "2019"), ("ru", "в субботу", "2024-03-09"),
    ("uk", "12 березня 2024 р.", "2024-03-12"),
    ("ar", "يوم 5 آذار 2024", "2024-03-05"), ("zh", "2024年3月5日", "2024-03-05"), ("zh", "3月12日", "2024-03-12"),
    ("zh", "三月十二日", "2024-03-12"), ("ja", "昨日", "2024-03-12"), ("ja", "2023年5月", "2023-05"),
  ])
  func aTimeIsRead(language: String, text: String, value: String) {
    #expect(values(text, language) == [value])
  }

  @Test(arguments: [
    ("es", "unas 2000 personas"), ("es", "por la mañana"), ("ru", "склад 2000 тонн"),
  ])
  func otherWordsAreNoTime(language: String, text: String) { #expect(values(text, language).isEmpty) }
}
