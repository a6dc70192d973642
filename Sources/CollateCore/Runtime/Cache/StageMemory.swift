import CollateText

/// What a run knows of earlier ones. It names what every stage makes by all that decides it, and takes from the cache what
/// is kept under that name.
///
/// A document is named by its source, by the stages that it went through, and, behind a stage that looked at all documents, by
/// its very contents: a document that such a stage left as it was keeps its name.
struct StageMemory: Sendable {
  private let cache: any StageCache
  private let plan: Plan
  private let signatures: [CacheKey?]
  private let workers: Int
  /// The state of the corpus before the stage of that index.
  private let keys: [CacheKey?]

  /// The first stage behind those that load.
  let start: Int

  /// Names the documents of a corpus that has just been loaded; nil where the cache is not worth its while. `conditions`
  /// are what else decides what stages make.
  init?(
    _ cache: any StageCache, plan: Plan, workers: Int, conditions: [String], loaded corpus: inout Corpus
  ) {
    guard corpus.sourceBytes >= cache.leastBytes, !corpus.documents.isEmpty,
      Set(corpus.documents.map(\.name)).count == corpus.documents.count, corpus.files.isEmpty
    else { return nil }
    (self.cache, self.plan, self.workers) = (cache, plan, workers)
    let start = plan.steps.firstIndex { $0.definition.phase > .load } ?? plan.steps.count
    self.start = start
    signatures = plan.steps.map { StageSignature($0, program: cache.program).key }
    let loading = signatures[..<start].map { $0?.text ?? "" }
    for index in corpus.documents.indices {
      let document = corpus.documents[index]
      corpus.documents[index].lineage = CacheKey(
        loading + [
          document.name, "\(document.isNamed)", document.source.sha256, document.format.rawValue,
          document.encoding,
        ])
    }
    var key: CacheKey? = CacheKey(
      loading + conditions + corpus.documents.compactMap { $0.lineage?.text }
        + [cache.digest(of: CorpusState(corpus))])
    var keys: [CacheKey?] = Array(repeating: nil, count: start)
    for signature in signatures[start...] {
      keys.append(key)
      key = key.flatMap { key in signature.map { CacheKey([key.text, $0.text]) } }
    }
    self.keys = keys + [key]
  }

  // MARK: The corpus between two stages

  /// A corpus that an earlier run left before a stage.
  struct Resumption {
    /// The stage that runs next.
    var index: Int
    var corpus: Corpus
    var charges: OutputCharges
  }

  /// The latest state in which an earlier run left this corpus, before any report.
  func resumption(of corpus: Corpus) -> Resumption? {
    let end = plan.steps.firstIndex { $0.definition.phase == .report } ?? plan.steps.count
    for index in stride(from: end, to: start, by: -1) {
      guard let key = keys[index], let found = recall(key, for: corpus.documents) else { continue }
      return Resumption(index: index, corpus: found.corpus, charges: found.charges)
    }
    return nil
  }

  /// The first stage that a run would have to run.
  var firstMissing: Int {
    let end = plan.steps.firstIndex { $0.definition.phase == .report } ?? plan.steps.count
    return stride(from: end, to: start, by: -1).first { keys[$0].map(cache.holdsCorpus) ?? false } ?? start
  }

  /// Keeps the corpus before the stage `index`, where what led to it took long enough or another part of the pipeline begins;
  /// says whether it did.
  func keep(_ corpus: Corpus, before index: Int, charges: OutputCharges, after elapsed: Duration) -> Bool {
    let last = plan.steps[index - 1].definition.phase
    let isBorder = index == plan.steps.count || plan.steps[index].definition.phase > max(last, .clean)
    guard last > .load, last < .report,
      cache.keepsAll || isBorder || last == .compare && elapsed > Self.patience, let key = keys[index]
    else { return false }
    keep(corpus, charges, as: key)
    return true
  }

  /// Work that is kept even in the middle of a comparison: longer than a state takes to write.
  private static let patience = Duration.seconds(1)
  /// Work that is kept when the comparison of one event is done.
  private static let leastOfEvent = Duration.milliseconds(20)

