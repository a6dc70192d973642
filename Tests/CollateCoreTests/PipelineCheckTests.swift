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
  private func check(_ text: String, isComplete: Bool = true) -> (plan: Plan, faults: [String]) {
    let composer = PipelineComposer(PlanSource(path: "p.yaml", bytes: Array(text.utf8)), files: .none)
    var check = PipelineCheck(
      composer.pipeline, root: "p.yaml", isComplete: isComplete, catalogue, .none)
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
}
