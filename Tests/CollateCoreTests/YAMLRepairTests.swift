import Testing

@testable import CollateCore

/// A line that is no YAML hides no fault of another line.
@Suite struct YAMLRepairTests {
  private let known = Catalogue([
    StageDefinition(
      name: "load.files", phase: .load, summary: "Reads.", options: [.init("paths", .paths, help: "Files.")],
      provides: [.documents]
    ) { _ in .document { _, _ in } },
    StageDefinition(name: "clean.article", phase: .clean, summary: "Cleans.") { _ in .document { _, _ in } },
  ])

  private func faults(_ text: String) -> [String] {
    do throws(ConfigurationError) {
      _ = try PipelineChecker(catalogue: known) { _ throws(ConfigurationError) in throw ConfigurationError([])
      }
      .plan(Array(text.utf8), file: "p", inputs: ParameterInputs())
      return []
    } catch {
      return error.diagnostics.map { String($0.description.prefix { $0 != "\n" }) }
    }
  }

  @Test(arguments: [
    ("\t- use: clean.article", "p:6:1: not valid YAML: this line is indented with a tab"),
    ("    - use: clean.article", "p:6:5: not valid YAML: the entries of a list"),
    (" - use: clean.article", "p:6:2: not valid YAML: the entries of a list"),
    ("  - use:clean.article\n    with: {}", "p:6:8: not valid YAML: a space is missing after this colon"),
    ("  - { use: clean.article", "p:7:"),
    ("  - { use: clean.article, with: { a: [1 } }", "p:6:"),
    ("  - use: 'clean.article", "p:6:10: not valid YAML: the quotation mark that opens here is not closed"),
    (
      "  - use: clean.article: x",
      "p:6:23: not valid YAML: a text with a colon needs quotation marks"
    ),
    ("  - use: clean.article\n    use: clean.article", "p:7:5: the key 'use' is given twice"),
    ("  %!@ &&", "p:6:"),
  ])
  func theOtherFaultsAreToldToo(line: String, fault: String) {
    let found = faults(
      """
      collate: 1
      nmae: x
      stages:
        - use: load.files
          with: { paths: [a] }
      \(line)
        - use: clean.artcle

      """)
    let others = found.filter { !$0.contains("not valid YAML") && !$0.contains("twice") }
    #expect(found.count == 3 && others.count == 2, "\(found)")
    #expect(found.contains { $0.hasPrefix(fault) }, "\(found)")
    #expect(
      others.allSatisfy { $0.contains("did you mean 'name'") || $0.contains("did you mean 'clean.article'") })
  }

  @Test func severalFaultsOfSyntaxAreToldInOnePass() {
    let found = faults(
      """
      collate: 1
      name: a: b
      summary: "x
      version: 1
      stages:
      \t- use: load.files
          with: { paths: [a] }
        - use: clean.artcle
      """)
    #expect(found.map { String($0.prefix(4)) } == ["p:2:", "p:3:", "p:6:", "p:8:"], "\(found)")
  }

  @Test func whatIsLeftUnreadIsSaid() {
    let found = faults("collate: 1\n" + String(repeating: "name: a: b\n", count: 60) + "nmae: x\n")
    #expect(found.count == 17, "\(found.count)")
    #expect(found.last?.hasSuffix("the rest of the file is not checked until this is corrected") == true)
    #expect(found.dropLast().allSatisfy { !$0.contains("the rest") })
  }

  @Test func whatIsMissingIsNoFaultWhereALineCouldNotBeRead() {
    #expect(faults("collate: 1\n\tstages: [{ use: load.files }]").count == 1)
  }

  @Test func aKeyGivenTwiceHidesNothing() {
    #expect(
      faults(
        "collate: 1\nname: x\nname: y\nname: z\nstages: [ { use: load.files, use: b, with: { pats: [a] } } ]")
        == [
          "p:3:1: the key 'name' is given twice", "p:4:1: the key 'name' is given twice",
          "p:5:30: the key 'use' is given twice",
          "p:5:46: 'load.files' has no option 'pats'; did you mean 'paths'?",
        ])
  }
}
