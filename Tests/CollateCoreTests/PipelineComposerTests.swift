import Testing

@testable import CollateCore

/// Pipelines that extend, include and vary each other, read from texts by their paths.
@Suite struct PipelineComposerTests {
  private static let base = """
    collate: 1
    name: base
    version: 1.0.0
    parameters:
      sources: { type: paths, default: [in/] }
      depth: { type: int, default: 2, min: 1 }
    stages:
      - use: load.files
        with: { paths: "${sources}" }
      - use: extract.words
        with: { depth: "${depth}", mark: base }
      - use: extract.names
    """

  private func option(_ name: String, _ kind: OptionSpec.Kind, _ value: Value) -> OptionSpec {
    OptionSpec(name, kind, default: value, help: "Help.")
  }

  private var catalogue: Catalogue {
    func stage(_ name: String, _ phase: Phase, _ options: [OptionSpec] = []) -> StageDefinition {
      StageDefinition(name: name, phase: phase, summary: "Works.", options: options) { _ in
        .document { _, _ in }
      }
    }
    return Catalogue([
      stage("load.files", .load, [.init("paths", .paths, help: "Files.")]),
      stage("extract.words", .extract, [option("depth", .int, 1), option("mark", .string, "none")]),
      stage("extract.names", .extract, [option("list", .path, "")]), stage("extract.dates", .extract),
    ])
  }

  private func plan(
    _ text: String, _ files: [String: String] = [:], profiles: [String] = [],
    inputs: ParameterInputs = .init(), settings: String? = nil
  ) throws(ConfigurationError) -> Plan {
    let library = PipelineFiles(shipped: ["base": Array(Self.base.utf8)]) { path throws(Diagnostic) in
      guard let text = files[path] else { throw Diagnostic("no such file") }
      return Array(text.utf8)
    }
    let settings = settings.map { UserSettings(Array($0.utf8), file: "home/settings.yaml") } ?? .none
    let checker = PipelineChecker(catalogue: catalogue, files: library, settings: settings) {
      _ throws(ConfigurationError) in throw ConfigurationError([])
    }
    return try checker.plan(Array(text.utf8), file: "desk/p.yaml", profiles: profiles, inputs: inputs)
  }

