import Testing

@testable import CollateCore

@Suite struct JSONWriterTests {
  @Test func keepsOrderAndEscapes() {
    let json: JSON = ["b": 1, "a": ["x\"\n\u{1}é", true, .null, .number(0.5)]]
    #expect(text(JSONWriter.compact(json)) == #"{"b":1,"a":["x\"\n\u0001é",true,null,0.5]}"#)
  }

  @Test func whatMisleadsTheEyeIsEscaped() {
    let json: JSON = [
      "a\u{202E}b\u{9B}c": "“é” \u{2066}x\u{2069}\u{200F}\u{61C}\u{2028}\u{FEFF}\u{7F}—\u{A0}"
    ]
    #expect(
      text(JSONWriter.compact(json))
        == #"{"a\u202eb\u009bc":"“é” \u2066x\u2069\u200f\u061c\u2028\ufeff\u007f—"# + "\u{A0}\"}")
  }

  @Test func breaksLongCollectionsOverLines() {
    let long = String(repeating: "x", count: 60)
    let json: JSON = ["short": [1, 2], "long": [.string(long), .string(long)], "empty": []]
    #expect(
      text(JSONWriter.pretty(json)) == """
        {
          "short": [1, 2],
          "long": [
            "\(long)",
            "\(long)"
          ],
          "empty": []
        }

        """)
  }

  @Test func numbersThatJSONCannotHoldAreNull() {
    #expect(text(JSONWriter.compact([.number(.infinity), .number(3)])) == "[null,3]")
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Few rows stand on one line, many on lines of their own, long ones are broken.
  @Test(arguments: [0, 1, 8, 9, 300])
  func rowsThatAreMadeOneByOneReadLikeAnArray(count: Int) {
    func row(_ index: Int) -> JSON {
      index % 7 == 3
        ? .object([
          .init("text", .string(String(repeating: "é\"", count: 40))),
          .init("list", .array([.int(index), .null])),
        ])
        : .array([.int(index), .string("a")])
    }
    let whole = JSON.object([
      .init("format", "x"), .init("rows", .array((0..<count).map(row))), .init("end", .array([])),
    ])
    let parts: [(key: String, value: JSONWriter.Part)] = [
      ("format", .value("x")), ("rows", .rows(count: count, row)), ("end", .value(.array([]))),
    ]
    // An object that is small enough stands on one line as a whole; a result never is.
    let expected = String(decoding: JSONWriter.pretty(whole), as: UTF8.self)
    let written = String(decoding: JSONWriter.pretty(parts), as: UTF8.self)
    #expect(count < 9 || written == expected)
    #expect(parts[1].value.json == .array((0..<count).map(row)))
    func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    #expect(bare(written) == bare(expected))
  }
}
