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
    #expect(parser.file.parameters.map(\.spec.kind) == [.choice(["fast", "deep"]), .number])
    #expect(parser.file.parameters.map(\.spec.defaultValue) == ["deep", 0.5])
    #expect(parser.file.parameters[1].spec.maximum == 1)
    #expect(parser.file.plugins.map(\.source) == ["plugins/wire"])
    #expect(parser.file.stages.map(\.name) == ["load.files", "wire.find"])
    #expect(parser.file.stages[1].id == "again" && parser.file.stages[1].options.map(\.key) == ["word"])
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
    #expect(try faults("- a") == ["p.yaml:1:1: a pipeline is a mapping that starts with 'collate: 1'"])
    #expect(
      try faults("name: [x]") == [
        "p.yaml:1:7: name must be text",
        "p.yaml:1:1: this pipeline has no 'collate': write 'collate: 1' first",
        "p.yaml:1:1: this pipeline has no 'stages'",
      ])
    #expect(
      try faults("collate: 2\nstages: []") == [
        "p.yaml:1:10: this version of Collate reads files of format 1", "p.yaml:2:9: stages is empty",
      ])
    #expect(try faults("collate: 1\nstages: x") == ["p.yaml:2:9: stages must be a list"])
  }

  @Test(arguments: [
    ("- x", "stages must be a mapping, such as '- use: extract.sentences'"),
    ("- uses: x", "unknown key 'uses' in stages; did you mean 'use'?"),
    ("- use:x.y", "a space is missing after the colon of 'use:x.y'"),
    ("- { id: x }", "stages has no 'use'"),
    ("- { use: x, wiht: {} }", "unknown key 'wiht' in stage 'x'; did you mean 'with'?"),
    ("- { use: x, with: [a] }", "with must be a mapping, such as 'paths: reports/'"),
  ])
  func wrongStagesAreFaults(stage: String, message: String) throws {
    let found = try faults("collate: 1\nstages:\n  \(stage)")
    #expect(found.count == 1 && found[0].hasSuffix(": " + message), "\(found)")
  }

  @Test(arguments: [
    ("a: x", "parameter 'a' must be a mapping, such as 'type: string'"),
    ("a: {}", "parameter 'a' has no 'type'"),
    ("a: { type: pahts }", "did you mean 'paths'?"), ("a: { type: int, max: x }", "max must be a number"),
    ("a: { type: int, defualt: 1 }", "unknown key 'defualt' in parameter 'a'; did you mean 'default'?"),
    ("a: { type: choice, values: [x], default: y }", "the default of "),
  ])
  func wrongParametersAreFaults(parameter: String, message: String) throws {
    let found = try faults("collate: 1\nparameters:\n  \(parameter)\nstages: [{ use: x }]")
    #expect(found.count == 1 && found[0].contains(message), "\(found)")
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

  @Test func noNumberIsBetweenAMinimumAndASmallerMaximum() throws {
    #expect(
      try faults(
        "collate: 1\nparameters: { a: { type: int, min: 9, max: 3 } }\nstages: [{ use: load.files }]")
        == ["p.yaml:2:15: min of parameter 'a' is above its max"])
  }
}
