/// What a run may still write. Stages of plugins are charged for what they made as soon as they have run, in the order of
/// the pipeline, so that the same stage goes without in every run; what is made beyond the limit is left out whole.
struct OutputBudget {
  /// Bytes that a run may write.
  let limit: Int
  private var charged: [Layer: Int] = [:]
  private var sections = 0

  init(limit: Int) { self.limit = limit }

  /// Bytes of what is kept so far.
  private var used: Int { charged.values.reduce(sections, +) }

  /// Charges what a stage added to a corpus; beyond the limit it is taken out again, with a note.
  mutating func settle(_ step: Plan.Step, _ corpus: inout Corpus) {
    let definition = step.definition
    guard definition.origin != .builtIn else { return }
    let kinds = definition.provides.filter {
      !Layer.builtInKinds.contains($0) && !Layer.ofCorpus.contains($0)
    }
    let sizes = kinds.map { size(of: $0, in: corpus) }
    let own = corpus.sections.filter { $0.stage == definition.name }.reduce(0) { $0 + WrittenSize.of($1) }
    let added = zip(kinds, sizes).reduce(own) { $0 + $1.1 - charged[$1.0, default: 0] }
    guard added > limit - used else {
      for (kind, size) in zip(kinds, sizes) { charged[kind] = size }
      sections += own
      return
    }
    for kind in kinds {
      charged[kind] = nil
      corpus.remove(kind)
    }
    corpus.sections.removeAll { $0.stage == definition.name }
    let reason =
      "what it made would take \(added) bytes of the results, which may take \(limit); it was left out"
    corpus.notes.append(Note(stage: definition.name, reason: reason, isFailure: true))
  }

  private func size(of kind: Layer, in corpus: Corpus) -> Int {
    let findings = corpus.findings.reduce(0) { $0 + ($1.kind == kind ? WrittenSize.of($1) : 0) }
    return corpus.documents.reduce(findings) { size, document in
      document.annotations(kind).reduce(size) { $0 + WrittenSize.of($1) }
    }
  }

  /// Throws where files would pass the limit.
  func requireRoom(for files: [OutputFile], beside others: [OutputFile]) throws(StageError) {
    let size = (files + others).reduce(0) { $0 + $1.bytes.count }
    guard size > limit else { return }
    throw StageError("the results would take \(size) bytes, and may take \(limit); this file was left out")
  }
}

extension Corpus {
  /// Takes out the annotations and findings of a kind.
  fileprivate mutating func remove(_ kind: Layer) {
    findings.removeAll { $0.kind == kind }
    for index in documents.indices where !documents[index].annotations(kind).isEmpty {
      documents[index].replaceAnnotations(kind, with: [])
    }
  }
}
