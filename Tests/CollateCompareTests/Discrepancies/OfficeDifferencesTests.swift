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

  @Test func titlesTakenIntoTheNameBelongToTheOffice() {
    var accounts = Accounts(
      "The deputy Public Defender Eva Lind spoke.", "The public defender Eva Lind spoke.")
    accounts.person("Public Defender Eva Lind", role: "deputy", in: 0)
    accounts.person("Eva Lind", role: "public defender", in: 1)
    #expect(accounts.found(by: OfficeDifferences()).map(\.severity) == [.minor])
  }
}
