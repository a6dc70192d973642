import Testing

@testable import CollateCore

@Suite struct OrderCheckTests {
  private let catalogue = Catalogue([
    StageDefinition(name: "load.files", phase: .load, summary: "Loads.", provides: [.documents]) { _ in
      .corpus { _, _ in }
    },
    StageDefinition(name: "compare.events", phase: .compare, summary: "Groups.", provides: [.events]) { _ in
      .corpus { _, _ in }
    },
    StageDefinition(name: "compare.own", phase: .compare, summary: "Compares.", needs: [.documents]) { _ in
      .corpus { _, _ in }
    },
    StageDefinition(name: "extract.a", phase: .extract, summary: "Extracts.") { _ in .corpus { _, _ in } },
    StageDefinition(name: "report.late", phase: .report, summary: "Writes.", needs: [.claims]) { _ in
      .corpus { _, _ in }
    },
  ])

  private func faults(_ stages: String) -> [String] {
    let composer = PipelineComposer(
      PlanSource(path: "p.yaml", bytes: Array("collate: 1\nstages: [\(stages)]".utf8)), files: .none)
    let uses = composer.pipeline.stages.compactMap { use in
      catalogue[use.name].map { (use: use, definition: $0) }
    }
    return OrderCheck.diagnostics(uses, catalogue: catalogue).map(\.description)
  }

  @Test func oneLineAtAWrongPlaceIsOneFault() {
    #expect(
      faults("use: load.files, use: report.late, use: extract.a, use: extract.a, use: compare.own") == [
        "p.yaml:2:32: 'report.late' belongs to the phase report, but it comes before "
          + "'extract.a' of the phase extract"
      ])
    #expect(
      faults("use: load.files, use: compare.own, use: compare.own, use: extract.a, use: compare.own") == [
        "p.yaml:2:68: 'extract.a' belongs to the phase extract, but it comes after 'compare.own' of "
          + "the phase compare"
      ])
    #expect(faults("use: extract.a, use: load.files").count == 1)
  }

  @Test func whatTellsEventsApartStandsBeforeWhatCompares() {
    #expect(faults("use: load.files, use: compare.events, use: compare.own") == [])
    #expect(
      faults("use: load.files, use: compare.own, use: compare.events") == [
        "p.yaml:2:50: 'compare.events' tells the accounts of one event from those of another; 'compare.own' has "
          + "compared all of them by then: move 'compare.events' before it"
      ])
  }
}
