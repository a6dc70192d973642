import Testing

@testable import CollateCompare

@Suite struct CalendarValueTests {
  @Test func isoValuesKeepTheirGrain() {
    #expect(CalendarValue("2024") == .year(2024))
    #expect(CalendarValue("2024-03") == .month(year: 2024, month: 3))
    #expect(CalendarValue("--03-02") == .day(year: nil, month: 3, day: 2))
    #expect(CalendarValue("T21:30") == .time(21 * 60 + 30))
    #expect(CalendarValue("2024-W09") == nil)
    #expect(CalendarValue("P2D") == nil)
  }

  @Test func timesWithinAQuarterOfAnHourAgree() {
    #expect(CalendarValue.time(600).agrees(with: .time(610)) == true)
    #expect(CalendarValue.time(600).agrees(with: .time(645)) == false)
    #expect(CalendarValue.time(600).agrees(with: .year(2024)) == nil)
  }
}
