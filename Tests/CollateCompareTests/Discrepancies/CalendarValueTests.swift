import CollateText
import Testing

@testable import CollateCompare

@Suite struct CalendarValueTests {
  private func days(_ first: String, _ last: String) throws -> CalendarValue {
    .days(
      try #require(CalendarDay(iso: first)).number...(try #require(CalendarDay(iso: last)).number))
  }

  @Test func datesAreTheDaysTheyCover() throws {
    #expect(try CalendarValue("2024") == days("2024-01-01", "2024-12-31"))
    #expect(try CalendarValue("1950/1959") == days("1950-01-01", "1959-12-31"))
    #expect(try CalendarValue("2024-02") == days("2024-02-01", "2024-02-29"))
    #expect(try CalendarValue("2024-W09") == days("2024-02-26", "2024-03-03"))
    #expect(try CalendarValue("2024-03-09/2024-03-10") == days("2024-03-09", "2024-03-10"))
    #expect(CalendarValue("--03") == .yearless(month: 3, day: nil))
    #expect(CalendarValue("--03-02") == .yearless(month: 3, day: 2))
    #expect(
      CalendarValue("2024-13") == nil && CalendarValue("soon") == nil && CalendarValue("2024/1999") == nil)
  }

  @Test func timesKeepTheirZoneAndLengthsTheirRange() {
    #expect(CalendarValue("T21:30") == .time(21 * 60 + 30, ahead: nil))
    #expect(CalendarValue("T21:30Z") == .time(21 * 60 + 30, ahead: 0))
    #expect(CalendarValue("T21:30-05:00") == .time(21 * 60 + 30, ahead: -300))
    #expect(CalendarValue("P2D") == .length(2880...2880))
    #expect(CalendarValue("PT90M") == .length(90...90))
    #expect(CalendarValue("PXD") == .length(2880...14400))
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
    #expect(order("T10:00-05:00", "T15:00Z") == 0)
    #expect(order("T20:00-05:00", "T10:00+09:00") == 0)
    #expect(order("T10:00-05:00", "T16:30Z") == -1)
    #expect(order("T10:00-05:00", "T11:00") == -1)
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
    #expect(order("PXD", "P4D") == 0)
    #expect(order("PXD", "P3W") == -1)
  }

  @Test func oneOfTwoDatesAgreesWithEither() {
    #expect(order("[2024-05-06,2024-06-05]", "2024-06-05") == 0)
    #expect(order("2024-05-06", "[2024-05-06,2024-06-05]") == 0)
    #expect(order("[2024-05-06,2024-06-05]", "2024-08-01") == -1)
    #expect(order("[2024-05-06,2024-06-05]", "2024-05-20") == nil)
  }

  @Test func neighbouringDaysMayBeOneDaySeenFromElsewhere() throws {
    let day = try #require(CalendarValue("2024-02-29"))
    for (other, isBeside) in [
      ("2024-03-01", true), ("2024-03-05", false), ("2024", false), ("--03-01", true), ("--03-05", false),
    ] {
      #expect(try day.isBeside(#require(CalendarValue(other))) == isBeside)
    }
  }
}
