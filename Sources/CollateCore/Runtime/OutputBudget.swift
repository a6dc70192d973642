/// What a run may still write. Stages of plugins are charged for what they made as soon as they have run, in the order of
/// the pipeline, so that the same stage goes without in every run; what is made beyond the limit is left out whole.
struct OutputBudget {
  /// Bytes that a run may write.
  let limit: Int
  /// Bytes of what is kept so far.
  var charges = OutputCharges()

  init(limit: Int) { self.limit = limit }

  private var used: Int { charges.layers.values.reduce(charges.others, +) }

  /// Charges what a stage added to a corpus; beyond the limit it is taken out again, with a note. Corrections stay: later
  /// stages have read what they made.
  mutating func settle(_ step: Plan.Step, _ corpus: inout Corpus) {
    let definition = step.definition
    guard definition.origin != .builtIn else { return }
    let kinds = definition.provides.filter {
      !Layer.builtInKinds.contains($0) && !Layer.ofCorpus.contains($0)
    }
    let sizes = kinds.map { size(of: $0, in: corpus) }
    let corrections = corpus.sizeOfCorrections(by: definition.name)
    let own = corpus.sizeOfOthers(by: definition.name)
    let added = zip(kinds, sizes).reduce(own + corrections) { $0 + $1.1 - charges.layers[$1.0, default: 0] }
    guard added > limit - used else {
      for (kind, size) in zip(kinds, sizes) { charges.layers[kind] = size }
      charges.others += own + corrections
      return
    }
    charges.others += corrections
    for kind in kinds {
      charges.layers[kind] = nil
      corpus.remove(kind)
    }
    corpus.removeOthers(by: definition.name)
    let stay = corrections > 0 ? ", but for its corrections" : ""
    let reason =
      "its output would bring the results over the limit: \(added) bytes more, of \(limit) in all; it was left out\(stay)"
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
    throw StageError("the results would be \(size) bytes, over the limit of \(limit); this file was left out")
  }
}

extension Corpus {
  /// What sections and discrepancies that a stage added take.
  fileprivate func sizeOfOthers(by stage: String) -> Int {
    let sections = sections.reduce(0) { $0 + ($1.stage == stage ? WrittenSize.of($1) : 0) }
    return discrepancies.reduce(sections) { size, discrepancy in
      let reasons = discrepancy.alsoFound.filter { $0.stage == stage }.map(\.rule)
      return size + (discrepancy.finder?.stage == stage ? WrittenSize.of(discrepancy) : 0)
        + reasons.reduce(0) { $0 + WrittenSize.of($1) }
    }
  }

  /// What a stage changed in what others found, as it is told.
  fileprivate func sizeOfCorrections(by stage: String) -> Int {
    let ofConflicts = corrections.reduce(0) { $0 + ($1.stage == stage ? WrittenSize.of($1) : 0) }
    return documents.reduce(ofConflicts) { size, document in
      document.corrections.reduce(size) { $0 + ($1.stage == stage ? WrittenSize.of($1) : 0) }
    }
  }

  /// Takes out the sections and discrepancies that a stage added.
  fileprivate mutating func removeOthers(by stage: String) {
    sections.removeAll { $0.stage == stage }
    for index in discrepancies.indices { discrepancies[index].alsoFound.removeAll { $0.stage == stage } }
    guard discrepancies.contains(where: { $0.finder?.stage == stage }) else { return }
    discrepancies.removeAll { $0.finder?.stage == stage }
    ConflictMarks(self).mark(&self)
  }

  /// Takes out the annotations and findings of a kind.
  fileprivate mutating func remove(_ kind: Layer) {
    findings.removeAll { $0.kind == kind }
    for index in documents.indices where !documents[index].annotations(kind).isEmpty {
      documents[index].replaceAnnotations(kind, with: [])
    }
  }
}

/// Bytes that stages of plugins were charged.
package struct OutputCharges: Sendable {
  /// For each layer of their own.
  package var layers: [Layer: Int] = [:]
  /// For sections, discrepancies and corrections.
  package var others = 0

  /// Makes charges of nothing.
  package init() {}
}
