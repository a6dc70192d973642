import CollateText
import Testing

@Suite struct DateOrderTests {
  @Test(arguments: [
    "2022 2023 2023-10 2023-W41 2023-10-17 2023-10-17T09:00 2023-10-17T10:00 2023-10-19",
    "2024 2024-01-01 2024-W02 2024-01-08 2024-12-01",
    "1990 1990/1999 1990-05 2024-03 2024-03/2024-05 2024-03-01 2024-04",
    "2020-12-27 2020-W53 2020-12-28 2021 2021-01-01",
  ])
  func byTheFirstDayThenTheWider(order: String) {
    let dates = order.split(separator: " ").map(String.init)
    #expect(dates.reversed().sorted { DateOrder($0) < DateOrder($1) } == dates)
  }

  @Test func whatNamesNoDayOfTheCalendarStandsAtTheBeginOfItsYear() {
    #expect(DateOrder("2023-12-31") < DateOrder("2024-13-01"))
    #expect(DateOrder("2024-W99") < DateOrder("2024-02"))
  }
}
