import Testing

@testable import CollateCore

@Suite struct YAMLReaderTests {
  private func read(_ text: String) throws(Diagnostic) -> YAMLNode? {
    try YAMLReader.read(Array(text.utf8), file: "a.yaml")
  }

  private func fault(_ text: String) -> String? {
    do {
      _ = try read(text)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func nodesCarryTheirPlaces() throws {
    let root = try #require(try read("a: 1\nb:\n  - x\n  - \"2\"\n"))
    let entries = try #require(root.entries)
    #expect(entries.map(\.key) == ["a", "b"])
    #expect(entries[1].place.line == 2 && entries[1].place.column == 1)
    #expect(entries[1].node.items?[1].place.line == 4)
    #expect(entries.map(\.node.value) == [1, ["x", "2"]])
    #expect(try read("") == nil)
    #expect(try read("# only\n") == nil)
  }

  @Test func aReferenceMayStandInsideBraces() throws {
    let value = try read("{ paths: ${sources}, to: x-${a}${b} }")?.value
    #expect(value == .map(["paths": "${sources}", "to": "x-${a}${b}"]))
  }

  @Test func tagsAreNeverObeyed() throws {
    #expect(try read("a: !!python/object:os.system x")?.value == .map(["a": "x"]))
  }

  @Test(arguments: [
    ("a: 1\na: 2", "the key 'a' is given twice"), ("a: [1", "not valid YAML"),
    ("[a]: 1", "a key must be a word"),
    ("a: \u{1}", "not valid YAML"),
  ])
  func faultsNameTheirPlace(text: String, message: String) {
    let found = fault(text) ?? ""
    #expect(found.hasPrefix("a.yaml:") && found.contains(message), "\(found)")
  }

  @Test func hugeFilesAreRefusedBeforeTheyGrow() {
    #expect(
      fault(String(repeating: "a", count: YAMLReader.maximumBytes + 1))?.contains("is longer than") == true)
    #expect(fault(String(repeating: "[", count: 100_000))?.contains("nested deeper than") == true)
    let aliases = "a: &a [1]\nb: [" + String(repeating: "*a,", count: YAMLReader.maximumAliases + 1) + "]"
    #expect(fault(aliases)?.contains("aliases") == true)
    let many = String(repeating: "- a\n", count: YAMLReader.maximumNodes)
    #expect(fault(many)?.contains("nodes") == true)
    #expect(throws: Diagnostic.self) { try YAMLReader.read([0x61, 0xFF], file: "a.yaml") }
  }

  @Test func deepBlocksAreRefusedToo() {
    let deep = (0...40).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(fault(deep)?.contains("nested deeper than") == true)
  }
}
