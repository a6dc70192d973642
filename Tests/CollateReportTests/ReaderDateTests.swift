import Testing

@testable import CollateReport

@Suite struct ReaderDateTests {
  @Test(arguments: [
    ("2023-10-19", "19 October 2023"), ("2023-10", "October 2023"), ("2023", "2023"),
    ("2024-03-02T12:00", "2 March 2024, 12:00"), ("2023-W42", "week of 16 October 2023"),
    ("2020-W53", "week of 28 December 2020"), ("2024-03/2024-05", "March 2024 – May 2024"),
    ("2023-13", "2023-13"), ("XXXX-10-19", "XXXX-10-19"), ("2023-02-30", "2023-02-30"), ("", ""),
  ])
  func datesAreWrittenForPeople(iso: String, words: String) {
    #expect(ReaderDate.text(iso) == words)
  }

  @Test func aRangeNamesItsMonthOnce() {
    #expect(ReaderDate.range(["2023-10-19", "2023-10-18"]) == "18–19 October 2023")
    #expect(ReaderDate.range(["2023-09-30", "2023-10-18"]) == "30 September 2023 – 18 October 2023")
    #expect(ReaderDate.range(["2023-10-19", "2023-10-19"]) == "19 October 2023")
    #expect(ReaderDate.range([]) == nil)
  }
}
