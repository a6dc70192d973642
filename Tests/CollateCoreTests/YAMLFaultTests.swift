import Testing

@testable import CollateCore

@Suite struct YAMLFaultTests {
  @Test(arguments: [
    ("  - use:load.files", 8), ("use:x", 4), ("  - use: x", nil), ("  - http://x y", nil), ("use:", nil),
    (":x", nil), ("2:x", nil),
  ])
  func aColonWithoutASpaceIsFoundWhereAKeyCouldStand(line: String, column: Int?) {
    #expect(YAMLFault.bareColon(in: line.unicodeScalars[...]) == column)
  }

  @Test func whatCannotBeReadAtAllHasNoColumn() {
    #expect(YAMLFault(file: "f", text: "").diagnostic(.unreadable).description == "f:1: not valid YAML")
  }
}
