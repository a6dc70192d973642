import CollateCore
import Testing

@testable import CollateCompare

@Suite struct RewriteSlipsTests {
  private func found(_ left: String, _ right: String) -> [Difference] {
    var accounts = Accounts(left, right)
    accounts.claim((0, "company"), (1, "company"))
    return accounts.found(by: RewriteSlips())
  }

  @Test func anotherPrepositionInCopiedWordingIsWording() {
    let found = found(
      "The company is listed as a supplier of timber.", "The company is listed at a supplier of timber.")
    #expect(found.map(\.severity) == [.wording])
  }

  @Test func aDoubledWordIsFound() {
    #expect(
      found("The company sold the mill in March.", "The company sold the the mill in March.").map(\.severity)
        == [.minor])
  }

  @Test func otherArticlesAreNone() {
    #expect(found("The company sold the mill in March.", "The company sold a mill in March.").isEmpty)
  }
}
