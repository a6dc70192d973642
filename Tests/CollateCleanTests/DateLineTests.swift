import CollateText
import Testing

@testable import CollateClean

@Suite struct DateLineTests {
  private func line(_ text: String) throws -> TextLine {
    try #require(TextLine.lines(of: Array(text.utf8)).first)
  }

  @Test(arguments: [
    ("Tuesday 4 June 2019 10:15 GMT", "2019-06-04"), ("Published: June 4th, 2019 at 8am", "2019-06-04"),
    ("Updated 2019-06-04T08:05", "2019-06-04"), ("Sept 30, 2021", "2021-09-30"),
    ("Friday, Sep 10,2010 | Updated 9:28 AM EDT", "2010-09-10"), ("August 8,2012-4:43 pm", "2012-08-08"),
    ("26 September 2013,10:00 (GMT+05:00)", "2013-09-26"),
  ])
  func linesOfNothingButADate(text: String, day: String) throws {
    #expect(try DateLine.isDateLine(line(text)))
    #expect(try DateLine.day(in: line(text)) == day)
  }

  @Test(arguments: [
    ("31/10/2024", "2024-10-31"), ("10/31/2024", "2024-10-31"), ("3.10.2024", "2024-10-03"),
    ("17.05.2021", "2021-05-17"), ("12/12/2025", "2025-12-12"),
  ])
  func aDayInNumbersIsReadWhereThereIsOneWay(text: String, day: String) throws {
    #expect(try DateLine.day(in: line(text)) == day)
  }

  @Test(arguments: [
    "09/10/10 08:23 PM ET", "4/6/2019 @ 1:19PM", "04/06/2019", "updated 4/6/2019 3:02:00 PM ET",
  ])
  func aDayInNumbersMayBeReadInSeveralWays(text: String) throws {
    #expect(try DateLine.isDateLine(line(text)))
    #expect(try DateLine.day(in: line(text)) == nil)
  }

  @Test(arguments: [
    "The dam broke on 4 June 2019", "10:15 GMT", "June 2019", "4 June", "Janet 4 2019", "31 June 2019",
    "June 99, 2019", "4/6", "40/6/2019", "room 4/6/20190",
    "4 June 2019 4 June 2019 4 June 2019 4 June 2019 4 June 2019 4 June 2019 4 June 2019",
  ])
  func otherLinesAreNone(text: String) throws {
    #expect(try !DateLine.isDateLine(line(text)))
  }

  @Test func temperaturesAreNumbersWithAUnit() throws {
    for text in ["31.2 C", "-4°F", "+7 °C"] {
      #expect(try DateLine.isTemperature(line(text), in: Array(text.utf8)), "\(text)")
    }
    for text in ["C", "- C", "31", "31 K", "Vitamin C", "1234567890123 C"] {
      #expect(try !DateLine.isTemperature(line(text), in: Array(text.utf8)), "\(text)")
    }
  }

  @Test(arguments: [
    ("11:40", true), ("9:05 pm GMT", true), ("2:1", false), ("25:20", false), ("11:40 The dam held", false),
    ("1140", false),
  ])
  func timesOfDayStandAlone(text: String, isClock: Bool) throws {
    let bytes = Array(text.utf8)
    #expect(try DateLine.isClock(#require(TextLine.lines(of: bytes).first), in: bytes) == isClock)
  }
}
