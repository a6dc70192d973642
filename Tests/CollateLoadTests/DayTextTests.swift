import Testing

@testable import CollateLoad

@Suite struct DayTextTests {
  @Test(arguments: [
    "2024-05-14", "2024-05-14T06:10:00Z", "20240514T061000Z", "20240514", "2024/05/14 06:10",
    "Tue, 14 May 2024 06:10:00 GMT",
    "14 May 2024 06:10 +0200", "Tue May 14 06:10:00 +0000 2024", "May 14, 2024", "1715667000",
    "1715667000000", "1715667000.5",
  ]) func timeStampsGiveTheirDay(text: String) {
    #expect(DayText.day(text) == "2024-05-14")
  }

  @Test(arguments: [
    "", "2024", "31 April 2024", "next May", "20241340", "yesterday", "12", "Mayor 4 of 2024",
  ])
  func otherWordsGiveNone(text: String) {
    #expect(DayText.day(text) == nil)
  }
}