  private func faults(
    _ text: String, _ files: [String: String] = [:], profiles: [String] = [],
    inputs: ParameterInputs = .init(), settings: String? = nil
  ) -> [String] {
    do throws(ConfigurationError) {
      _ = try plan(text, files, profiles: profiles, inputs: inputs, settings: settings)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func aChildStartsFromItsParent() throws {
    let plan = try plan(
      """
      collate: 1
      name: desk
      extends: ../base.yaml
      parameters: { depth: { default: 5 }, list: { type: path, default: names.txt } }
      stages:
        - after: extract.words
          use: extract.dates
        - after: extract.words
          use: extract.dates
          id: again
        - change: extract.names
          with: { list: "${list}" }
        - change: extract.words
          with: { mark: desk }
      """, ["base.yaml": Self.base])
    #expect(
      plan.steps.map(\.id) == ["load.files", "extract.words", "extract.dates", "again", "extract.names"])
    #expect(plan.record.pipeline == "desk" && plan.record.pipelineVersion == "1.0.0")
    #expect(plan.steps[0].options.strings("paths") == ["in/"], "relative to the file that says so")
    #expect(plan.steps[4].options.string("list") == "desk/names.txt")
    #expect(plan.steps[1].options.int("depth") == 5 && plan.steps[1].options.string("mark") == "desk")
    #expect(plan.steps[1].origins["depth"]?.source == .pipeline)
    #expect(plan.steps[1].origins["depth"]?.parameter == "depth")
    #expect(plan.parameters[0].origin.source == .parent)
    #expect(plan.sources.map(\.path) == ["desk/p.yaml", "base.yaml"])
  }

  @Test func stagesAreReplacedAndRemoved() throws {
    let plan = try plan(
      """
      collate: 1
      extends: base
      stages:
        - remove: extract.names
        - replace: extract.words
          use: extract.dates
        - before: extract.dates
          include: lists/more.yaml
      """, ["desk/lists/more.yaml": "- use: extract.names\n  with: { list: here.txt }\n"])
    #expect(plan.steps.map(\.id) == ["load.files", "extract.names", "extract.dates"])
    #expect(plan.steps[1].options.string("list") == "desk/lists/here.txt")
    #expect(plan.record.pipelineHash.count == 64)
  }

  @Test func aListIsIncludedWhereItStands() throws {
    let plan = try plan(
      "collate: 1\nstages:\n  - include: a.yaml\n  - use: extract.dates\n",
      [
        "desk/a.yaml": "- use: load.files\n  with: { paths: [x] }\n- include: b.yaml",
        "desk/b.yaml": "- use: extract.words",
      ])
    #expect(plan.steps.map(\.id) == ["load.files", "extract.words", "extract.dates"])
    #expect(plan.steps[0].options.strings("paths") == ["desk/x"])
  }

  @Test func profilesVaryParametersAndStages() throws {
    let text = """
      collate: 1
      extends: base
      profiles:
        deep:
          parameters: { depth: 7 }
        short:
          parameters: { depth: 1 }
          stages:
            - remove: extract.names
            - change: extract.words
              with: { mark: short }
      """
    #expect(try plan(text).steps.count == 3)
    let short = try plan(text, profiles: ["short"])
    #expect(short.steps.map(\.id) == ["load.files", "extract.words"])
    #expect(
      short.steps[1].origins["mark"]?.source == .profile && short.steps[1].origins["mark"]?.name == "short")
    #expect(short.steps[1].options.int("depth") == 1)
    #expect(try plan(text, profiles: ["short", "deep"]).steps[1].options.int("depth") == 7)
    let flag = ParameterInputs(flags: [("depth", "9")])
    #expect(try plan(text, profiles: ["short"], inputs: flag).steps[1].options.int("depth") == 9)
  }

