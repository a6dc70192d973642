import Testing

@testable import CollateText

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws -> (JSONNode, [UInt8]) {
    let bytes = Array(text.utf8)
    return (try JSONParser.parse(bytes, in: Span(0, bytes.count)), bytes)
  }

  @Test func valuesKnowTheirBytes() throws {
    let (node, bytes) = try parse(#" {"a": [1, -2.5e3, true, null], "b": "x"} "#)
    #expect(node["a"]?.elements?.map { bytes.string($0.span) } == ["1", "-2.5e3", "true", "null"])
    #expect(node["b"]?.stringSpan.map { bytes.string($0) } == "x")
    #expect(node["c"] == nil)
  }

  @Test func escapesAreDecodedAndMapped() throws {
    let (node, bytes) = try parse(#""a\n\u00e9\ud83d\ude00\"\ud800z""#)
    let text = try #require(node.text(in: bytes))
    #expect(text.bytes.string(Span(0, text.count)) == "a\n\u{E9}\u{1F600}\"\u{FFFD}z")
    #expect(text.map.origins(of: Span(1, 2)).map { bytes.string($0) } == [#"\n"#])
    #expect(text.map.origins(of: Span(4, 8)).map { bytes.string($0) } == [#"\ud83d\ude00"#])
  }

  @Test(arguments: ["", "{", "[1,]", "{\"a\"}", "\"open", "tru", "1 2", "{\"a\":1,}", "-", "1."])
  func whatIsNoJSONIsRefused(text: String) {
    #expect(throws: JSONParser.Failure.self) { try parse(text) }
  }

  @Test(arguments: [
    ("[01]", 1, "a number begins with a zero"), ("-00.5", 1, "a number begins with a zero"),
    (#""a\x""#, 2, "unknown escape"), (#""\u00zz""#, 1, "unknown escape"),
    (#""\u00""#, 1, "unknown escape"),
    ("\"a\nb\"", 2, "an unescaped control character in a string"),
    (#""a\"#, 0, "a string does not end"),
  ])
  func onlyAStrictParserRefusesWhatPagesGetWrong(text: String, offset: Int, reason: String) throws {
    let bytes = Array(text.utf8)
    #expect(throws: JSONParser.Failure(offset: offset, reason: reason)) {
      try JSONParser.parse(bytes, in: Span(0, bytes.count), strictly: true)
    }
    if reason != "a string does not end" { _ = try parse(text) }
  }

  @Test(arguments: ["0", "-0.5e0", "[10, 0]", #""\"\\\/\b\f\n\r\t\uD83d\ude00 é""#])
  func whatTheStandardAllowsIsStrictEnough(text: String) throws {
    let bytes = Array(text.utf8)
    _ = try JSONParser.parse(bytes, in: Span(0, bytes.count), strictly: true)
  }

  @Test func depthIsBounded() {
    #expect(throws: JSONParser.Failure.self) { try parse(String(repeating: "[", count: 100_000)) }
  }
}
