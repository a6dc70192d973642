import CollateCore
import CollateText
import Testing

@testable import CollateReport

/// What readers are told of the corrections that stages of plugins made.
@Suite struct CorrectionsTests {
  private static let corpus = TestCorpus.corrected

  private func answer(_ corpus: Corpus) -> String {
    TerminalAnswer.text(corpus, record: TestCorpus.record, width: 100, style: .plain)
  }

  @Test func whoFoundAndRegradedAConflictStandsBesideIt() {
    let history = Corrections(Self.corpus).history(of: Self.corpus.discrepancies[0])
    #expect(
      history
        == "found by compare.desk (Tolls <differ>.); also found by compare.house as number: tolls are <checked>; "
        + "was minor, regraded by compare.desk: we print it")
    #expect(
      Corrections.reasons(of: Self.corpus.discrepancies[0]).hasSuffix("; number: tolls are <checked>"))
    #expect(Corrections(TestCorpus.corpus).history(of: TestCorpus.corpus.discrepancies[0]) == nil)
  }

  @Test func whatIsDismissedIsShownWithItsReason() {
    let view = Presentation(Self.corpus, record: TestCorpus.record)
    let markdown = MarkdownPage(view: view).text
    #expect(markdown.contains("Dismissed: 1"))
    #expect(
      markdown.contains("- minor number, dismissed by compare.desk: house \\*style\\*: “Nine people” (A1 A2)")
    )
    #expect(markdown.contains("Conflicts: 1 material, 1 dismissed."))
    #expect(answer(Self.corpus).contains("· number, dismissed by compare.desk: house *style*"))
    let page = markup(Self.corpus) { $0.conflictsSection }
    #expect(page.contains("Dismissed (1)") && page.contains("dismissed by compare.desk: house *style*"))
    #expect(!page.contains("<differ>"))
  }

  @Test func aListThatWasEmptiedIsNotOneInWhichNothingWasFound() {
    var corpus = Self.corpus
    corpus.discrepancies = []
    let view = Presentation(corpus, record: TestCorpus.record)
    #expect(Wording.conflictCounts(view) == "none left, 1 dismissed")
    #expect(
      markup(corpus) { $0.conflictsSection }.contains("Every conflict that was found has been dismissed."))
    #expect(answer(corpus).contains("Conflicts: none left, 1 dismissed"))
  }

  @Test func aCorrectedAnnotationIsToldWithWhatChanged() throws {
    var corpus = Corpus()
    let span = Span(5, 7)
    let stage = StageDefinition(
      name: "extract.desk", phase: .extract, summary: "Corrects.", corrects: ["number"]
    ) { _ in .document { _, _ in } }
    let load = StageDefinition(
      name: "load.x", phase: .load, summary: "Loads.", provides: [.documents, "number"]
    ) { _ in
      .corpus { corpus, _ in
        var document = Document(name: "a.txt", plain: "Over 30 miles.")
        document.annotate(Annotation("number", span, ["unit": .null, "lower": 30]))
        corpus.documents = [document]
      }
    }
    var desk = stage
    desk.make = { _ in
      .document { document, _ in
        document.requestedCorrections = [
          .init(
            kind: "number", before: Annotation("number", span, ["unit": .null, "lower": 30]),
            after: Annotation("number", span, ["unit": "mi", "lower": 30]), reason: "miles"),
          .init(
            kind: "number", before: nil, after: Annotation("number", Span(0, 4), ["lower": 1]), reason: "over"
          ),
        ]
      }
    }
    let steps = try [load, desk].map {
      Plan.Step(
        id: $0.name, definition: $0, options: OptionValues(specs: []),
        body: try $0.make(OptionValues(specs: [])))
    }
    corpus = try Runner(plan: Plan(steps: steps, record: RunRecord()), workers: 1).run().corpus
    #expect(
      Corrections(corpus).annotations.map(\.words) == [
        "number changed, unit mi instead of nothing by extract.desk: miles",
        "number added by extract.desk: over",
      ])
    let json = ResultJSON(corpus, record: RunRecord()).json
    #expect(SchemaCheck(schema: ResultSchema.json).faults(of: json) == [])
    #expect(json["corrections"]?.items.count == 2)
    #expect(answer(corpus).contains("· 2 annotations corrected by extract.desk"))
    #expect(markup(corpus) { $0.qualitySection }.contains("2 corrections by stages of plugins"))
    let view = Presentation(corpus, record: RunRecord())
    #expect(MarkdownPage(view: view).text.contains("A1 “30”: number changed, unit mi instead of nothing by"))
  }
}
