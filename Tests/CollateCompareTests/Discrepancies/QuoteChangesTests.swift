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

  @Test func aQuotationThatEndsEarlierIsMinorOneThatBeginsLaterWording() {
    let whole = "We will rebuild the bridge before winter if the money comes"
    #expect(found(whole, "We will rebuild the bridge before winter").map(\.severity) == [.minor])
    #expect(found(whole, "rebuild the bridge before winter if the money comes").map(\.severity) == [.wording])
  }

  @Test func whatFollowsAMarkInsideIsNotQuoted() {
    var accounts = Accounts(
      "\"We will rebuild the bridge, \"Lind said in a letter.",
      "\"We will rebuild the bridge, \"she said on Friday.")
    accounts.quote("We will rebuild the bridge, \"Lind said in a letter", in: 0)
    accounts.quote("We will rebuild the bridge, \"she said on Friday", in: 1)
    #expect(accounts.found(by: QuoteChanges()).isEmpty)
  }

  @Test func equalAndUnrelatedQuotationsAreNone() {
    #expect(found("We will rebuild the bridge", "We will rebuild the bridge").isEmpty)
    #expect(found("We will rebuild the bridge", "Nobody told the families anything").isEmpty)
  }
}
