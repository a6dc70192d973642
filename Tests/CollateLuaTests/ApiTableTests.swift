import Testing

@testable import CollateLua

@Suite struct ApiTableTests {
  @Test func parametersAreSplitOutsideBrackets() {
    #expect(
      ApiTable.split("a: string, b?: {x: string, y: span[]?}, ...: any") == [
        "a: string", "b?: {x: string, y: span[]?}", "...: any",
      ])
    #expect(ApiTable.split("") == [])
  }

  @Test func aRowKnowsItsParameters() throws {
    let annotate = try #require(ApiTable.entries.first { $0.path == "document.annotate" })
    #expect(annotate.parameters?.map(\.name) == ["kind", "span", "fields"])
    #expect(annotate.parameters?.map(\.isOptional) == [false, false, true])
    #expect(annotate.parameters?.last?.type == "table")
    #expect(annotate.returns.isEmpty)
    let title = try #require(ApiTable.entries.first { $0.path == "document.title" })
    #expect(title.parameters == nil)
    #expect(title.returns == ["string?"])
  }

  @Test func everyRowStandsInTheReference() {
    for entry in ApiTable.entries {
      #expect(ApiReference.markdown.contains(entry.summary), "\(entry.path)")
    }
  }
}
