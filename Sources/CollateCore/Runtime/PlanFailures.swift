extension Plan {
  /// Names of the stages of plugins that failed wherever they ran, in pipeline order: what is wrong there is the stage, not
  /// an account. Stages that load are left out, since each of their files stands for itself.
  public func pluginStagesThatAlwaysFailed(in corpus: Corpus) -> [String] {
    let failures = Dictionary(grouping: corpus.allNotes.filter(\.isFailure), by: \.stage)
    return steps.filter { step in
      let stage = step.definition
      guard stage.within != nil, stage.phase != .load, let notes = failures[stage.name] else { return false }
      guard case .document = step.body else { return notes.count >= max(1, corpus.runs(of: stage)) }
      let failed = Set(notes.compactMap(\.document))
      return corpus.documents.allSatisfy { failed.contains($0.name) }
    }.map(\.definition.name)
  }
}

extension Corpus {
  /// How often a stage that sees several accounts runs: once for every event; a report leaves out those of one account.
  fileprivate func runs(of stage: StageDefinition) -> Int {
    if stage.seesAllEvents { return 1 }
    return stage.phase == .report && tellsOfSeveralEvents ? events.count { $0.count > 1 } : events.count
  }
}
