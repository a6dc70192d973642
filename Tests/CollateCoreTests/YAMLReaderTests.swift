import Testing

@testable import CollateCore

@Suite struct YAMLReaderTests {
  private func read(_ text: String) throws -> YAMLNode? {
    let reading = YAMLReader.read(Array(text.utf8), file: "a.yaml")
    #expect(reading.faults == [])
    return reading.root
  }

  private func faults(_ text: String) -> [String] {
    YAMLReader.read(Array(text.utf8), file: "a.yaml").faults.map(\.description)
  }

  private func fault(_ text: String) -> String? { faults(text).first }

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

  @Test(arguments: [
    ("a: 1\nb: { a: 2 }\na: 3", "a.yaml:3:1: the key 'a' is given twice"),
    ("- { ab: 1, b: 2, b: 3 }", "a.yaml:1:18: the key 'b' is given twice"),
    ("s:\n  - use: a\n    id: b\n    use: c", "a.yaml:4:5: the key 'use' is given twice"),
    ("a: 'x\nb: 1\n", "a.yaml:1:4: not valid YAML: the quotation mark that opens here is not closed"),
  ])
  func faultsStandWhereTheyAreMade(text: String, message: String) {
    #expect(fault(text) == message)
  }

  @Test(arguments: [
    (
      "s:\n  - use: a\n      with: { b: 1 }",
      "a.yaml:3:11: not valid YAML: this line is indented deeper than the one it belongs to"
    ),
    ("s:\n  - use: a\n    - use: b", ", must start in the same column"),
    ("s: Fires: who", "a.yaml:1:9: not valid YAML: a text with a colon needs quotation marks"),
    ("s:\n  - use: a\n - use: b", ", must start in the same column"),
    ("s:\n  - use: a\n  use: b", ", must start in the same column"),
  ])
  func linesOutOfColumnAreNamed(text: String, advice: String) {
    #expect(fault(text)?.hasSuffix(advice) == true, "\(fault(text) ?? "")")
  }

  @Test func hugeFilesAreRefusedBeforeTheyGrow() {
    #expect(
      fault(String(repeating: "a", count: YAMLReader.maximumBytes + 1))?.contains("is longer than") == true)
    #expect(fault(String(repeating: "[", count: 100_000))?.contains("nested deeper than") == true)
    let aliases = "a: &a [1]\nb: [" + String(repeating: "*a,", count: YAMLReader.maximumAliases + 1) + "]"
    #expect(fault(aliases)?.contains("aliases") == true)
    let many = String(repeating: "- a\n", count: YAMLReader.maximumNodes)
    #expect(fault(many)?.contains("nodes") == true)
    #expect(!YAMLReader.read([0x61, 0xFF], file: "a.yaml").faults.isEmpty)
    #expect(fault("a: 1\nb: \0") == "a.yaml:2:4: a NUL character: the file is not text")
  }

  @Test func anAliasStandsWhereItIsUsed() throws {
    let root = try #require(try read("a: &x { k: [1, 2] }\nb: *x\nc: '*x'\nd: 2 *x\n"))
    #expect(root["b"]?.value == root["a"]?.value)
    #expect(root["b"]?.place.line == 2 && root["b"]?["k"]?.items?[1].place.line == 2)
    #expect(root["b"]?["k"]?.place.column == 4)
    #expect(root["c"]?.value == "*x" && root["d"]?.value == "2 *x")
    #expect(
      fault("a: &word 1\nb: *wrod")
        == "a.yaml:2:4: there is no anchor '&wrod' before this alias; did you mean '*word'?")
    #expect(fault("a: &a [ *a ]")?.hasPrefix("a.yaml:1:9: there is no anchor") == true)
  }

  @Test func mergingIsRefusedWithAnotherWay() {
    #expect(fault("a: &a { k: 1 }\nb:\n  <<: *a\n")?.hasPrefix("a.yaml:3:3: '<<' is not supported: ") == true)
  }

  @Test func deepBlocksAreRefusedToo() {
    let deep = (0...40).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(fault(deep)?.contains("nested deeper than") == true)
  }
}
