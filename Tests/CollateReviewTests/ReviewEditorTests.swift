import CollateCore
import Testing

@testable import CollateReview

/// What marks change in a run, through the stage and the runner.
@Suite struct ReviewEditorTests {
  /// The small run after marks were applied.
  private func reviewed(_ marks: String...) throws -> Corpus {
    let read = try ReviewMarkReader().marks(Array(marks.joined().utf8), file: "m").map(\.mark)
    let given = StageDefinition(
      name: "compare.given", phase: .compare, summary: "Gives.",
      provides: [.discrepancies, .claims, .families, .timeline, .documents, Sentence.kind]
    ) { _ in .corpus { corpus, _ in corpus = SmallRun.corpus } }
    var stage = ReviewsStage.definition
    stage.make = { _ in
      .corpus { corpus, context in ReviewEditor(corpus).apply(read, to: &corpus, stage: context.stage) }
    }
    let steps = try [given, stage].map { stage in
      let options = OptionValues(specs: stage.options)
      return Plan.Step(id: stage.name, definition: stage, options: options, body: try stage.make(options))
    }
    let corpus = try Runner(plan: Plan(steps: steps, record: RunRecord()), workers: 1).run().corpus
    #expect(corpus.allNotes.filter(\.isFailure).isEmpty)
    return corpus
  }

  private func decisions(_ corpus: Corpus) -> [String] {
    corpus.sections.flatMap(\.blocks).flatMap { block -> [String] in
      guard case .table(_, let rows) = block else { return [] }
      return rows.map { row in
        row.dropFirst().joined().map { if case .text(let text) = $0 { text } else { "" } }.joined(
          separator: " | ")
      }
    }
  }

  @Test func aConfirmedCandidateIsPrinted() throws {
    let corpus = try reviewed(SmallRun.mark("d00000002", .confirmed, grade: .material, reason: "two days"))
    #expect(corpus.candidates.isEmpty)
    #expect(corpus.discrepancies.map(\.id) == ["d00000002", "d00000001"])
    #expect(corpus.discrepancies[0].severity == .material)
    #expect(corpus.corrections.map(\.reason) == ["Ana Roe: two days", "Ana Roe: two days"])
    #expect(
      decisions(corpus) == [
        "raised to a conflict, material instead of minor | Ana Roe: confirmed as material (two days)"
      ])
  }

  @Test func whatIsDismissedIsStruckWithReasonAndName() throws {
    let corpus = try reviewed(
      SmallRun.mark("d00000001", .wrong, reason: "boats and ships"), SmallRun.mark("d00000002", .noise))
    #expect(corpus.discrepancies.isEmpty)
    #expect(corpus.candidates.isEmpty)
    #expect(
      corpus.corrections.filter(\.isTakenOut).map(\.reason) == [
        "Ana Roe: wrong, boats and ships", "Ana Roe: noise, no reason given",
      ])
  }

  @Test func aMaterialGradeDisputesTheRowAndADismissalEndsThat() throws {
    let graver = try reviewed(SmallRun.mark("d00000001", .confirmed, grade: .material))
    #expect(graver.claims.map(\.support) == [.disputed])
    let struck = try reviewed(SmallRun.mark("d00000001", .wrong))
    #expect(struck.claims.map(\.support) == [.corroborated])
  }

  @Test func readersWhoDisagreeChangeNothing() throws {
    let corpus = try reviewed(
      SmallRun.mark("d00000001", .wrong), SmallRun.mark("d00000001", .confirmed, by: "Ben Li"))
    #expect(corpus.discrepancies.map(\.id) == ["d00000001"])
    #expect(corpus.corrections.isEmpty)
    #expect(
      decisions(corpus) == [
        "readers disagree: left as it was | Ana Roe: wrong; Ben Li: confirmed"
      ])
    #expect(corpus.notes.map(\.reason).contains { $0.hasPrefix("readers disagree on d00000001") })
  }

  @Test func aReadersLaterMarkCounts() throws {
    let corpus = try reviewed(SmallRun.mark("d00000001", .wrong), SmallRun.mark("d00000001", .confirmed))
    #expect(corpus.discrepancies.count == 1)
    #expect(corpus.corrections.map(\.action) == [.confirmed])
  }

  @Test(arguments: [
    (SmallRun.ReviewMarkDecision.wrong, [Claim.Support.related]), (.confirmed, [.corroborated]), (.noise, []),
  ])
  func aRowIsRegarded(decision: SmallRun.ReviewMarkDecision, support: [Claim.Support]) throws {
    let corpus = try reviewed(SmallRun.mark("c00000001", decision))
    #expect(corpus.claims.map(\.support) == support)
    #expect(corpus.discrepancies.map(\.claim) == [decision == .noise ? nil : "c00000001"])
  }

  @Test func aMarkWhoseContentIsGoneIsANote() throws {
    let mark = ReviewMark(id: "d00000001", decision: .wrong, who: "Ana Roe", content: "number: “7” ≠ “8”")
    let corpus = try reviewed(String(decoding: mark.line, as: UTF8.self))
    #expect(corpus.discrepancies.count == 1)
    #expect(
      corpus.notes.map(\.reason) == [
        "a mark of Ana Roe is about something that this run did not find: number: “7” ≠ “8”"
      ])
  }

  @Test func aMarkIsKnownAgainByItsContentWhereTheIdIsAnother() throws {
    let moved = SmallRun.mark("d00000001", .wrong).replacing("d00000001", with: "d99999999")
    #expect(try reviewed(moved).discrepancies.isEmpty)
  }
}
