import Testing

@testable import CollateCore

@Suite struct UnwrittenLayersTests {
  private func stage(_ name: String, uses: [Layer] = [], provides: [Layer] = []) -> StageDefinition {
    StageDefinition(name: name, phase: .extract, summary: "Does.", uses: uses, provides: provides) { _ in
      .document { _, _ in }
    }
  }

  @Test func whatNobodyWritesIsToldOnceALayer() {
    let notes = UnwrittenLayers([
      stage("extract.a", uses: ["number", "list"]), stage("extract.b", uses: ["number"]),
      stage("extract.n", provides: ["number"]), stage("extract.c", uses: ["number", .everything]),
    ]).notes
    #expect(
      notes == [
        Note(
          stage: "extract.a", reason: "no stage before it writes 'list', which it reads where there are any"),
        Note(
          stage: "extract.a",
          reason: "no stage before it writes 'number', which it and 'extract.b' read where there are any"),
      ])
  }
}
