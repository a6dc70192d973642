import CollateText
import Testing

@testable import CollateLoad

@Suite struct FieldSearchTests {
  private func search(_ json: String) throws -> (FieldSearch, JSONNode) {
    let bytes = Array(json.utf8)
    return (FieldSearch(bytes: bytes), try JSONParser.parse(bytes, in: Span(0, bytes.count)))
  }

  @Test func theSurestNameNearestToTheTopIsTheText() throws {
    let (search, record) = try search(#"{"summary":"a","article":{"body":"b"},"source":{"text":"c"}}"#)
    #expect(search.text(of: record)?.field.path == FieldPath("article.body"))
    #expect(try self.search(#"{"zz":"a"}"#).0.text(of: record) != nil)
  }

  @Test func emptyWordsAreNoText() throws {
    let (search, record) = try search(#"{"body":"","summary":"a"}"#)
    #expect(search.text(of: record)?.field.path.description == "summary")
  }

  @Test func samplesShowPathsAndTheBeginningOfTheirWords() throws {
    let long = String(repeating: "a", count: 40)
    let (search, record) = try search(#"{"x":{"y":"\#(long)"},"z":["b"],"n":1}"#)
    #expect(search.samples(of: record) == "'x.y' (“\(long.prefix(30))…”), 'z' (“b”)")
    let many = try self.search("{" + (0..<10).map { "\"f\($0)\":\"a\"" }.joined(separator: ",") + "}")
    #expect(many.0.samples(of: many.1).hasSuffix("and 2 more"))
  }
}
