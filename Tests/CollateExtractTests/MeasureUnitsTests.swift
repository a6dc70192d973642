import Testing

@testable import CollateExtract

@Suite struct MeasureUnitsTests {
  @Test(arguments: [
    ("5 kilometres", "km"), ("5-foot wall", "ft"), ("5 per cent", "percent"), ("5%", "percent"),
    ("5 percentage points", "percentage point"),
    ("5 square miles", "mi2"), ("5 sq. km", "km2"), ("5 cubic metres", "m3"), ("5 nautical miles", "nmi"),
    ("5 °C", "degC"),
    ("5 degrees Fahrenheit", "degF"), ("5 degrees", "deg"), ("5 km/h", "km/h"), ("5 miles per hour", "mi/h"),
    ("5 miles an hour", "mi/h"), ("5m tall", "m"), ("5 tonnes", "t"),
  ])
  func unitsBehindANumber(text: String, unit: String) {
    #expect(MeasureUnits.unit(at: 1, in: tokens(text))?.unit == unit)
  }

  @Test(arguments: ["5 m tall", "5 square dances", "5 people", "5", "5 per person"])
  func otherWordsAreNoUnits(text: String) {
    #expect(MeasureUnits.unit(at: 1, in: tokens(text)) == nil)
  }

  @Test(arguments: [("5 dollars", "USD"), ("5 Swiss francs", "CHF"), ("5 EUR", "EUR"), ("5 pence", "penny")])
  func currenciesBehindANumber(text: String, unit: String) {
    #expect(MeasureUnits.currency(at: 1, in: tokens(text))?.unit == unit)
  }

  @Test(arguments: [
    ("$5", "USD", 0), ("US$5", "USD", 0), ("A$5", "AUD", 0), ("€5", "EUR", 0), ("Rs. 5", "INR", 0),
    ("USD 5", "USD", 0),
    ("a $5", "USD", 1),
  ])
  func currenciesBeforeANumber(text: String, unit: String, start: Int) throws {
    let row = tokens(text)
    let found = try #require(MeasureUnits.currency(before: row.count - 1, in: row))
    #expect(found.unit == unit && found.start == start)
  }

  @Test func wordsThatOnlyLookLikeACodeAreNone() {
    #expect(MeasureUnits.currency(at: 1, in: tokens("5 eur")) == nil)
    #expect(MeasureUnits.currency(before: 1, in: tokens("cad 5")) == nil)
    #expect(MeasureUnits.currency(before: 0, in: tokens("5")) == nil)
  }
}
