import Testing

@testable import CollateCore

@Suite struct PlanFailuresTests {
  @Test func aStageOfAPluginThatFailsOnEveryDocumentIsNamed() {
    #expect(failed(notes: [("extract.own", "a"), ("extract.own", "b")]) == ["extract.own"])
    #expect(failed(notes: [("extract.own", "a")]) == [])
  }

  @Test func aStageOfTheProgramIsNeverNamed() {
    #expect(failed(notes: [("extract.own", "a"), ("extract.own", "b")], isOfPlugin: false) == [])
  }

  @Test func aStageOfTheCorpusFailsOncePerEvent() {
    let body = StageBody.corpus { _, _ in }
    #expect(failed(notes: [("extract.own", nil)], body) == ["extract.own"])
    #expect(failed(notes: [("extract.own", nil)], body, events: [[0], [1]]) == [])
  }

  /// The names for a plan of one stage, `extract.own`, over two documents, and the failures that its run noted.
  private func failed(
    notes: [(stage: String, document: String?)], _ body: StageBody = .document { _, _ in },
    isOfPlugin: Bool = true, events: [[Int]] = []
  ) -> [String] {
    var definition = StageDefinition(name: "extract.own", phase: .extract, summary: "Test.") { _ in body }
    if isOfPlugin { definition.within = { [definition] _ in definition } }
    let step = Plan.Step(
      id: "own", definition: definition, options: OptionValues(specs: []), body: body)
    var corpus = Corpus()
    corpus.documents = ["a", "b"].map { Document(name: $0, plain: "Text.") }
    corpus.events = events
    corpus.notes = notes.map { note in
      Note(stage: note.stage, document: note.document, reason: "no luck", isFailure: true)
    }
    return Plan(steps: [step], record: RunRecord()).pluginStagesThatAlwaysFailed(in: corpus)
  }
}