  @Test func settingsFillWhatThePipelineLeavesOpen() throws {
    let settings = """
      collate: 1
      parameters: { sources: [reports/], depth: 8 }
      options:
        extract.words: { depth: 3, mark: mine }
        extract.elsewhere: { x: 1 }
      """
    let text = """
      collate: 1
      parameters: { sources: { type: paths }, depth: { type: int, default: 2 } }
      stages:
        - use: load.files
          with: { paths: "${sources}" }
        - use: extract.words
          with: { depth: "${depth}" }
      """
    let plan = try plan(text, settings: settings)
    #expect(plan.steps[0].options.strings("paths") == ["home/reports/"])
    #expect(plan.steps[1].options.int("depth") == 2, "what the pipeline says is stronger")
    #expect(plan.steps[1].options.string("mark") == "mine")
    #expect(plan.steps[1].origins["mark"]?.source == .settings)
    #expect(faults(text).count == 1)
    #expect(
      faults(
        text,
        settings:
          "collate: 1\nparameters: { sources: [a] }\noptions:\n  extract.wrods: { mark: a }\n  extract.words: { dept: 1, mark: 2 }"
      )
        == [
          "home/settings.yaml:4:3: unknown stage 'extract.wrods'; did you mean 'extract.words'?",
          "home/settings.yaml:5:20: 'extract.words' has no option 'dept'; did you mean 'depth'?",
          "home/settings.yaml:5:35: mark must be a string, not a whole number",
        ])
  }

  @Test(arguments: [
    (
      "- remove: extract.nams",
      "5:13: there is no stage 'extract.nams' to remove; did you mean 'extract.names'?"
    ),
    (
      "- use: extract.dates",
      "5:10: the place of this stage is missing: add 'before' or 'after' with the id of a stage"
    ),
    ("- { remove: extract.names, with: {} }", "5:30: one entry cannot have both 'with' and 'remove'"),
    (
      "- { before: a, after: b, use: extract.dates }", "5:18: one entry cannot have both 'before' and 'after'"
    ),
    (
      "- { after: extract.names, include: x.yaml, use: extract.dates }",
      "5:29: one entry cannot have both 'use' and 'include'"
    ),
    (
      "- { change: extract.words, with: { dept: 1 } }",
      "5:38: 'extract.words' has no option 'dept'; did you mean 'depth'?"
    ),
    ("- { replace: extract.words }", "5:5: this stage has no 'use'"),
    ("- { after: extract.names, include: x.yaml }", "5:38: desk/x.yaml: no such file"),
    (
      "- { after: extract.names, ues: extract.dates }",
      "5:29: unknown key 'ues' in this stage; did you mean 'use'?"
    ),
  ])
  func wrongChangesAreToldAtTheirPlace(entry: String, fault: String) {
    #expect(faults("collate: 1\nextends: base\nname: x\nstages:\n  \(entry)\n") == ["desk/p.yaml:" + fault])
  }

  @Test func wrongReferencesBetweenFilesAreTold() {
    #expect(
      faults("collate: 1\nextends: bsae\n") == [
        "desk/p.yaml:2:10: no pipeline 'bsae' ships with Collate; a file is named by its path, such as './bsae.yaml'; did you mean 'base'?"
      ])
    #expect(
      faults("collate: 1\nextends: a.yaml\n", ["desk/a.yaml": "collate: 1\nextends: ./p.yaml\n"]) == [
        "desk/a.yaml:2:10: this file extends itself: desk/p.yaml → desk/a.yaml → desk/p.yaml"
      ])
    #expect(
      faults("collate: 1\nstages: [ include: a.yaml ]\n", ["desk/a.yaml": "- include: a.yaml"]) == [
        "desk/a.yaml:1:12: this file includes itself: desk/a.yaml → desk/a.yaml"
      ])
    #expect(
      faults("collate: 1\nstages:\n  - remove: x\n") == [
        "desk/p.yaml:3:13: 'remove' changes the stages of another pipeline, but this pipeline extends none: name that "
          + "pipeline with 'extends'"
      ])
    #expect(faults("collate: 1\n") == ["desk/p.yaml:1:1: this pipeline has no 'stages'"])
  }

  @Test func everyProfileIsCheckedWhicheverRuns() {
    let text = """
      collate: 1
      extends: base
      profiles:
        a: { parameters: { dept: 1, depth: 0 } }
        b: { stages: [ { change: extract.words, with: { depth: many } } ] }
        c: { stages: [ { remove: extract.word } ] }
      """
    #expect(
      faults(text) == [
        "desk/p.yaml:4:22: profile 'a': the pipeline has no parameter 'dept'; did you mean 'depth'?",
        "desk/p.yaml:4:38: depth must be at least 1, not 0",
        "desk/p.yaml:5:58: depth must be a whole number, not a string",
        "desk/p.yaml:6:28: there is no stage 'extract.word' to remove; did you mean 'extract.words'?",
      ])
    #expect(
      faults("collate: 1\nextends: base\nprofiles: { fast: {} }", profiles: ["fats"]) == [
        "--profile fats: the pipeline has no profile 'fats'; did you mean 'fast'?"
      ])
  }

  @Test func aParameterOfTheParentIsSuggested() {
    #expect(
      faults("collate: 1\nextends: base\nparameters:\n  dept: { default: 3 }") == [
        "desk/p.yaml:4:3: parameter 'dept' has no 'type'; did you mean 'depth'?"
      ])
  }

  @Test func faultsOfAParentStandInItsFile() {
    #expect(
      faults(
        "collate: 1\nextends: a.yaml\n",
        ["desk/a.yaml": Self.base.replacing("mark: base", with: "mrak: base")])
        == ["desk/a.yaml:11:32: 'extract.words' has no option 'mrak'; did you mean 'mark'?"])
  }
}
