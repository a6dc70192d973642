import CollateText
import Testing

@testable import CollateCore

/// What a pipeline must say before a stage of a plugin changes what others found.
@Suite struct CorrectionGrantsTests {
  private func plan(_ plugin: String, use: String = "compare.desk") throws(ConfigurationError) -> Plan {
    let pipeline = """
      collate: 1
      plugins:
        desk: \(plugin)
      stages:
        - use: load.files
        - use: \(use)
      """
    let load = StageDefinition(
      name: "load.files", phase: .load, summary: "Loads.", provides: [.documents, .discrepancies, "number"]
    ) { _ in .corpus { _, _ in } }
    let desk = StageDefinition(
      name: "compare.desk", phase: .compare, summary: "Corrects.", corrects: [.discrepancies, "number"]
    ) { _ in .corpus { _, _ in } }
    let other = StageDefinition(name: "compare.other", phase: .compare, summary: "Reads.") { _ in
      .corpus { _, _ in }
    }
    let checker = PipelineChecker(catalogue: Catalogue([load])) { _ in
      LoadedPlugin(stages: [desk, other], sha256: "")
    }
    return try checker.plan(Array(pipeline.utf8), file: "p.yaml", inputs: ParameterInputs())
  }

  private func faults(_ plugin: String, use: String = "compare.desk") -> [String] {
    do throws(ConfigurationError) {
      _ = try plan(plugin, use: use)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func whatIsGrantedIsInTheRecord() throws {
    let plan = try plan("{ from: desk, corrects: [discrepancies, number] }")
    #expect(plan.record.stages.map(\.corrects) == [[], [.discrepancies, "number"]])
  }

  @Test(arguments: [
    ("desk", "'discrepancies' and 'number'"), ("{ from: desk, corrects: number }", "'discrepancies'"),
    ("{ from: desk, corrects: [discrepancies] }", "'number'"),
  ])
  func whatIsNotGrantedIsAFaultAtTheStage(plugin: String, missing: String) {
    #expect(
      faults(plugin) == [
        "p.yaml:6:10: 'compare.desk' corrects \(missing), which the pipeline does not grant: "
          + "write 'corrects: [discrepancies, number]' at the plugin 'desk'"
      ])
  }

  @Test func aStageThatIsNotUsedNeedsNoGrant() {
    #expect(faults("desk", use: "compare.other") == [])
  }

  @Test func aGrantThatNobodyUsesIsAFaultAtItsPlace() {
    #expect(
      faults("{ from: desk, corrects: [discrepancies, number, numbr] }") == [
        "p.yaml:3:57: no stage of the plugin 'desk' corrects 'numbr'; did you mean 'number'?"
      ])
    #expect(
      faults("{ from: desk, corrects: { a: b } }", use: "compare.other") == [
        "p.yaml:3:33: corrects must be a name or a list of names, such as '[discrepancies, number]'"
      ])
  }
}
