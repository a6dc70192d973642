extension Plan {
  /// Names of the stages of plugins that failed wherever they ran, in pipeline order: what is wrong there is the stage, not
  /// an account. Stages that load are left out, since each of their files stands for itself.
  public func pluginStagesThatAlwaysFailed(in corpus: Corpus) -> [String] {
    let failures = Dictionary(grouping: corpus.allNotes.filter(\.isFailure), by: \.stage)
    return steps.filter { step in
      let stage = step.definition
      guard stage.within != nil, stage.phase != .load, let notes = failures[stage.name] else { return false }
      guard case .document = step.body else { return notes.count >= max(1, corpus.events.count) }
      let failed = Set(notes.compactMap(\.document))
      return corpus.documents.allSatisfy { failed.contains($0.name) }
    }.map(\.definition.name)
  }
}
