import CollateText
import Synchronization
import Testing

@testable import CollateCore

@Suite struct RunnerTests {
  @Test func documentsRunInParallelAndStayInOrder() throws {
    let outcome = try Runner(plan: plan([load(40), mark]), workers: 4).run()
    let alone = try Runner(plan: plan([load(40), mark]), workers: 1).run()
    #expect(outcome.corpus.documents.map(\.name) == alone.corpus.documents.map(\.name))
    #expect(Set(outcome.corpus.documents.map(\.name)) == Set((0..<40).map { "d\($0)" }))
    #expect(outcome.corpus.documents.allSatisfy { $0.annotations("mark").count == 1 })
  }

  @Test func everyDocumentThatIsDoneIsTold() throws {
    let told = Mutex<[Int]>([])
    let runner = Runner(plan: plan([load(12), mark]), workers: 3) { event in
      if case .advanced(let done, 12) = event { told.withLock { $0.append(done) } }
    }
    _ = try runner.run()
    #expect(told.withLock { $0.sorted() } == Array(1...12))
  }

  @Test func aFailureBecomesANoteAndTheRestGoesOn() throws {
    let failing = document("extract.fails", provides: ["half"]) { document, _ in
      document.annotate(Annotation("half", Span(0, 1)))
      if document.name == "d1" { throw StageError("no luck", span: Span(0, 2)) }
    }
    let outcome = try Runner(plan: plan([load(3), failing, mark]), workers: 2).run()
    #expect(outcome.corpus.documents.map { $0.annotations("half").count } == [1, 0, 1])
    #expect(outcome.corpus.documents.allSatisfy { $0.annotations("mark").count == 1 })
    #expect(
      outcome.corpus.allNotes == [
        Note(stage: "extract.fails", document: "d1", span: Span(0, 2), reason: "no luck", isFailure: true)
      ])
  }

  @Test func strictStopsAtTheFirstFailure() throws {
    let failing = document("extract.fails") { _, _ in throw StageError("no luck") }
    let failure = #expect(throws: Runner.Failure.self) {
      try Runner(plan: plan([load(1), failing]), workers: 1, strict: true).run()
    }
    #expect(failure?.note.reason == "no luck" && failure?.document?.name == "d0")
  }

  @Test func whatIsNotDeclaredCannotBeWritten() throws {
    let silent = document("extract.silent") { document, _ in
      document.annotate(Annotation("secret", Span(0, 1)))
    }
    let outcome = try Runner(plan: plan([load(1), silent]), workers: 1).run()
    #expect(outcome.corpus.documents[0].annotations("secret").isEmpty)
    #expect(outcome.corpus.allNotes.first?.reason.contains("'secret'") == true)
  }

  /// A note of one writer is shown by the next: what they share was made before it, and is made anew.
  @Test func writersShareUntilTheCorpusChanges() throws {
    func writer(_ name: String, notes: [Note] = []) -> Plan.Step {
      make(
        name, .report, [],
        .writer { corpus, context in
          let seen = context.shared.value { "made for \(name), \(corpus.notes.count) notes" }
          return ([OutputFile(path: name, bytes: Array(seen.utf8))], notes)
        })
    }
    let steps = [
      load(1), writer("report.a"), writer("report.b", notes: [Note(reason: "odd")]), writer("report.c"),
      writer("report.d"),
    ]
    let outcome = try Runner(plan: plan(steps), workers: 1).run()
    #expect(
      outcome.files.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        "made for report.a, 0 notes", "made for report.a, 0 notes", "made for report.c, 1 notes",
        "made for report.c, 1 notes",
      ])
    #expect(outcome.shared.value { "new" } == "made for report.c, 1 notes")
  }

  @Test func aFailedCorpusStageLeavesTheCorpusAsItWas() throws {
    let failing = step("compare.fails", .compare) { corpus, _ in
      corpus.documents.removeAll()
      throw StageError("no luck")
    }
    let outcome = try Runner(plan: plan([load(2), failing]), workers: 1).run()
    #expect(outcome.corpus.documents.count == 2)
    #expect(outcome.corpus.allNotes.map(\.reason) == ["no luck"])
  }

  @Test func whatIsBlankWhenItIsCleanIsLeftOut() throws {
    let empty = make(
      "clean.empty", .clean, [],
      .document { document, _ in
        document.notes.append(Note(reason: "all furniture"))
        if document.name == "d1" { try document.replaceText(MappedText()) }
      })
    let outcome = try Runner(plan: plan([load(3), empty, mark]), workers: 2).run()
    #expect(outcome.corpus.documents.map(\.name) == ["d0", "d2"])
    #expect(outcome.corpus.intake.unread == ["d1"])
    let notes = outcome.corpus.notes
    #expect(notes.map(\.reason) == ["all furniture", "no text was left after cleaning; left out"])
    #expect(notes.allSatisfy { $0.document == "d1" && $0.stage == "clean.empty" })
  }

  @Test func stagesThatCompareSeeOneEventAtATime() throws {
    let events = make(
      "compare.events", .compare, [.events],
      .corpus { corpus, _ in corpus.events = [[0, 2], [1]] })
    let claims = step("compare.claims", .compare) { corpus, _ in
      if corpus.documents.count == 1 { throw StageError("alone", document: 0) }
      let passages = corpus.documents.indices.map { Passage(document: $0, span: Span(0, 4)) }
      corpus.claims = [
        Claim(id: "c1", statement: passages[0], evidence: passages.map { Claim.Evidence(passage: $0) })
      ]
    }
    let outcome = try Runner(plan: plan([load(3), events, claims]), workers: 2).run()
    #expect(outcome.corpus.claims.map(\.documents) == [[0, 2]])
    #expect(outcome.corpus.allNotes.map(\.document) == ["d1"])
  }

  @Test func withoutEventsNothingIsCompared() {
    let events = make(
      "compare.events", .compare, [.events], .corpus { _, _ in throw StageError("no such file") })
    #expect(throws: Runner.Failure.self) { try Runner(plan: plan([load(3), events]), workers: 1).run() }
  }

  @Test func equalTextsAreComparedOnceAndToldOfAll() throws {
    let load = step("load.test", .load) { corpus, _ in
      corpus.documents = [0, 1, 0].enumerated().map { Document(name: "d\($0)", plain: "text \($1)") }
    }
    let claims = step("compare.claims", .compare) { corpus, _ in
      corpus.documents[0].annotate(Annotation("mark", Span(0, 1)))
      corpus.claims = corpus.documents.indices.map { document in
        let passage = Passage(document: document, span: Span(0, 4))
        return Claim(id: "c\(document)", statement: passage, evidence: [.init(passage: passage)])
      }
    }
    let marked = make("compare.claims", .compare, ["mark", .claims], claims.body)
    let outcome = try Runner(plan: plan([load, marked]), workers: 2).run()
    #expect(outcome.corpus.documents.map(\.name) == ["d0", "d2", "d1"], "by content")
    #expect(outcome.corpus.claims.map(\.documents) == [[0, 1], [2]])
    #expect(outcome.corpus.claims.map(\.support) == [.oneAccount, .singleFile])
    #expect(outcome.corpus.documents.map { $0.annotations("mark").count } == [1, 1, 0])
    #expect(outcome.corpus.documents.allSatisfy { $0.copies == 0 })
  }

  // MARK: Helpers

  private func plan(_ steps: [Plan.Step]) -> Plan { Plan(steps: steps, record: RunRecord()) }

  private var mark: Plan.Step {
    document("extract.mark", provides: ["mark"]) { document, _ in
      document.annotate(Annotation("mark", Span(0, 1)))
    }
  }

  private func load(_ count: Int) -> Plan.Step {
    step("load.test", .load) { corpus, _ in
      corpus.documents = (0..<count).map { Document(name: "d\($0)", plain: "text \($0)") }
    }
  }

  private func step(
    _ name: String, _ phase: Phase, _ body: @escaping @Sendable (inout Corpus, StageContext) throws -> Void
  ) -> Plan.Step {
    make(name, phase, [.entities, .claims, .families, .discrepancies, .timeline], .corpus(body))
  }

  private func document(
    _ name: String, provides: [Layer] = [],
    _ body: @escaping @Sendable (inout Document, StageContext) throws -> Void
  ) -> Plan.Step {
    make(name, .extract, provides, .document(body))
  }

  private func make(_ name: String, _ phase: Phase, _ provides: [Layer], _ body: StageBody) -> Plan.Step {
    let definition = StageDefinition(name: name, phase: phase, summary: "Test.", provides: provides) { _ in
      body
    }
    return Plan.Step(id: name, definition: definition, options: OptionValues(specs: []), body: body)
  }
}
