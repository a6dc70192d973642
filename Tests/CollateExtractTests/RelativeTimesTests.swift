import Testing

@testable import CollateExtract

@Suite struct RelativeTimesTests {
  /// What the words at `index` name, counted from the document or as a length.
  private func meaning(_ text: String, at index: Int = 0) -> TemporalExpression.Meaning? {
    let parser = TemporalParser(tokens: tokens(text))
    return (parser.again(at: index) ?? parser.relative(at: index) ?? parser.length(at: index))?.meaning
  }

  @Test(
    arguments: [
      ("yesterday", .offset(.day, count: -1)), ("tonight", .offset(.day, count: 0)),
      ("last week", .offset(.week, count: -1)),
      ("next Friday", .weekday(4, shift: 1)), ("Friday", .weekday(4, shift: nil)),
      ("last June", .month(6, shift: -1)),
      ("this morning", .offset(.day, count: 0)), ("three days ago", .offset(.day, count: -3)),
      ("a year ago", .offset(.year, count: -1)), ("two days later", .unknown),
      ("this past week", .offset(.week, count: -1)),
      ("last winter", .season(firstMonth: 12, shift: -1)), ("next quarter", .offset(.quarter, count: 1)),
    ] as [(String, TemporalExpression.Meaning)])
  func timesCountedFromTheDocument(text: String, expected: TemporalExpression.Meaning) {
    #expect(meaning(text) == expected)
  }

  @Test(arguments: [
    ("48 hours", "PT48H"), ("half an hour", "PT30M"), ("two-day visit", "P2D"), ("two full weeks", "P2W"),
    ("four decades", "P40Y"), ("several days", "PXD"), ("few hours", "PTXH"),
  ])
  func lengths(text: String, expected: String) {
    #expect(meaning(text) == .duration(expected))
  }

  @Test(arguments: [
    ("every Monday", "P1W"), ("Mondays", "P1W"), ("every other Friday", "P2W"), ("each year", "P1Y"),
    ("every two weeks", "P2W"), ("every day", "P1D"),
  ])
  func timesThatComeAgain(text: String, expected: String) {
    #expect(meaning(text) == .set(expected))
  }

  @Test(arguments: [
    "every boat", "each", "mondays", "friday", "36-year-old", "36 years old", "five day", "a second", "a day",
    "this day",
    "last June 4",
    "third day", "10 years of age", "several day", "weekend",
  ])
  func wordsThatNameNoTime(text: String) {
    #expect(meaning(text) == nil)
  }

  @Test func oneUnitIsALengthOnlyWhereTheSentenceSaysSo() {
    #expect(meaning("for a week", at: 1) == .duration("P1W"))
    #expect(meaning("over the past year", at: 2) == nil)
    #expect(meaning("over the weekend", at: 2) == .offset(.weekend, count: 0))
    #expect(meaning("the current year", at: 1) == .offset(.year, count: 0))
  }
}
