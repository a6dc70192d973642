import CollateText
import Testing

@testable import CollateCore

@Suite struct PipelineCheckerTests {
  @Test func aPluginReplacesAStageOnlyWhereThePipelineSaysSo() throws {
    func text(_ plugin: String) -> String {
      """
      collate: 1
      plugins: { a: plugins/found, c: \(plugin) }
      stages:
        - use: load.files
          with: { paths: [a] }
        - { use: extract.things, limits: { time: 1s } }
      """
    }
    let plan = try checker.plan(text("{ from: plugins/things, replaces: extract.things }"), file: "p.yaml")
    #expect(
      plan.record.stages.map(\.origin) == [
        .builtIn, .plugin(name: "c", sha256: "5ea", isReplacement: true),
      ])
    #expect(
      faults(text("plugins/things")).first
        == "p.yaml:2:33: the plugin 'c' declares 'extract.things', which is a stage of Collate's own: write 'replaces: "
        + "extract.things' at the plugin if it should take its place, or give it another name")
  }

  @Test func whatAPluginReplacesIsThereOnBothSides() {
    func fault(_ replaces: String) -> String? {
      faults(
        """
        collate: 1
        plugins: { a: { from: plugins/found, replaces: \(replaces) } }
        stages: [ { use: load.files, with: { paths: [a] } } ]
        """
      ).first
    }
    #expect(
      fault("extract.thing")
        == "p.yaml:2:48: 'extract.thing' is not a built-in stage, so the plugin 'a' cannot replace it; did you mean "
        + "'extract.things'?")
    #expect(
      fault("[extract.things]")
        == "p.yaml:2:49: the plugin 'a' declares no stage 'extract.things' that could take the place of Collate's own"
    )
    #expect(
      fault("{ x: y }")
        == "p.yaml:2:48: replaces must be a name or a list of names, such as '[extract.numbers]'")
  }

  @Test func aSoundPipelineBecomesAPlan() throws {
    let plan = try checker.plan(
      """
      collate: 1
      name: p
      parameters:
        sources: { type: paths, default: [samples/] }
        support: { type: int, default: 2, min: 1 }
      stages:
        - use: load.files
          with: { paths: ${sources} }
        - use: extract.things
          with: { support: ${support}, to: x-${support}.txt }
      """, file: "dir/p.yaml")
    #expect(plan.steps.map(\.id) == ["load.files", "extract.things"])
    #expect(plan.steps[0].options.strings("paths") == ["dir/samples/"])
    #expect(plan.steps[1].options.int("support") == 2)
    #expect(plan.steps[1].options.string("to") == "x-2.txt")
    #expect(plan.record.stages[0].options.isEmpty, "paths are no part of a record")
  }

  @Test func everyFaultIsReportedAtItsPlaceInOnePass() {
    let faults = faults(
      """
      collate: 1
      summry: x
      stages:
        - use: load.files
          with: { pats: [a] }
        - use: extract.thing
        - use: extract.things
          with: { support: 0 }
      """)
    #expect(
      faults == [
        "p.yaml:2:1: unknown key 'summry' in this pipeline; did you mean 'summary'?",
        "p.yaml:5:13: 'load.files' has no option 'pats'; did you mean 'paths'?",
        "p.yaml:6:10: unknown stage 'extract.thing'; did you mean 'extract.things'?",
        "p.yaml:8:22: support must be at least 1, not 0",
      ])
  }

  @Test func aFaultIsShownInItsLine() {
    func shown(_ text: String) -> [String] {
      do throws(ConfigurationError) {
        _ = try checker.plan(Array(text.utf8), file: "p.yaml", inputs: ParameterInputs())
        return []
      } catch {
        return error.diagnostics.map(\.withExcerpt)
      }
    }
    #expect(
      shown("collate: 1\nstages:\n  - { use: load.files, id: “é”, wiht: { paths: [a] } }").contains(
        """
        p.yaml:3:33: unknown key 'wiht' in stage 'load.files'; did you mean 'with'?
          3 |   - { use: load.files, id: “é”, wiht: { paths: [a] } }
            |                                 ^
        """))
    #expect(
      shown("summary: Fires: who says what").contains {
        $0.contains(": a text with a colon needs quotation marks\n") && $0.hasSuffix("^")
      })
    #expect(shown("").allSatisfy { !$0.hasSuffix("^") }, "there is no line to show")
  }

  @Test func aParameterWithoutValueIsOneFault() {
    #expect(
      faults(
        """
        collate: 1
        parameters: { sources: { type: paths } }
        stages:
          - use: load.files
            with: { paths: [ "${sources}", "x/${sources}" ] }
        """) == ["p.yaml:2:15: parameter 'sources' has no value: give -p sources=…"])
  }

  @Test func stagesOfABrokenPluginAreNoSecondFault() {
    let faults = faults(
      """
      collate: 1
      plugins:
        broken: plugins/broken
      stages:
        - use: load.files
          with: { paths: [a] }
        - use: extract.from-the-broken-plugin
        - use: extract.thing
      """)
    #expect(
      faults == [
        "p.yaml:3:11: no plugin here",
        "p.yaml:8:10: unknown stage 'extract.thing', unless it is one of 'broken', which could not be loaded",
      ])
  }

  @Test func soundStagesOfABrokenPluginAreKnown() {
    #expect(
      faults(
        """
        collate: 1
        plugins: { half: plugins/half }
        stages:
          - use: load.files
            with: { paths: [a] }
          - use: extract.thongs
        """) == ["p.yaml:2:18: one of its files is no stage"])
  }

  @Test func anEntryThatIsWrongIsPlacedInItsList() {
    #expect(
      faults(
        """
        collate: 1
        stages:
          - use: load.files
            with:
              paths:
                - a
                - 2
        """) == ["p.yaml:7:11: paths must be a list of paths; entry 2 is a whole number"])
  }

  @Test func aStageWithoutItsPhaseAndALayerOfAnotherNameAreSuggested() {
    let faults = faults(
      """
      collate: 1
      stages:
        - use: load.files
          with: { paths: [a] }
        - use: things
        - use: extract.reader
      """)
    #expect(faults == ["p.yaml:5:10: unknown stage 'things'; did you mean 'extract.things'?"])
    #expect(
      self.faults(
        "collate: 1\nstages:\n  - use: load.files\n    with: { paths: [a] }\n  - use: extract.reader")
        == [
          "p.yaml:5:10: 'extract.reader' needs 'document', which no stage before it provides; did you mean 'documents'?"
        ])
  }

  @Test func stagesOfAPluginFromElsewhereAreNoSecondFault() {
    let faults = faults(
      """
      collate: 1
      plugins:
        far: https://example.org/far
      stages:
        - use: load.files
          with: { paths: [a] }
        - use: extract.far-away
      """)
    #expect(
      faults == ["p.yaml:3:8: plugin 'far' must be a folder, not 'https://example.org/far'"])
  }

  @Test func twoPluginsDeclareNoStageOfOneName() {
    let faults = faults(
      """
      collate: 1
      plugins:
        a: plugins/found
        b: plugins/found
        c: { from: plugins/things, replaces: extract.things }
      stages:
        - use: load.files
          with: { paths: [a] }
      """)
    #expect(
      faults == [
        "p.yaml:4:6: the plugin 'b' declares 'extract.found', which the plugin 'a' declares too: one of them needs "
          + "another name"
      ])
  }

  @Test func orderIsCheckedByNeedsAndPhases() {
    let faults = faults(
      """
      collate: 1
      stages:
        - use: extract.things
        - use: load.files
          with: { paths: [a] }
      """)
    #expect(
      faults == [
        "p.yaml:3:10: 'extract.things' needs 'documents', which no stage before it provides: "
          + "move 'load.files' before it",
        "p.yaml:4:10: 'load.files' belongs to the phase load, but it comes after 'extract.things' "
          + "of the phase extract",
      ])
  }

  @Test func sectionsStandBeforeTheWritersOfReports() {
    func faults(_ stages: String) -> [String] { self.faults("collate: 1\nstages:\n" + stages) }
    #expect(faults("  - use: report.part\n  - use: report.page\n") == [])
    #expect(
      faults("  - use: report.page\n  - use: report.part\n") == [
        "p.yaml:4:10: 'report.part' builds a section of the reports, but comes after 'report.page', which has "
          + "written its report by then: move it before"
      ])
  }

  @Test func parametersComeFromFlagThenEnvironmentThenFileThenDefault() throws {
    let text = """
      collate: 1
      parameters:
        support: { type: int, default: 2 }
      stages:
        - use: load.files
          with: { paths: [a] }
        - use: extract.things
          with: { support: "${support}" }
      """
    func support(_ inputs: ParameterInputs) throws -> Int {
      try checker.plan(text, file: "p.yaml", inputs: inputs).steps[1].options.int("support")
    }
    let variables = ["COLLATE_PARAM_SUPPORT": "5"]
    let four = ParameterFile(Array("support: 4".utf8), file: "x.yaml")
    #expect(try support(.init()) == 2)
    #expect(try support(.init(file: four)) == 4)
    #expect(try support(.init(environment: variables, file: four)) == 5)
    #expect(try support(.init(flags: [("support", "6")], environment: variables)) == 6)
    #expect(throws: ConfigurationError.self) { try support(.init(flags: [("support", "many")])) }
    #expect(throws: ConfigurationError.self) { try support(.init(flags: [("suport", "6")])) }
  }

  @Test func limitsReachTheStageThatRunsWithinThem() throws {
    let plan = try checker.plan(
      """
      collate: 1
      parameters: { room: { type: string, default: 32MB } }
      stages:
        - { use: load.files, with: { paths: [a] } }
        - use: extract.limited
          limits: { instructions: 2M, memory: "${room}" }
      """, file: "p.yaml")
    #expect(plan.steps[1].definition.summary == "2000000 33554432 20.0")
  }

  @Test func faultsOfLimitsHaveTheirPlace() {
    let faults = faults(
      """
      collate: 1
      stages:
        - use: load.files
          with: { paths: [a] }
          limits: { memory: 64MB }
        - use: extract.limited
          limits: { memry: 64MB, time: fast, instructions: 5 }
        - { use: extract.limited, id: again, limits: 3 }
      """)
    #expect(
      faults == [
        "p.yaml:5:5: 'limits' applies to plugin stages only; 'load.files' is built in",
        "p.yaml:7:15: unknown key 'memry' in limits; did you mean 'memory'?",
        "p.yaml:7:34: time must be an amount such as 20s, not 'fast'",
        "p.yaml:7:54: instructions must be at least 10k, not 5",
        "p.yaml:8:48: limits must be a mapping, such as 'time: 20s'",
      ])
  }

  @Test func aliasBombsAndDeepNestingAreRefused() {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...30 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(faults(bomb).first?.contains("aliases") == true)
    #expect(faults("a: " + String(repeating: "[", count: 5000)).first?.contains("nested deeper") == true)
    let indented = (0..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(faults(indented).first?.contains("nested deeper") == true)
  }

  @Test func brokenYAMLIsPlaced() {
    #expect(faults("collate: 1\nstages: [a\n").first?.hasPrefix("p.yaml:3:1: not valid YAML") == true)
    #expect(faults("").first == "p.yaml:1: the pipeline is empty")
  }

  // MARK: Helpers

  private func faults(_ text: String) -> [String] {
    do {
      _ = try checker.plan(text, file: "p.yaml")
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func twoStagesNeverWriteOneFile() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try checker.plan(
        """
        collate: 1
        stages:
          - use: load.files
            with: { paths: [a] }
          - use: report.page
          - use: report.page
            id: again
          - use: report.page
            id: third
            with: { to: PAGE.md/x }
          - use: report.page
            id: fourth
            with: { to: ../page.md }
          - use: report.page
            id: fifth
            with: { to: other.md }
        """, file: "p.yaml")
    }
    #expect(
      error?.diagnostics.map(\.description) == [
        "p.yaml:6:10: 'report.page' in line 5 writes 'page.md' already: set 'to' of one of them to another name",
        "p.yaml:10:17: 'report.page' in line 5 writes 'page.md' already, which collides with 'PAGE.md/x': "
          + "set 'to' of one of them to another name",
        "p.yaml:13:17: to must not lead out of the output folder ('..')",
      ])
  }

  @Test func aPlanNamesWhatItReadsAndWrites() throws {
    let plan = try checker.plan(
      """
      collate: 1
      stages:
        - use: load.files
          with: { paths: [a, -, "b*"] }
        - use: report.page
      """, file: "desk/p.yaml")
    #expect(plan.inputs == ["desk/a", "desk/b*"])
    #expect(plan.outputs.map(\.path) == ["page.md"])
  }

  private var checker: PipelineChecker {
    let load = StageDefinition(
      name: "load.files", phase: .load, summary: "Loads.",
      options: [OptionSpec("paths", .paths, help: "Files.")],
      provides: [.documents]
    ) { _ in .corpus { _, _ in } }
    let extract = StageDefinition(
      name: "extract.things", phase: .extract, summary: "Extracts.",
      options: [
        OptionSpec("support", .int, default: 1, minimum: 1, help: "How many."),
        OptionSpec("to", .string, default: "", help: "Where."),
      ], needs: [.documents]
    ) { _ in .document { _, _ in } }
    let limited = StageDefinition(
      name: "extract.limited", phase: .extract, summary: "Runs within limits.", needs: [.documents],
      within: { limits in
        StageDefinition(
          name: "extract.limited", phase: .extract,
          summary: "\(limits.instructions) \(limits.memory) \(limits.seconds)"
        ) { _ in .document { _, _ in } }
      }
    ) { _ in .document { _, _ in } }
    let part = StageDefinition(name: "report.part", phase: .report, summary: "Builds.") { _ in
      .section { _, _ in (Section(stage: "report.part", title: "Part", blocks: []), []) }
    }
    let page = StageDefinition(
      name: "report.page", phase: .report, summary: "Writes.",
      options: [OptionSpec("to", .output, default: "page.md", help: "Where.")]
    ) { _ in .writer { _, _ in ([], []) } }
    let reader = StageDefinition(
      name: "extract.reader", phase: .extract, summary: "Reads.", needs: ["document"]
    ) { _ in .document { _, _ in } }
    return PipelineChecker(catalogue: Catalogue([load, extract, limited, part, page, reader])) {
      plugin throws(ConfigurationError) in
      if plugin.folder.hasSuffix("half") {
        throw ConfigurationError([Diagnostic("one of its files is no stage")], sound: ["extract.thongs"])
      }
      guard let name = ["found", "things"].first(where: plugin.folder.hasSuffix) else {
        throw ConfigurationError([Diagnostic("no plugin here")])
      }
      let make: @Sendable (OptionValues) -> StageBody = { _ in .document { _, _ in } }
      let within: @Sendable (StageLimits) -> StageDefinition = { _ in
        StageDefinition(name: "extract." + name, phase: .extract, summary: "Limited.", make: make)
      }
      let stage = StageDefinition(
        name: "extract." + name, phase: .extract, summary: "Finds.", within: within, make: make)
      return LoadedPlugin(stages: [stage], sha256: "5ea")
    }
  }
}

extension PipelineChecker {
  fileprivate func plan(
    _ text: String, file: String, inputs: ParameterInputs = ParameterInputs()
  ) throws(ConfigurationError) -> Plan {
    try plan(Array(text.utf8), file: file, inputs: inputs)
  }
}
