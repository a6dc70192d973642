import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct QuantityReaderTests {
  private func quantities(_ text: String, _ language: String) -> [Quantity] {
    let bytes = Array(text.utf8)
    let rules = LanguageRules(LanguageWords.of(language))
    return QuantityReader.quantities(in: ReadSegment(Span(0, bytes.count), in: bytes, rules), rules)
  }

  @Test func aScaleKeepsItsFractionAndItsUnit() throws {
    let sum = try #require(quantities("pour 1,2 million d'euros", "fr").first)
    #expect(sum.lower == 1_200_000 && sum.unit == "EUR" && sum.counted == nil)
  }

  @Test(
    arguments: [
      ("es", "más de 30 personas", .moreThan, "person"), ("fr", "au moins douze morts", .atLeast, "death"),
      ("de", "bis zu 300 Anwohner", .atMost, "anwohner"), ("ru", "не менее 15 человек", .atLeast, "person"),
      ("zh", "至少15人", .atLeast, "person"), ("ja", "30人以上", .atLeast, "person"),
    ] as [(String, String, Quantity.Bound, String)])
  func aBoundAndWhatIsCountedAreRead(
    language: String, text: String, bound: Quantity.Bound, counted: String
  ) throws {
    let quantity = try #require(quantities(text, language).first)
    #expect(
      quantity.bound == bound
        && LanguageWords.of(language).stem(quantity.counted ?? "").hasPrefix(counted.prefix(4)))
  }

  @Test func unitsAndRanges() throws {
    #expect(quantities("un 12 por ciento", "es").map(\.unit) == ["percent"])
    #expect(quantities("€ 25", "it").map(\.unit) == ["EUR"])
    let range = try #require(quantities("10-12 личных машин", "ru").first)
    #expect(range.lower == 10 && range.upper == 12 && range.bound == .range)
  }

  @Test func digitsOfANameAreNoQuantity() {
    #expect(quantities("la cumbre del G20 y el COVID-19", "es").isEmpty)
  }
}
