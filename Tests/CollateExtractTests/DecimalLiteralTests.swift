import Testing

@testable import CollateExtract

@Suite struct DecimalLiteralTests {
  @Test(
    arguments: [
      ("1.200", 1200, nil), ("1,2", 1.2, nil), ("1.234.567,8", 1_234_567.8, nil), ("1,250", 1.25, 1250),
      ("3.5", 3.5, nil), ("1,234,567", 1_234_567, nil), ("0,125", 0.125, nil),
    ] as [(String, Double, Double?)])
  func aCommaDivides(text: String, value: Double, alternative: Double?) throws {
    let literal = try #require(DecimalLiteral(text, hasDecimalComma: true))
    #expect(literal.value == value && literal.alternative == alternative)
  }

  @Test func elsewhereAPointDoes() throws {
    #expect(try #require(DecimalLiteral("1,200", hasDecimalComma: false)).value == 1200)
    #expect(DecimalLiteral("10.0.0.7", hasDecimalComma: true) == nil)
  }
}
