import CollateCore
import Testing

@testable import CollateSharing

@Suite struct CapabilityTests {
  @Test func everythingBeyondOwnFindingsIsAsked() {
    var stage = StageDefinition(
      name: "compare.desk", phase: .compare, summary: "A stage.",
      options: [
        OptionSpec("to", .output, default: "list.csv", help: "name"),
        OptionSpec("n", .int, default: 1, help: "n"),
      ],
      provides: ["desk.note"], corrects: [.discrepancies, "number"]
    ) { _ in .corpus { _, _ in } }
    stage.dataFiles = ["lists/a.csv"]
    #expect(
      Capability.asked(by: [stage], own: Catalogue([stage])).sorted().map(\.description) == [
        "corrects number", "data lists/a.csv", "dismisses discrepancies", "replaces compare.desk",
        "writes list.csv",
      ])
  }

  @Test func aStageThatOnlyFindsAsksForNothing() {
    let stage = StageDefinition(
      name: "extract.desk", phase: .extract, summary: "A stage.", provides: ["desk"]
    ) { _ in
      .document { _, _ in }
    }
    #expect(Capability.asked(by: [stage], own: Catalogue()).isEmpty)
  }
}
