import Testing

@testable import CollateCompare

@Suite struct CalendarValueTests {
  @Test func isoValuesKeepTheirGrain() {
    #expect(CalendarValue("2024") == .years(2024...2024))
    #expect(CalendarValue("1950/1959") == .years(1950...1959))
    #expect(CalendarValue("2024-03") == .month(year: 2024, month: 3))
    #expect(CalendarValue("--03") == .month(year: nil, month: 3))
    #expect(CalendarValue("--03-02") == .day(year: nil, month: 3, day: 2))
    #expect(CalendarValue("T21:30") == .time(21 * 60 + 30, isUniversal: false))
    #expect(CalendarValue("T21:30Z") == .time(21 * 60 + 30, isUniversal: true))
    #expect(CalendarValue("P2D") == .length(2 * 24 * 60))
    #expect(CalendarValue("PT90M") == .length(90))
    #expect(CalendarValue("2024-W09") == nil)
    #expect(CalendarValue("2024-03-09/2024-03-10") == nil)
  }

  private func order(_ left: String, _ right: String) -> Int? {
    guard let left = CalendarValue(left), let right = CalendarValue(right) else { return nil }
    return left.order(right)?.signum()
  }

  @Test func timesWithinAQuarterOfAnHourAgree() {
    #expect(order("T10:00", "T10:10") == 0)
    #expect(order("T10:00", "T10:45") == -1)
    #expect(order("T10:00", "2024") == nil)
    #expect(order("T10:00", "T12:00Z") == nil)
  }

  @Test func valuesOfUnlikeGrainAreComparedAsFarAsBothTell() {
    #expect(order("2024", "2024-03-02") == 0)
    #expect(order("2023", "2024-03-02") == -1)
    #expect(order("2024-05", "2024-03-02") == 1)
    #expect(order("--03", "--03-02") == 0)
    #expect(order("2024", "--03-02") == nil)
    #expect(order("1950/1959", "1957") == 0)
    #expect(order("1950/1959", "1961") == -1)
  }

  @Test func lengthsAreComparedWhateverTheirUnit() {
    #expect(order("PT48H", "P2D") == 0)
    #expect(order("P3D", "P2W") == -1)
  }

  @Test func neighbouringDaysMayBeOneDaySeenFromElsewhere() throws {
    let day = try #require(CalendarValue("2024-02-29"))
    #expect(day.isBeside(.day(year: 2024, month: 3, day: 1)))
    #expect(!day.isBeside(.day(year: 2024, month: 3, day: 5)))
    #expect(!day.isBeside(.years(2024...2024)))
  }
}
