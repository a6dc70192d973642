/// The reports on a corpus that tells of several events: those of each event in a folder of their own, and what lists them.
extension Runner {
  /// Runs stages of the report phase once for every event that several accounts tell of, events in parallel; then, over all
  /// accounts, what lists the events and the stages that see all of them.
  func runReports(
    _ row: ArraySlice<Plan.Step>, _ outcome: inout Outcome, _ memory: StageMemory?
  ) throws(Failure) {
    let count = outcome.corpus.documents.count
    for step in row { observe(.began(stage: step.definition.name, documents: count)) }
    var events = outcome.corpus.eventParts
    let slots = Slots(events.map { Outcome(corpus: $0.corpus, files: []) }, stages: row.count)
    let reused = Slots(events.map { _ in 0 }, stages: row.count)
    WorkerPool.run(count: events.count, workers: workers) { index, worker in
      var own = slots.take(index)
      let documents = own.corpus.documents.count
      let steps =
        memory?.remembering(row, of: own.corpus) { position in
          reused.record(position - row.startIndex, 0, failed: false, count: documents)
        } ?? Array(row)
      for (position, step) in steps.enumerated() where !step.definition.seesAllEvents {
        let start = ContinuousClock.now
        attempt(step, &own, worker: worker, OutputBudget(limit: outputLimit))
        let failed = own.corpus.failures(of: step.definition.name) > 0
        slots.record(position, (ContinuousClock.now - start).nanoseconds, failed: failed, count: documents)
      }
      own.shared = SharedValues()
      observe(.advanced(done: slots.put(own, index), of: slots.count))
    }
    for (index, own) in slots.items.enumerated() {
      outcome.takeFindings(of: own, on: events[index])
      events[index].corpus = own.corpus
    }
    // The list of events first: it stands whatever finds no room.
    let overview = EventOverview(outcome.corpus, events: events)
    for (position, step) in row.enumerated() {
      var (time, failures) = slots.tally(position)
      outcome.work[row.startIndex + position].reused = reused.count(position)
      outcome.work[row.startIndex + position].ran = slots.count(position) - reused.count(position)
      if let whole = step.overAll(overview) {
        let start = ContinuousClock.now
        attempt(whole, &outcome, worker: 0, OutputBudget(limit: outputLimit))
        time += (ContinuousClock.now - start).nanoseconds
        failures += outcome.corpus.failures(of: step.definition.name)
        if step.definition.seesAllEvents { outcome.work[row.startIndex + position].ran = count }
      }
      observe(.ended(stage: step.definition.name, nanoseconds: time, documents: count, failures: failures))
    }
    outcome.takeFiles(of: zip(events, slots.items), limit: outputLimit)
    try stopIfStrict(outcome.corpus)
  }
}

extension Runner.Outcome {
  /// Takes over the sections and notes of the reports on one event.
  fileprivate mutating func takeFindings(of own: Runner.Outcome, on event: EventPart) {
    corpus.sections += own.corpus.sections
    corpus.notes += own.corpus.notes.dropFirst(event.corpus.notes.count).map { note in
      var note = note
      note.event = note.document == nil ? event.index : nil
      return note
    }
  }

  /// Takes over the files of the reports on all events, into the folder of each. An event whose files would pass the limit of
  /// the run goes without, and a note says so.
  fileprivate mutating func takeFiles(of reports: some Sequence<(EventPart, Runner.Outcome)>, limit: Int) {
    var room = limit - files.reduce(0) { $0 + $1.bytes.count }
    var missing: [String] = []
    for (event, own) in reports {
      let size = own.files.reduce(0) { $0 + $1.bytes.count }
      guard size <= room else {
        missing.append(event.folder)
        continue
      }
      room -= size
      files += own.files.map { OutputFile(path: "\(event.folder)/\($0.path)", bytes: $0.bytes) }
    }
    guard let first = missing.first else { return }
    let others = missing.count == 1 ? "" : " and of \(missing.count - 1) more events"
    corpus.notes.append(
      Note(
        reason:
          "the reports of \(first)\(others) would bring the results over the limit of \(limit) bytes; they were left out",
        isFailure: true))
  }
}

extension Plan.Step {
  /// What it does over all events: nil where it does nothing more than to report on each.
  fileprivate func overAll(_ overview: EventOverview) -> Plan.Step? {
    if definition.seesAllEvents { return self }
    guard let write = definition.overview else { return nil }
    var step = self
    let options = options
    step.body = .writer { _, context in (try write(overview, options, context), []) }
    return step
  }
}
