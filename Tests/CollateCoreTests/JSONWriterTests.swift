import Testing

@testable import CollateCore

@Suite struct JSONWriterTests {
  @Test func keepsOrderAndEscapes() {
    let json: JSON = ["b": 1, "a": ["x\"\n\u{1}é", true, .null, .number(0.5)]]
    #expect(text(JSONWriter.compact(json)) == #"{"b":1,"a":["x\"\n\u0001é",true,null,0.5]}"#)
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
}
