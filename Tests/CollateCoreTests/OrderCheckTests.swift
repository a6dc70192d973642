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
  ])

  private func faults(_ stages: String) -> [String] {
    let composer = PipelineComposer(
      PlanSource(path: "p.yaml", bytes: Array("collate: 1\nstages: [\(stages)]".utf8)), files: .none)
    let uses = composer.pipeline.stages.compactMap { use in
      catalogue[use.name].map { (use: use, definition: $0) }
    }
    return OrderCheck.diagnostics(uses, catalogue: catalogue).map(\.description)
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
