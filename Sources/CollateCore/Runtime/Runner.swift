import CollateText
import Foundation
import Synchronization

/// Runs a plan: documents in parallel through rows of per-document stages, corpus stages one after the other.
public struct Runner: Sendable {
  /// What a run leaves.
  public struct Outcome: Sendable {
    /// The documents and all that was found.
    public var corpus: Corpus
    /// The files the writers rendered, in pipeline order.
    public var files: [OutputFile]
  }

  /// Stopped by `strict`, or by a stage that no other can do without.
  public struct Failure: Error, Sendable {
    /// What stopped the run.
    public let note: Note
    /// The document that it stopped at, where it is one.
    public let document: Document?

    init(_ note: Note, in documents: [Document]) {
      self.note = note
      document = documents.first { $0.name == note.document }
    }
  }

  private let plan: Plan
  private let workers: Int
  private let isStrict: Bool
  private let observe: @Sendable (RunEvent) -> Void

  /// Makes a runner with that many workers; `strict` stops at the first failure instead of noting it.
  public init(
    plan: Plan,
    workers: Int,
    strict: Bool = false,
    observe: @escaping @Sendable (RunEvent) -> Void = { _ in }
  ) {
    self.plan = plan
    self.workers = max(1, workers)
    isStrict = strict
    self.observe = observe
  }

  /// Runs all stages. Throws `Failure` under `strict`, and where a corpus-wide stage fails.
  public func run() throws(Failure) -> Outcome {
    var outcome = Outcome(corpus: Corpus(), files: [])
    var index = 0
    while index < plan.steps.count {
      let row = plan.steps[index...].prefix { if case .document = $0.body { true } else { false } }
      if row.isEmpty {
        try runOnce(plan.steps[index], &outcome)
        index += 1
      } else {
        try runRow(Array(row), &outcome.corpus)
        index += row.count
      }
    }
    return outcome
  }

  // MARK: Corpus-wide stages

  private func runOnce(_ step: Plan.Step, _ outcome: inout Outcome) throws(Failure) {
    let name = step.definition.name
    let context = StageContext(stage: name, record: plan.record, corpusKey: outcome.corpus.key)
    observe(.began(stage: name, documents: outcome.corpus.documents.count))
    let clock = ContinuousClock()
    let start = clock.now
    let before = outcome.corpus
    do {
      switch step.body {
      case .document: break
      case .corpus(let body):
        try body(&outcome.corpus, context)
        try checkDeclared(step, before: before, after: outcome.corpus)
      case .section(let body):
        let built = try body(outcome.corpus, context)
        outcome.corpus.sections.append(built.section)
        outcome.corpus.notes += built.notes
      case .writer(let body): outcome.files += try body(outcome.corpus, context)
      }
    } catch {
      // A stage that failed leaves the corpus as it found it; what follows still has what came before.
      outcome.corpus = before
      let index = (error as? StageError)?.document
      let document = index.flatMap { before.documents.indices.contains($0) ? before.documents[$0] : nil }
      outcome.corpus.notes.append(note(error, step, document: document))
    }
    stampNotes(&outcome.corpus.notes, stage: name)
    for index in outcome.corpus.documents.indices {
      stampNotes(&outcome.corpus.documents[index].notes, stage: name)
    }
    let failures = outcome.corpus.notes.count { $0.isFailure && $0.stage == name }
    observe(
      .ended(
        stage: name,
        nanoseconds: (clock.now - start).nanoseconds,
        documents: outcome.corpus.documents.count,
        failures: failures
      )
    )
    if isStrict, let failure = outcome.corpus.allNotes.first(where: \.isFailure) {
      throw Failure(failure, in: outcome.corpus.documents)
    }
  }

  private func checkDeclared(_ step: Plan.Step, before: Corpus, after: Corpus) throws(StageError) {
    let known = Set(before.documents.flatMap(\.annotationKinds))
    let written = Set(after.documents.flatMap(\.annotationKinds)).subtracting(known)
    try Self.requireDeclared(step, written: written)
    let findings = Set(after.findings.dropFirst(before.findings.count).map(\.kind))
    try Self.requireDeclared(step, written: findings)
  }

  private static func requireDeclared(_ step: Plan.Step, written: Set<Layer>) throws(StageError) {
    let undeclared = written.subtracting(step.definition.provides).sorted()
    guard let first = undeclared.first else { return }
    throw StageError("writes '\(first.name)', which it does not declare in provides")
  }

