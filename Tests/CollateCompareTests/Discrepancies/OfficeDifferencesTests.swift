import CollateCore
import Testing

@testable import CollateCompare

@Suite struct OfficeDifferencesTests {
  private func found(_ left: String, _ right: String) -> [Difference] {
    var accounts = Accounts("The \(left) Eva Lind spoke.", "The \(right) Eva Lind spoke.")
    accounts.person("Eva Lind", role: left, in: 0)
    accounts.person("Eva Lind", role: right, in: 1)
    return accounts.found(by: OfficeDifferences())
  }

  @Test func anotherRankOrTitleIsMinor() {
    #expect(found("public defender", "deputy public defender").map(\.severity) == [.minor])
    #expect(
      found("northern district attorney", "city district attorney").map(\.category) == [.name])
  }

  @Test func descriptionsThatShareNothingAreWording() {
    #expect(found("photographer", "police officer").map(\.severity) == [.wording])
  }

  @Test func longerAndAbbreviatedTitlesAreNone() {
    #expect(found("spokeswoman", "police spokeswoman").isEmpty)
    #expect(found("const", "constable").isEmpty)
  }
}
