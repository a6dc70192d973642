import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct CalendarPlaceTests {
  @Test(arguments: [
    "2024", "2020/2029", "2024-05", "2024-W20", "2024-05-14", "2024-05-14T10", "2024-05-14T10:30",
    "2024-05-14T10:30:05Z",
  ])
  func formsOfTimelinesAreTaken(text: String) { #expect(CalendarPlace.isOne(text)) }

  @Test(arguments: [
    "", "yesterday", "14 May 2024", "2024-5-4", "2024-13", "2024-02-30", "T10:30", "P2D", "--05-14",
  ])
  func allElseIsNot(text: String) { #expect(!CalendarPlace.isOne(text)) }
}
