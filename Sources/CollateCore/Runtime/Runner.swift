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
    /// What the writers made of the corpus as it is now, and share.
    public var shared = SharedValues()
    /// What each stage of the plan did, in its order.
    public var work: [StageWork] = []
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

  /// Bytes that a run may write where nobody says otherwise.
  public static let standardOutputLimit = 256 << 20

  let plan: Plan
  let workers: Int
  let outputLimit: Int
  private let isStrict: Bool
  private let keepsBlank: Bool
  private let cache: (any StageCache)?
  private let outputFolder: FileIdentity?
  let observe: @Sendable (RunEvent) -> Void

  /// Makes a runner with that many workers; `strict` stops at the first failure instead of noting it. What lies
  /// in `outputFolder` is no input. Tests of plugins keep documents that are blank once they are clean. What `cache` holds
  /// of earlier runs is not made again.
  public init(
    plan: Plan,
    workers: Int,
    strict: Bool = false,
    outputLimit: Int = standardOutputLimit,
    outputFolder: FileIdentity? = nil,
    keepsBlank: Bool = false,
    cache: (any StageCache)? = nil,
    observe: @escaping @Sendable (RunEvent) -> Void = { _ in }
  ) {
    self.plan = plan
    self.workers = max(1, workers)
    isStrict = strict
    self.keepsBlank = keepsBlank
    self.cache = cache
    self.outputLimit = outputLimit
    self.outputFolder = outputFolder
    self.observe = observe
  }

  /// Runs all stages. Throws `Failure` under `strict`, and where a corpus-wide stage fails.
  public func run() throws(Failure) -> Outcome {
    var outcome = Outcome(corpus: Corpus(), files: [])
    outcome.corpus.notes = UnwrittenLayers(plan.steps.map(\.definition)).notes
    var budget = OutputBudget(limit: outputLimit)
    outcome.work = Array(repeating: StageWork(), count: plan.steps.count)
    var index = 0
    var isClean = keepsBlank
    var memory: StageMemory?
    var kept = ContinuousClock.now
    while index < plan.steps.count {
      if memory == nil, plan.steps[index].definition.phase > .load, index == firstAfterLoading {
        memory = self.memory(of: &outcome.corpus)
        if let past = memory?.resumption(of: outcome.corpus), !isStrict || !past.corpus.holdsFailure {
          for skipped in index..<past.index { outcome.work[skipped].reused = past.corpus.documents.count }
          (outcome.corpus, budget.charges, index) = (past.corpus, past.charges, past.index)
          continue
        }
      }
      if !isClean, plan.steps[index].definition.phase > .clean {
        isClean = true
        outcome.corpus.leaveOutBlank()
        outcome.corpus.orderByContent()
        stampNotes(&outcome.corpus.notes, stage: plan.steps[..<index].last?.definition.name ?? "")
        try stopIfStrict(outcome.corpus)
      }
      // What is blank when it is clean is left out before anything looks into it.
      let row = plan.steps[index...].prefix { step in
        guard case .document = step.body else { return false }
        return isClean || step.definition.phase <= .clean
      }
      let comparisons = plan.steps[index...].prefix(while: \.isComparison)
      let texts = comparisons.isEmpty ? [] : outcome.corpus.textsOfEvents
      let done: ArraySlice<Plan.Step>
      let isReporting = plan.steps[index].definition.phase == .report
      if isReporting, outcome.corpus.tellsOfSeveralEvents {
        done = plan.steps[index...]
        try runReports(done, &outcome, memory)
      } else if texts.count > 1 || texts.contains(where: \.hasCopies) {
        done = comparisons
        try runEvents(comparisons, texts, &outcome, memory)
      } else if row.isEmpty {
        done = plan.steps[index...index]
        try runOnce(index, &outcome, budget, memory)
      } else {
        done = row
        try runRow(row, &outcome, memory)
      }
      try settle(done, &budget, &outcome.corpus)
      index += done.count
      if let memory,
        memory.keep(outcome.corpus, before: index, charges: budget.charges, after: kept.duration(to: .now))
      {
        kept = .now
      }
    }
    return outcome
  }

  private var firstAfterLoading: Int {
    plan.steps.firstIndex { $0.definition.phase > .load } ?? plan.steps.count
  }

  /// The stages of the plan that this run would not have to run for any document, where the cache is what it seems to be.
  public func keptStages(of loaded: Corpus) -> Range<Int> {
    var corpus = loaded
    let memory = memory(of: &corpus)
    return firstAfterLoading..<(memory?.firstMissing ?? firstAfterLoading)
  }

  /// What is known of earlier runs, once the accounts are loaded.
  private func memory(of corpus: inout Corpus) -> StageMemory? {
    cache.flatMap {
      StageMemory(
        $0, plan: plan, workers: workers, conditions: ["\(outputLimit)", "\(keepsBlank)"], loaded: &corpus)
    }
  }

  /// Charges stages that have run for what they made.
  private func settle(
    _ steps: some Sequence<Plan.Step>, _ budget: inout OutputBudget, _ corpus: inout Corpus
  ) throws(Failure) {
    for step in steps { budget.settle(step, &corpus) }
    try stopIfStrict(corpus)
  }

  // MARK: Corpus-wide stages

  private func runOnce(
    _ index: Int, _ outcome: inout Outcome, _ budget: OutputBudget, _ memory: StageMemory?
  ) throws(Failure) {
    let isReused = Atomic<Bool>(false)
    let step =
      memory?.remembering(plan.steps[index], at: index) { isReused.store(true, ordering: .relaxed) }
      ?? plan.steps[index]
    let name = step.definition.name
    let before = memory == nil || step.definition.phase == .report ? nil : outcome.corpus.documents
    observe(.began(stage: name, documents: outcome.corpus.documents.count))
    let clock = ContinuousClock()
    let start = clock.now
    attempt(step, &outcome, worker: 0, budget)
    if let before { memory?.follow(before, to: &outcome.corpus) }
    let work = isReused.load(ordering: .relaxed) ? \StageWork.reused : \.ran
    outcome.work[index][keyPath: work] = outcome.corpus.documents.count
    let failures = outcome.corpus.failures(of: name)
    observe(
      .ended(
        stage: name,
        nanoseconds: (clock.now - start).nanoseconds,
        documents: outcome.corpus.documents.count,
        failures: failures
      )
    )
    try stopIfStrict(outcome.corpus)
    if step.definition.provides.contains(.events),
      let failure = outcome.corpus.notes.first(where: { $0.isFailure && $0.stage == name })
    {
      throw Failure(failure, in: outcome.corpus.documents)
    }
  }

  /// Runs one stage; what it throws becomes a note.
  func attempt(_ step: Plan.Step, _ outcome: inout Outcome, worker: Int, _ budget: OutputBudget) {
    let name = step.definition.name
    let context = StageContext(
      stage: name, worker: worker, record: plan.record, corpusKey: outcome.corpus.key,
      claims: plan.steps.compactMap(\.definition.takes), outputFolder: outputFolder, shared: outcome.shared)
    let before = outcome.corpus
    let view = StageView(step.definition)
    do {
      switch step.body {
      case .document: break
      case .source(let body): reading(body, of: step, in: outcome.corpus).run(&outcome.corpus)
      case .corpus(let body):
        var shown = view.of(before)
        try body(&shown, context)
        outcome.corpus = try view.whole(shown, from: before)
        try makeRequestedChanges(of: step.definition, in: &outcome.corpus)
        if step.definition.provides.contains(.events) { outcome.corpus.leaveOutOtherEvents() }
      case .same: outcome.corpus.judges += [step.judge(plan.record)].compactMap(\.self)
      case .section(let body):
        let built = try body(view.of(before), context)
        outcome.corpus.sections.append(built.section)
        outcome.corpus.notes += built.notes
      case .writer(let body):
        let made = try body(view.of(before), context)
        try budget.requireRoom(for: made.files, beside: outcome.files)
        outcome.files += made.files
        outcome.corpus.notes += made.notes
      }
    } catch {
      // A stage that failed leaves the corpus as it found it; what follows still has what came before.
      outcome.corpus = before
      let index = (error as? StageError)?.document
      let document = index.flatMap { before.documents.indices.contains($0) ? before.documents[$0] : nil }
      outcome.corpus.notes.append(note(error, step, document: document))
    }
    if !step.body.isWriter || outcome.corpus.notes.count != before.notes.count {
      outcome.shared = SharedValues()
    }
    stampNotes(&outcome.corpus.notes, stage: name)
    for index in outcome.corpus.documents.indices {
      stampNotes(&outcome.corpus.documents[index].notes, stage: name)
    }
  }

  /// How a stage reads the files that it takes: one that fails on a file goes on with the next.
  private func reading(
    _ body: @escaping @Sendable (Document, StageContext) throws -> LoadedFile, of step: Plan.Step,
    in corpus: Corpus
  ) -> SourceReading {
    let key = corpus.files.reduce(corpus.key) { $0 &+ $1.text.source.key }
    return SourceReading(
      read: { file, worker in
        do {
          let context = StageContext(
            stage: step.definition.name, worker: worker, record: plan.record, corpusKey: key)
          return try body(file, context)
        } catch {
          return LoadedFile(documents: [], notes: [note(error, step, document: file)])
        }
      }, claim: step.definition.takes ?? FileClaim(), workers: workers)
  }

  private func makeRequestedChanges(of stage: StageDefinition, in corpus: inout Corpus) throws(StageError) {
    for index in corpus.documents.indices {
      try corpus.documents[index].makeRequestedCorrections(of: stage)
    }
    try DiscrepancyEditor(stage).makeRequestedChanges(in: &corpus)
  }

  func stopIfStrict(_ corpus: Corpus) throws(Failure) {
    guard isStrict, let failure = corpus.allNotes.first(where: \.isFailure) else { return }
    throw Failure(failure, in: corpus.documents)
  }

  // MARK: Events

  /// Runs stages that compare documents inside each event, each text once, events in parallel.
  private func runEvents(
    _ row: ArraySlice<Plan.Step>, _ texts: [EqualTexts], _ outcome: inout Outcome, _ memory: StageMemory?
  ) throws(Failure) {
    let names = row.map(\.definition.name)
    for name in names { observe(.began(stage: name, documents: outcome.corpus.documents.count)) }
    let parts = outcome.corpus.parts(texts)
    let slots = Slots(parts, stages: row.count)
    WorkerPool.run(count: parts.count, workers: workers) { index, worker in
      var part = slots.take(index)
      let count = part.documents.count
      let run = { (position: Int, part: inout Corpus) in
        let step = plan.steps[position]
        let start = ContinuousClock.now
        var outcome = Outcome(corpus: part, files: [])
        part = Corpus()
        attempt(step, &outcome, worker: worker, OutputBudget(limit: outputLimit))
        part = outcome.corpus
        let failed = part.failures(of: step.definition.name) > 0
        slots.record(
          position - row.startIndex, (ContinuousClock.now - start).nanoseconds, failed: failed, count: count)
      }
      if let memory {
        memory.follow(&part, through: row.indices, run: run)
      } else {
        for position in row.indices { run(position, &part) }
      }
      observe(.advanced(done: slots.put(part, index), of: parts.count))
    }
    let compared = parts.reduce(0) { $0 + $1.documents.count }
    for (position, index) in row.indices.enumerated() {
      outcome.work[index].ran = slots.count(position)
      outcome.work[index].reused = compared - slots.count(position)
    }
    outcome.corpus.absorb(slots.items, of: texts, known: parts.map(\.findings.count))
    for (position, name) in names.enumerated() {
      let (time, failures) = slots.tally(position)
      observe(
        .ended(
          stage: name, nanoseconds: time, documents: outcome.corpus.documents.count, failures: failures))
    }
    try stopIfStrict(outcome.corpus)
  }

  // MARK: Per-document stages

  private func runRow(
    _ row: ArraySlice<Plan.Step>, _ outcome: inout Outcome, _ memory: StageMemory?
  ) throws(Failure) {
    let names = row.map(\.definition.name)
    let count = outcome.corpus.documents.count
    let slots = Slots(outcome.corpus.documents, stages: row.count)
    let key = outcome.corpus.key
    for name in names { observe(.began(stage: name, documents: count)) }
    WorkerPool.run(count: count, workers: workers) { index, worker in
      var document = slots.take(index)
      let run = { (positions: Range<Int>, document: inout Document) -> Bool in
        var isWhole = true
        for position in positions {
          let step = plan.steps[position]
          let start = ContinuousClock.now
          let context = StageContext(
            stage: step.definition.name, worker: worker, record: plan.record, corpusKey: key)
          let failed = runStep(step, &document, context)
          slots.record(
            position - row.startIndex, (ContinuousClock.now - start).nanoseconds, failed: failed, count: 1)
          isWhole = isWhole && !(failed && step.definition.origin != .builtIn)
        }
        return isWhole
      }
      if let memory {
        memory.follow(&document, through: row.indices, corpusKey: key, run: run)
      } else {
        _ = run(row.indices, &document)
      }
      observe(.advanced(done: slots.put(document, index), of: count))
    }
    outcome.corpus.documents = slots.items
    for (position, name) in names.enumerated() {
      let (time, failures) = slots.tally(position)
      outcome.work[row.startIndex + position].ran = slots.count(position)
      outcome.work[row.startIndex + position].reused = count - slots.count(position)
      observe(.ended(stage: name, nanoseconds: time, documents: count, failures: failures))
    }
    try stopIfStrict(outcome.corpus)
  }

  /// Runs one stage on one document; true if it failed, and then only its note remains of it.
  private func runStep(_ step: Plan.Step, _ document: inout Document, _ context: StageContext) -> Bool {
    guard case .document(let body) = step.body else { return false }
    let before = document
    let view = StageView(step.definition)
    do {
      var shown = view.of(document)
      try body(&shown, context)
      document = try view.whole(shown, from: before)
      try document.makeRequestedCorrections(of: step.definition)
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

/// The documents or events of a row while workers hold them, and what each stage took.
final class Slots<Item: Sendable>: Sendable {
  private struct Contents {
    var items: [Item?]
    var nanoseconds: [UInt64]
    var failures: [Int]
    /// Documents for which each stage ran.
    var counts: [Int]
    var done = 0
  }

  private let contents: Mutex<Contents>

  init(_ items: [Item], stages: Int) {
    contents = Mutex(
      Contents(
        items: items,
        nanoseconds: Array(repeating: 0, count: stages),
        failures: Array(repeating: 0, count: stages),
        counts: Array(repeating: 0, count: stages)
      )
    )
  }

  /// Moves an item out, so that its worker changes it in place.
  func take(_ index: Int) -> Item {
    contents.withLock { contents in
      guard let item = contents.items[index] else { preconditionFailure("an item is taken twice") }
      contents.items[index] = nil
      return item
    }
  }

  /// Puts an item back; gives how many are back.
  func put(_ item: Item, _ index: Int) -> Int {
    contents.withLock { contents in
      contents.items[index] = item
      contents.done += 1
      return contents.done
    }
  }

  func record(_ stage: Int, _ nanoseconds: UInt64, failed: Bool, count: Int) {
    contents.withLock { contents in
      contents.counts[stage] += count
      contents.nanoseconds[stage] += nanoseconds
      contents.failures[stage] += failed ? 1 : 0
    }
  }

  func tally(_ stage: Int) -> (UInt64, Int) {
    contents.withLock { ($0.nanoseconds[stage], $0.failures[stage]) }
  }

  func count(_ stage: Int) -> Int { contents.withLock { $0.counts[stage] } }

  /// How many items there are.
  var count: Int { contents.withLock { $0.items.count } }

  var items: [Item] { contents.withLock { $0.items.compactMap(\.self) } }
}

extension Corpus {
  /// Whether work was lost on it.
  fileprivate var holdsFailure: Bool { allNotes.contains(where: \.isFailure) }

  /// How many failures of a stage it notes.
  func failures(of stage: String) -> Int {
    notes.count { $0.isFailure && $0.stage == stage }
  }
}

extension Plan.Step {
  /// Whether it compares documents with each other, which those of one event are.
  fileprivate var isComparison: Bool {
    switch body {
    case .corpus, .same: break
    case .source, .document, .section, .writer: return false
    }
    return definition.phase == .compare && !definition.provides.contains(.events)
      && !definition.seesAllEvents
  }
}

extension Duration {
  /// The duration in whole nanoseconds.
  var nanoseconds: UInt64 {
    UInt64(max(0, components.seconds)) * 1_000_000_000 + UInt64(max(0, components.attoseconds))
      / 1_000_000_000
  }
}
