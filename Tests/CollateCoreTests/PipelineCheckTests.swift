import Testing

@testable import CollateCore

@Suite struct PipelineCheckTests {
  private let catalogue = Catalogue([
    StageDefinition(
      name: "load.files", phase: .load, summary: "Reads.",
      options: [.init("paths", .paths, help: "Files."), .init("depth", .int, default: 1, help: "Depth.")]
    ) { _ in .document { _, _ in } }
  ])

  /// The steps and the faults of one variant of a pipeline.
  private func check(_ text: String, isComplete: Bool = true, in stages: Catalogue? = nil) -> (
    plan: Plan, faults: [String]
  ) {
    let composer = PipelineComposer(PlanSource(path: "p.yaml", bytes: Array(text.utf8)), files: .none)
    var check = PipelineCheck(
      composer.pipeline, root: "p.yaml", isComplete: isComplete, stages ?? catalogue, .none)
    check.checkParameters(.init(), profiles: [])
    check.check(composer.pipeline.stages)
    return (check.plan(hash: "h"), check.diagnostics.map(\.description))
  }

  @Test func optionsOfAMisspeltStageAreThoseOfTheOneThatWasMeant() {
    let text = "collate: 1\nstages: [ { use: load.fils, with: { dpeth: 1, paths: [a], depth: x } } ]"
    #expect(
      check(text).faults == [
        "p.yaml:2:18: unknown stage 'load.fils'; did you mean 'load.files'?",
        "p.yaml:2:37: 'load.files' has no option 'dpeth'; did you mean 'depth'?",
        "p.yaml:2:66: depth must be a whole number, not a string",
      ])
    #expect(check("collate: 1\nstages: [ use: load.fils ]").faults.count == 1, "nothing is missed in it")
  }

  @Test func nothingIsMissedInAFileThatCouldNotBeReadWhole() {
    let text = "collate: 1\nstages: [ use: load.files ]"
    #expect(check(text).faults == ["p.yaml:2:16: 'load.files' needs the option 'paths'"])
    #expect(check(text, isComplete: false).faults == [])
  }

  @Test func thePlanTellsWhereValuesComeFrom() {
    let plan = check("collate: 1\nstages: [ { use: load.files, id: a, with: { paths: [x] } } ]").plan
    #expect(plan.steps.map(\.id) == ["a"])
    #expect(plan.steps.first?.origins.mapValues(\.words) == ["paths": "p.yaml:2:52"])
    #expect(plan.record.pipelineHash == "h")
  }

  private static func stage(
    _ name: String, _ phase: Phase, needs: [Layer] = [], provides: [Layer] = [], corrects: [Layer] = [],
    _ body: StageBody = .corpus { _, _ in }
  ) -> StageDefinition {
    StageDefinition(
      name: name, phase: phase, summary: "Does.", needs: needs, provides: provides, corrects: corrects
    ) { _ in body }
  }

  @Test func whatSaysWhatStatesTheSameStandsBeforeWhoAsks() {
    let stages = Catalogue([
      Self.stage("compare.claims", .compare, provides: [.claims]),
      Self.stage("compare.words", .compare, .same { pairs, _ in pairs.map { _ in nil } }),
    ])
    #expect(
      check("collate: 1\nstages: [ use: compare.claims, use: compare.words ]", in: stages).faults == [
        "p.yaml:2:37: 'compare.words' is asked by 'compare.claims', which stands before it: move it before"
      ])
    #expect(
      check("collate: 1\nstages: [ use: compare.words, use: compare.claims ]", in: stages).faults == [])
  }

  @Test func aCorrectionBehindWhoReadsIsAWarning() throws {
    let own = Catalogue([
      Self.stage("extract.things", .extract, provides: ["thing"]),
      Self.stage("extract.readers", .extract, needs: ["thing"], provides: ["read"]),
    ])
    let fix = Self.stage("extract.fix", .extract, needs: ["thing"], corrects: ["thing"])
    let checker = PipelineChecker(catalogue: own) { _ in LoadedPlugin(stages: [fix], sha256: "") }
    func warnings(_ stages: String) throws -> [String] {
      let text = "collate: 1\nplugins: { desk: { from: desk, corrects: [thing] } }\nstages: [ \(stages) ]"
      return try checker.plan(Array(text.utf8), file: "p.yaml", inputs: ParameterInputs()).warnings.map(
        \.description)
    }
    #expect(try warnings("use: extract.things, use: extract.fix, use: extract.readers") == [])
    #expect(
      try warnings("use: extract.things, use: extract.readers, use: extract.fix") == [
        "p.yaml:3:59: 'thing' was read by 'extract.readers' before 'extract.fix' corrects it: move it before "
          + "'extract.readers'"
      ])
  }
}
