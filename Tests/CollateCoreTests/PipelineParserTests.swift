import Testing

@testable import CollateCore

@Suite struct PipelineParserTests {
  private func parse(_ text: String) throws -> PipelineParser {
    PipelineParser(try #require(YAMLReader.read(Array(text.utf8), file: "p.yaml").root))
  }

  private func faults(_ text: String) throws -> [String] { try parse(text).diagnostics.map(\.description) }

  @Test func everyPartIsRead() throws {
    let parser = try parse(
      """
      collate: 1
      name: dams
      parameters:
        mode: { type: choice, values: [fast, deep], default: deep, help: How. }
        share: { type: number, min: 0, max: 1, default: 0.5 }
      plugins: { wire: plugins/wire }
      stages:
        - use: load.files
        - { use: wire.find, id: again, with: { word: dam } }
      """)
    #expect(parser.diagnostics.isEmpty)
    #expect(parser.file.name == "dams")
    #expect(parser.file.parameters.map(\.name) == ["mode", "share"])
    #expect(parser.file.parameters[1].fields.map(\.key) == ["type", "min", "max", "default"])
    #expect(parser.file.plugins.map(\.source) == ["plugins/wire"])
    let stages = parser.file.entries.compactMap(\.use)
    #expect(stages.map(\.name) == ["load.files", "wire.find"])
    #expect(stages[1].id == "again" && stages[1].options.map(\.key) == ["word"])
  }

  @Test func aPluginSaysHowFarItIsTrusted() throws {
    let parser = try parse(
      """
      collate: 1
      plugins:
        ours: plugins/ours
        theirs: { from: plugins/theirs, isolation: process }
        others: { from: plugins/others }
      stages: [{ use: x }]
      """)
    #expect(parser.diagnostics.isEmpty)
    #expect(parser.file.plugins.map(\.source) == ["plugins/ours", "plugins/theirs", "plugins/others"])
    #expect(parser.file.plugins.map(\.isolation) == [.none, .process, .none])
  }

  @Test(arguments: [
    ("{ isolation: process }", "p.yaml:3:3: plugin 'p' has no 'from'"),
    ("{ form: x, from: x }", "p.yaml:3:8: unknown key 'form' in plugin 'p'; did you mean 'from'?"),
    (
      "{ from: x, isolation: proces }",
      "p.yaml:3:28: isolation must be one of none, process, not 'proces'; did you mean 'process'?"
    ),
    ("[x]", "p.yaml:3:6: plugin 'p' must be text"),
  ])
  func wrongPluginsAreFaults(plugin: String, message: String) throws {
    #expect(
      try faults("collate: 1\nplugins:\n  p: \(plugin)\nstages: [{ use: x }]") == [message])
  }

  @Test func shapesThatAreNoPipelineAreFaults() throws {
    #expect(try faults("- a") == ["p.yaml:1:1: a pipeline must be a mapping that starts with 'collate: 1'"])
    #expect(
      try faults("name: [x]") == [
        "p.yaml:1:7: name must be text",
        "p.yaml:1:1: this pipeline has no 'collate': write 'collate: 1' first",
      ])
    #expect(
      try faults("collate: 2\nstages: []") == [
        "p.yaml:1:10: this version of Collate reads files of format 1", "p.yaml:2:9: stages is empty",
      ])
    #expect(try faults("collate: 1\nstages: x") == ["p.yaml:2:9: stages must be a list"])
  }

  @Test(arguments: [
    ("- x", "this stage must be a mapping, such as '- use: extract.sentences'"),
    ("- uses: x", "unknown key 'uses' in this stage; did you mean 'use'?"),
    ("- use:x.y", "a space is missing after the colon of 'use:x.y'"),
    ("- { id: x }", "this stage has no 'use'"),
    ("- { use: x, wiht: {} }", "unknown key 'wiht' in stage 'x'; did you mean 'with'?"),
    ("- { use: x, with: [a] }", "with must be a mapping, such as 'paths: reports/'"),
  ])
  func wrongStagesAreFaults(stage: String, message: String) throws {
    let found = try faults("collate: 1\nstages:\n  \(stage)")
    #expect(found.count == 1 && found[0].hasSuffix(": " + message), "\(found)")
  }

  @Test func whatIsNoMappingIsToldHowOneIsWritten() throws {
    let rest = "\nstages: [{ use: load.files }]"
    #expect(
      try faults("collate: 1\nplugins: [plugins/wire]" + rest)
        == ["p.yaml:2:10: plugins must be a mapping, such as 'hedges: plugins/hedges'"])
    #expect(
      try faults("collate: 1\nplugins:\n  m:m" + rest)
        == ["p.yaml:3:3: plugins must be a mapping, such as 'hedges: plugins/hedges'"])
  }
}
