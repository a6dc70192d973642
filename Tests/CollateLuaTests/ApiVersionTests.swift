import CollateCore
import Testing

@testable import CollateLua

@Suite struct ApiVersionTests {
  @Test func everyRowOfALaterVersionIsARow() {
    let later = ApiTable.entries.filter { ApiVersion.since($0.path) > 1 }
    #expect(later.count == ApiVersion.second.count, "a name in the list is no row")
  }

  @Test func theReferenceSaysSinceWhen() {
    let lines = ApiReference.markdown.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("- `corpus:dismiss(") && $0.hasSuffix("Since api = 2.") })
    #expect(!lines.contains { $0.hasPrefix("- `corpus:find(") && $0.hasSuffix("Since api = 2.") })
  }

  @Test func bothSidesOfAMismatchAreTold() {
    #expect(ApiVersion.mismatch(2, stage: 1) == "needs api = 2; this stage was written for api = 1")
    #expect(ApiVersion.mismatch(1, stage: 2) == nil)
    #expect(ApiVersion.words == "api = 1 and 2")
  }
}