  private func keep(_ corpus: Corpus, _ charges: OutputCharges, as key: CacheKey) {
    let members = corpus.documents.compactMap { document in
      document.lineage.map { CorpusState.Member(name: document.name, lineage: $0) }
    }
    guard members.count == corpus.documents.count, !corpus.holdsFailure(of: plan) else { return }
    WorkerPool.run(count: members.count, workers: workers) { index, _ in
      let document = corpus.documents[index]
      cache.keep(document.contents, as: members[index].lineage, source: document.source.sha256)
    }
    cache.keep(
      CorpusState(corpus, members: members, charges: charges), as: key,
      sources: Array(Set(corpus.documents.map(\.source.sha256))).sorted())
  }

  /// A state that was kept, its documents made of those that are there; nil where anything of it is missing.
  private func recall(_ key: CacheKey, for documents: [Document]) -> (corpus: Corpus, charges: OutputCharges)?
  {
    guard let state = cache.corpus(key) else { return nil }
    let known = Dictionary(documents.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let restored = WorkerPool.map(state.members, workers: workers) { member -> Document? in
      guard let document = known[member.name] else { return nil }
      return document.lineage == member.lineage ? document : recall(document, member.lineage)
    }
    var corpus = state.corpus
    corpus.documents = restored.compactMap(\.self)
    corpus.judges = judges(state.judges)
    guard corpus.documents.count == state.members.count, corpus.judges.count == state.judges.count else {
      return nil
    }
    return (corpus, state.charges)
  }

  private func recall(_ document: Document, _ lineage: CacheKey) -> Document? {
    guard let contents = cache.document(lineage) else { return nil }
    var restored = document.restored(to: contents)
    restored.lineage = lineage
    return restored
  }

  /// The judges of stages of these names, each name as often as it comes.
  private func judges(_ names: [String]) -> [SameJudge] {
    var steps = plan.steps[...]
    return names.compactMap { name in
      guard let index = steps.firstIndex(where: { $0.definition.name == name }) else { return nil }
      defer { steps = steps[(index + 1)...] }
      return steps[index].judge(plan.record)
    }
  }

  // MARK: Writers

  /// A writer that takes the files of an earlier run where all that it renders and all that the results say of the run is the
  /// same; `reused` is told.
  func remembering(_ step: Plan.Step, at index: Int, reused: @escaping @Sendable () -> Void) -> Plan.Step {
    guard let state = keys[index + 1] else { return step }
    return remembering(step, as: CacheKey([state.text, "output", "\(plan.record)"]), reused)
  }

  /// The same of the reports on one event: they are named by what was found among its accounts, so that they stay when others
  /// are added.
  func remembering(_ row: ArraySlice<Plan.Step>, of event: Corpus, reused: @escaping @Sendable (Int) -> Void)
    -> [Plan.Step]
  {
    var key = key(of: event)
    return row.indices.map { index in
      key = key.flatMap { key in signatures[index].map { CacheKey([key.text, $0.text]) } }
      guard case .writer = row[index].body, let key else { return row[index] }
      return remembering(row[index], as: CacheKey([key.text, "output", "\(plan.record)"])) { reused(index) }
    }
  }

  private func remembering(_ step: Plan.Step, as key: CacheKey, _ reused: @escaping @Sendable () -> Void)
    -> Plan.Step
  {
    guard case .writer(let body) = step.body else { return step }
    var remembering = step
    remembering.body = .writer { corpus, context in
      if corpus.holdsFailure(of: plan) { return try body(corpus, context) }
      if let known = cache.output(key) {
        reused()
        return (known.files, known.notes)
      }
      let made = try body(corpus, context)
      let sources = Array(Set(corpus.documents.map(\.source.sha256))).sorted()
      cache.keep(StageOutput(files: made.files, notes: made.notes), as: key, sources: sources)
      return made
    }
    return remembering
  }

  // MARK: Rows of stages that see one document

  /// Takes a document through a row of stages: what the cache holds is taken from it, the rest is made by `run`, which says
  /// whether the stages of plugins all did it.
  func follow(
    _ document: inout Document, through row: Range<Int>, corpusKey: UInt64,
    run: (Range<Int>, inout Document) -> Bool
  ) {
    var lineages: [CacheKey?] = []
    for index in row {
      let before = index == row.lowerBound ? document.lineage : lineages.last?.flatMap(\.self)
      lineages.append(before.flatMap { key(after: index, from: $0, corpusKey: corpusKey) })
    }
    var next = row.lowerBound
    for index in row.reversed() {
      guard let lineage = lineages[index - row.lowerBound], let known = recall(document, lineage) else {
        continue
      }
      (document, next) = (known, index + 1)
      break
    }
    while next < row.upperBound {
      let isWhole = run(next..<next + 1, &document)
      next += 1
      guard isWhole, let lineage = lineages[next - 1 - row.lowerBound] else {
        document.lineage = nil
        _ = run(next..<row.upperBound, &document)
        return
      }
      document.lineage = lineage
      if isBorder(next, of: row) {
        cache.keep(document.contents, as: lineage, source: document.source.sha256)
      }
    }
  }

  /// Whether a document is kept before a stage: at the end of a row, and where stages of plugins begin or end, which see a
  /// seed made of all documents.
  private func isBorder(_ index: Int, of row: Range<Int>) -> Bool {
    cache.keepsAll || index == row.upperBound || isOwn(index - 1) != isOwn(index)
  }

  private func isOwn(_ index: Int) -> Bool { plan.steps[index].definition.origin == .builtIn }

  private func key(after index: Int, from lineage: CacheKey, corpusKey: UInt64) -> CacheKey? {
    signatures[index].map { CacheKey([lineage.text, isOwn(index) ? "" : "\(corpusKey)", $0.text]) }
  }

  // MARK: Stages that see all documents

  /// Names the documents anew that such a stage has changed.
  func follow(_ before: [Document], to corpus: inout Corpus) {
    let after = corpus.documents
    guard before.map(\.name) == after.map(\.name) else {
      for index in after.indices { corpus.documents[index].lineage = nil }
      return
    }
    let lineages = WorkerPool.map(Array(after.indices), workers: workers) { index -> CacheKey? in
      let contents = after[index].contents
      if contents == before[index].contents { return after[index].lineage }
      return CacheKey([after[index].source.sha256, cache.digest(of: contents)])
    }
    for index in after.indices { corpus.documents[index].lineage = lineages[index] }
  }

  // MARK: Events

  /// Takes the documents of one event through stages that compare them. `run` runs one of these.
  func follow(_ event: inout Corpus, through row: Range<Int>, run: (Int, inout Corpus) -> Void) {
    var key = key(of: event)
    var keys: [CacheKey?] = []
    for signature in signatures[row] {
      key = key.flatMap { key in signature.map { CacheKey([key.text, $0.text]) } }
      keys.append(key)
    }
    var next = row.lowerBound
    for index in row.reversed() {
      guard let key = keys[index - row.lowerBound], let found = recall(key, for: event.documents) else {
        continue
      }
      event = found.corpus
      next = index + 1
      break
    }
    let began = ContinuousClock.now
    var kept = began
    while next < row.upperBound {
      let before = event.documents
      run(next, &event)
      follow(before, to: &event)
      next += 1
      let isDone = next == row.upperBound && began.duration(to: .now) > Self.leastOfEvent
      guard cache.keepsAll || isDone || kept.duration(to: .now) > Self.patience,
        let key = keys[next - 1 - row.lowerBound]
      else { continue }
      keep(event, OutputCharges(), as: key)
      kept = .now
    }
  }

  /// The name of the documents of one event with all that is known of them.
  private func key(of event: Corpus) -> CacheKey? {
    let lineages = event.documents.compactMap { document in
      document.lineage.map { "\($0.text) \(document.copies)" }
    }
    guard lineages.count == event.documents.count else { return nil }
    return CacheKey(["\(event.key)"] + lineages + [cache.digest(of: CorpusState(event))])
  }
}

extension Plan.Step {
  /// The judge that it is; nil for a stage that judges nothing.
  func judge(_ record: RunRecord) -> SameJudge? {
    guard case .same(let verdicts) = body else { return nil }
    let context = StageContext(stage: definition.name, record: record)
    return SameJudge(stage: definition.name) { pairs in try verdicts(pairs, context) }
  }
}

extension Corpus {
  /// Whether a stage of a plugin failed: it may have run out of time, which another run may have.
  fileprivate func holdsFailure(of plan: Plan) -> Bool {
    let foreign = Set(plan.steps.filter { $0.definition.origin != .builtIn }.map(\.definition.name))
    return notes.contains { $0.isFailure && foreign.contains($0.stage) }
      || documents.contains { $0.notes.contains { $0.isFailure && foreign.contains($0.stage) } }
  }
}
