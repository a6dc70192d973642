import CollateCore
import Testing

@testable import CollateCompare

@Suite struct QuoteChangesTests {
  private func found(_ left: String, _ right: String) -> [Difference] {
    var accounts = Accounts("\"\(left),\" she said.", "She said: \"\(right).\"")
    accounts.quote(left, in: 0)
    accounts.quote(right, in: 1)
    return accounts.found(by: QuoteChanges())
  }

  @Test func otherWordsBetweenTheMarksAreMinor() {
    let found = found("We will rebuild the bridge before winter", "We can rebuild that bridge before winter")
    #expect(found.map(\.category) == [.quote])
    #expect(found.map(\.severity) == [.minor])
  }

  @Test func houseStyleIsWording() {
    #expect(
      found("The whole neighbourhood heard the blast", "The whole neighborhood heard the blast").map(
        \.severity)
        == [.wording])
  }

  @Test func equalAndUnrelatedQuotationsAreNone() {
    #expect(found("We will rebuild the bridge", "We will rebuild the bridge").isEmpty)
    #expect(found("We will rebuild the bridge", "Nobody told the families anything").isEmpty)
  }
}
