import CollateText
import Testing

@testable import CollateExtract

@Suite struct BodyDatesTests {
  private func dates(_ lines: String..., isProse: Bool = true) -> BodyDates {
    var start = 0
    return BodyDates(
      lines.map { text in
        defer { start += text.utf8.count + 1 }
        let row = tokens(text)
        return DocumentDate.Line(
          span: Span(start, start + text.utf8.count), tokens: row,
          expressions: TemporalParser.expressions(in: row),
          isProse: isProse)
      })
  }

  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

  @Test func aDatelineIsTheDayOfTheArticle() {
    let found = dates("OLDPORT, June 4, 2019 (Wire) - The dam held.").article()
    #expect(found?.day.iso == "2019-06-04" && found?.origin == "dateline")
    #expect(dates("Oldport, June 4, 2019: The dam held.").article()?.origin == "dateline")
  }

  @Test func dayWeekdayAndYearMustAgree() {
    #expect(
      dates("On Tuesday, June 4, it broke.", "It was built in 2019.").article()?.day.iso == "2019-06-04")
    #expect(dates("On Monday, June 4, it broke.", "It was built in 2019.").article() == nil)
  }

  @Test func theLatestDayNeedsASignOfNews() {
    #expect(
      dates("The dam broke on Monday.", "It opened on June 4, 2019.").article()?.day.iso == "2019-06-04")
    #expect(dates("The dam will close on Monday.", "It opened on June 4, 2019.").article() == nil)
    #expect(dates("It opened on June 4, 2019.").article() == nil)
    #expect(dates().article() == nil)
  }

  @Test func aDayNearThoseOfTheBodyAgrees() throws {
    let body = dates("The dam broke on Monday, June 3, 2019, they said.")
    #expect(try body.agreement(with: day("2019-06-04")) > 0)
    #expect(try body.agreement(with: day("2019-08-04")) < body.agreement(with: day("2019-06-04")))
    #expect(try dates("It broke on Monday.").agreement(with: day("2019-06-04")) == 1)
    #expect(try dates("It broke on Friday.").agreement(with: day("2019-06-04")) == -1)
    #expect(try dates("It broke.").agreement(with: day("2019-06-04")) == 0)
  }
}