  // MARK: Per-document stages

  private func runRow(_ row: [Plan.Step], _ corpus: inout Corpus) throws(Failure) {
    let names = row.map(\.definition.name)
    let slots = Slots(corpus.documents, stages: row.count)
    let key = corpus.key
    for name in names { observe(.began(stage: name, documents: corpus.documents.count)) }
    WorkerPool.run(count: corpus.documents.count, workers: workers) { index, worker in
      var document = slots.take(index)
      for (position, step) in row.enumerated() {
        let start = ContinuousClock.now
        let context = StageContext(
          stage: step.definition.name, worker: worker, record: plan.record, corpusKey: key)
        let failed = runStep(step, &document, context)
        slots.record(position, (ContinuousClock.now - start).nanoseconds, failed: failed)
      }
      slots.put(document, index)
    }
    corpus.documents = slots.documents
    for (position, name) in names.enumerated() {
      let (time, failures) = slots.tally(position)
      observe(
        .ended(stage: name, nanoseconds: time, documents: corpus.documents.count, failures: failures)
      )
    }
    if isStrict, let failure = corpus.allNotes.first(where: \.isFailure) {
      throw Failure(failure, in: corpus.documents)
    }
  }

  /// Runs one stage on one document; true if it failed, and then only its note remains of it.
  private func runStep(_ step: Plan.Step, _ document: inout Document, _ context: StageContext) -> Bool {
    guard case .document(let body) = step.body else { return false }
    let before = document
    do {
      try body(&document, context)
      let written = Set(document.annotationKinds).subtracting(before.annotationKinds)
      try Self.requireDeclared(step, written: written)
    } catch {
      document = before
      document.notes.append(note(error, step, document: before))
    }
    stampNotes(&document.notes, stage: step.definition.name)
    return document.notes.contains { $0.isFailure && $0.stage == step.definition.name }
  }

  // MARK: Notes

  private func note(_ error: any Error, _ step: Plan.Step, document: Document?) -> Note {
    let stageError = error as? StageError
    let ranges = stageError?.span.flatMap { document?.sourceRanges(of: $0) } ?? []
    return Note(
      stage: step.definition.name,
      document: document?.name,
      span: Span.hull(of: ranges),
      reason: stageError?.reason ?? "\(error)",
      isFailure: true,
      code: stageError?.code
    )
  }

  /// Stages need not know their own name: notes without one get it here.
  private func stampNotes(_ notes: inout [Note], stage: String) {
    for index in notes.indices where notes[index].stage.isEmpty { notes[index].stage = stage }
  }
}

/// The documents of a row while workers hold them, and what each stage took.
private final class Slots: Sendable {
  private struct Contents {
    var documents: [Document?]
    var nanoseconds: [UInt64]
    var failures: [Int]
  }

  private let contents: Mutex<Contents>

  init(_ documents: [Document], stages: Int) {
    contents = Mutex(
      Contents(
        documents: documents,
        nanoseconds: Array(repeating: 0, count: stages),
        failures: Array(repeating: 0, count: stages)
      )
    )
  }

  /// Moves a document out, so that its worker changes it in place.
  func take(_ index: Int) -> Document {
    contents.withLock { contents in
      guard let document = contents.documents[index] else { preconditionFailure("a document is taken twice") }
      contents.documents[index] = nil
      return document
    }
  }

  func put(_ document: Document, _ index: Int) {
    contents.withLock { $0.documents[index] = document }
  }

  func record(_ stage: Int, _ nanoseconds: UInt64, failed: Bool) {
    contents.withLock { contents in
      contents.nanoseconds[stage] += nanoseconds
      contents.failures[stage] += failed ? 1 : 0
    }
  }

  func tally(_ stage: Int) -> (UInt64, Int) {
    contents.withLock { ($0.nanoseconds[stage], $0.failures[stage]) }
  }

  var documents: [Document] { contents.withLock { $0.documents.compactMap(\.self) } }
}

extension Duration {
  /// The duration in whole nanoseconds.
  fileprivate var nanoseconds: UInt64 {
    UInt64(max(0, components.seconds)) * 1_000_000_000 + UInt64(max(0, components.attoseconds))
      / 1_000_000_000
  }
}
