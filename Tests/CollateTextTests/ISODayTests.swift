import Testing

@testable import CollateText

@Suite struct ISODayTests {
  @Test(arguments: ["2024-02-29", "2024-02-29T10:00:00Z", "2000-02-29 x"])
  func daysOfTheCalendarAreRead(text: String) { #expect(ISODay.prefix(of: text) == String(text.prefix(10))) }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13-01", "2024-04-31", "2024-4-1", "24-04-01", "0000-01-01", "",
  ])
  func othersAreNot(text: String) { #expect(ISODay.prefix(of: text) == nil) }
}
