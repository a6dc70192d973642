import CollateCore
import Testing

@testable import CollateCompare

@Suite struct DateConflictsTests {
  private func accounts(_ left: String, _ right: String) -> Accounts {
    var accounts = Accounts(
      "The museum of Melis opened its doors in 1957 after a fire.",
      "In 1959 the museum of Melis opened its doors.")
    accounts.claim((0, "museum"), (1, "museum"))
    accounts.date("1957", in: 0, left)
    accounts.date("1959", in: 1, right)
    return accounts
  }

  @Test func otherYearOfOneEventIsMaterial() {
    let accounts = accounts("1957", "1959")
    let found = accounts.found(by: DateConflicts())
    #expect(found.map(\.severity) == [.material])
    #expect(found.map(accounts.words) == [["1957", "1959"]])
  }

  @Test func wordsThatResolveToOneDayAgree() {
    #expect(accounts("2024-03-02", "--03-02").found(by: DateConflicts()).isEmpty)
  }

  @Test func aYearAndATimeAreNotCompared() {
    #expect(accounts("1957", "T19:59").found(by: DateConflicts()).isEmpty)
  }

  @Test func timesBesideOtherNamesAreOtherEvents() {
    var accounts = Accounts(
      "The ferry struck Hollin at 6.40 pm.", "The ferry left Ambrey at 6.15 pm and struck a bank.")
    accounts.claim((0, "ferry"), (1, "ferry"))
    accounts.date("6.40 pm", in: 0, "T18:40")
    accounts.date("6.15 pm", in: 1, "T18:15")
    #expect(accounts.found(by: DateConflicts()).isEmpty)
  }
}
