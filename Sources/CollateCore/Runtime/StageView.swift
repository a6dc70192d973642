/// The corpus as a stage sees it: what it declared, and of all else nothing. What it changes elsewhere is an error.
struct StageView {
  private let shown: Set<Layer>
  private let written: Set<Layer>
  private let showsEverything: Bool

  init(_ stage: StageDefinition) {
    written = Set(stage.provides + stage.corrects)
    shown = written.union(stage.needs + stage.uses)
    showsEverything = shown.contains(.everything)
  }

  // MARK: Showing

  /// A document as the stage sees it.
  func of(_ document: Document) -> Document { showsEverything ? document : document.showing(shown) }

  /// A corpus as the stage sees it.
  func of(_ corpus: Corpus) -> Corpus {
    if showsEverything { return corpus }
    var part = corpus
    for index in part.documents.indices { part.documents[index] = of(part.documents[index]) }
    for layer in CorpusLayer.all where !shown.contains(layer.name) { layer.hide(&part) }
    part.findings.removeAll { !shown.contains($0.kind) }
    return part
  }

  // MARK: Taking back

  /// The document as the stage left it, with what it was not shown. Throws for what it wrote undeclared.
  func whole(_ document: Document, from before: Document) throws(StageError) -> Document {
    var whole = document
    try Self.requireNone(of: whole.restore(before, shownAs: of(before), besides: written))
    return whole
  }

  /// The corpus as the stage left it, with what it was not shown. Throws for what it wrote undeclared.
  func whole(_ corpus: Corpus, from before: Corpus) throws(StageError) -> Corpus {
    var whole = corpus
    let part = of(before)
    var strange: Set<Layer> = []
    for (index, document) in whole.documents.enumerated() {
      if before.documents.indices.contains(index) {
        strange.formUnion(
          whole.documents[index].restore(
            before.documents[index], shownAs: part.documents[index], besides: written))
      } else {
        strange.formUnion(Set(document.annotationKinds).subtracting(written))
      }
    }
    for layer in CorpusLayer.all where !written.contains(layer.name) {
      if !layer.isSame(whole, part) { strange.insert(layer.name) }
      layer.restore(&whole, before)
    }
    let added = whole.findings.dropFirst(part.findings.count)
    strange.formUnion(Set(added.map(\.kind)).subtracting(written))
    whole.findings = before.findings + added
    try Self.requireNone(of: strange)
    return whole
  }

  private static func requireNone(of strange: Set<Layer>) throws(StageError) {
    guard let first = strange.min() else { return }
    throw StageError("writes '\(first.name)', which it does not declare in provides")
  }
}

/// A layer of the corpus that is no annotation kind, and where it stands.
private struct CorpusLayer: Sendable {
  let name: Layer
  let hide: @Sendable (inout Corpus) -> Void
  let isSame: @Sendable (Corpus, Corpus) -> Bool
  let restore: @Sendable (inout Corpus, Corpus) -> Void

  private init<Content: Equatable & Sendable>(
    _ name: Layer, _ path: WritableKeyPath<Corpus, Content> & Sendable, empty: Content
  ) {
    self.name = name
    hide = { $0[keyPath: path] = empty }
    isSame = { $0[keyPath: path] == $1[keyPath: path] }
    restore = { $0[keyPath: path] = $1[keyPath: path] }
  }

  static let all: [CorpusLayer] = [
    CorpusLayer(.events, \.events, empty: []),
    CorpusLayer(.entities, \.entities, empty: []),
    CorpusLayer(.claims, \.claims, empty: []),
    CorpusLayer(.claims, \.links, empty: []),
    CorpusLayer(.families, \.derivation, empty: Derivation()),
    CorpusLayer(.discrepancies, \.discrepancies, empty: []),
    CorpusLayer(.discrepancies, \.candidates, empty: []),
    CorpusLayer(.discrepancies, \.wording, empty: []),
    CorpusLayer(.discrepancies, \.corrections, empty: []),
    CorpusLayer(.timeline, \.timeline, empty: []),
  ]
}
