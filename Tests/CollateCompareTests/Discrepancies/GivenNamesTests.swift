import CollateCore
import Testing

@testable import CollateCompare

@Suite struct GivenNamesTests {
  private func found(_ left: String, _ right: String) -> [Difference] {
    var accounts = Accounts("Rescuers found \(left) alive.", "Rescuers found \(right) alive.")
    accounts.claim((0, "Rescuers"), (1, "Rescuers"))
    accounts.person(left, role: "pilot", in: 0)
    accounts.person(right, role: "pilot", in: 1)
    return accounts.found(by: GivenNames())
  }

  @Test func anotherGivenNameIsMinor() {
    let found = found("Robert Aske", "Bob Aske")
    #expect(found.map(\.category) == [.name])
    #expect(found.map(\.severity) == [.minor])
  }

  @Test func aMiddleNameIsWording() {
    #expect(found("Ida Marie Aske", "Ida Aske").map(\.severity) == [.wording])
  }

  @Test func spellingsTitlesAndOtherSurnamesAreNone() {
    #expect(found("Kristen Aske", "Kirsten Aske").isEmpty)
    #expect(found("Captain Ida Aske", "Ida Aske").isEmpty)
    #expect(found("Robert Aske", "Bob Lind").isEmpty)
  }
}
