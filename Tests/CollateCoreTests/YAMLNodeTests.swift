import Testing

@testable import CollateCore

@Suite struct YAMLNodeTests {
  @Test(
    arguments: [
      ("", .null), ("~", .null), ("null", .null), ("true", true), ("FALSE", false), ("yes", "yes"),
      ("12", 12), ("-3", -3),
      ("+4", 4), ("0.5", 0.5), ("1e3", 1000.0), ("1e999", "1e999"), ("nan", "nan"), ("0x10", "0x10"),
      ("1-2", "1-2"),
      ("99999999999999999999", 99999999999999999999.0), (".", "."),
    ] as [(String, Value)])
  func plainScalarsFollowTheCoreSchema(text: String, value: Value) {
    #expect(YAMLNode.plainValue(text) == value)
  }

  @Test func aQuotedScalarIsAlwaysText() {
    let place = Diagnostic.Place(file: "a", line: 1)
    let quoted = YAMLNode(content: .scalar("12", isPlain: false), place: place)
    let plain = YAMLNode(content: .scalar("12", isPlain: true), place: place)
    #expect(quoted.value == "12" && plain.value == 12)
    let list = YAMLNode(content: .sequence([quoted, plain]), place: place)
    #expect(list.value == ["12", 12])
    #expect(list.scalar == nil && list.entries == nil && list.items?.count == 2)
    let map = YAMLNode(content: .mapping([.init(key: "k", place: place, node: list)]), place: place)
    #expect(map.value == .map(["k": ["12", 12]]))
  }
}
