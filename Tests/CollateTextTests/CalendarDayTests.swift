import CollateText
import Testing

@Suite struct CalendarDayTests {
  @Test func knowsWeekdaysAndLeapYears() {
    #expect(CalendarDay(iso: "2000-02-29")?.weekday == 1)
    #expect(CalendarDay(iso: "2019-06-19")?.weekday == 2)
    #expect(CalendarDay(iso: "1900-02-29") == nil)
    #expect(CalendarDay(iso: "2019-06-19T08:00:00Z")?.iso == "2019-06-19")
  }

  @Test func countsAcrossYears() {
    #expect(CalendarDay(iso: "2019-12-31")?.adding(days: 1)?.iso == "2020-01-01")
    #expect(CalendarDay(iso: "2020-03-01")?.adding(days: -1)?.iso == "2020-02-29")
    #expect(CalendarDay(iso: "2021-01-02")?.isoWeek == "2020-W53")
  }

  @Test func aWeekBeginsOnItsMonday() {
    #expect(CalendarDay(isoWeek: "2023-W41")?.iso == "2023-10-09")
    #expect(CalendarDay(isoWeek: "2020-W53")?.iso == "2020-12-28")
    #expect(CalendarDay(isoWeek: "2021-W53") == nil)
    #expect(CalendarDay(isoWeek: "2021-10") == nil)
  }

  @Test func numberAndDayAreInverse() {
    for number in stride(from: 500, to: 1_500_000, by: 7919) {
      #expect(CalendarDay(number: number)?.number == number)
    }
  }
}
