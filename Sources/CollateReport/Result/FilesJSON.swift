import CollateCore

/// `files`, `boilerplate` and `notes`: what was read, what of it was set aside, and what a reader must know.
extension ResultJSON {
  /// The metadata that stands under a key of its own.
  private static let dateKeys = [Metadata.date, Metadata.pageDate]
  private static let namedKeys = dateKeys + [Metadata.outlet, Metadata.title]

  var inputs: JSON {
    [
      "files": .int(corpus.intake.files),
      "read": .int(corpus.intake.read),
      "unread": .array(corpus.intake.unread.map(JSON.string)),
    ]
  }

  var files: JSON {
    let notes = Dictionary(grouping: notes) { $0.document ?? "" }
    return .array(
      corpus.documents.enumerated().map { index, document in file(index, notes[document.name] ?? []) }
    )
  }

  private func file(_ index: Int, _ notes: [Note]) -> JSON {
    let document = corpus.documents[index]
    let metadata = document.metadata
    return [
      "file": .string(document.name),
      "sha256": .string(document.source.sha256),
      "bytes": .int(document.source.bytes.count),
      "format": .string(document.format.rawValue),
      "encoding": .string(document.encoding),
      "language": document.language.map { .string($0 == Metadata.unknownLanguage ? "unknown" : $0) } ?? .null,
      "positions": .string(document.source.positions.rawValue),
      "outlet": JSON(metadata[Metadata.outlet]?.value.string),
      "title": JSON(metadata[Metadata.title]?.value.string),
      "dates": .array(Self.dateKeys.compactMap { key in fact(key, index) }),
      "metadata": .array(
        metadata.keys.filter { !Self.namedKeys.contains($0) }.compactMap { key in fact(key, index) }
      ),
      "family": .string(families.family(of: index).id),
      "rewriting": JSON(corpus.derivation.rewriting[index]?.rawValue),
      "boilerplate": .array(boilerplate(index)),
      "notes": .array(notes.map(note)),
    ]
  }

  private func fact(_ key: String, _ index: Int) -> JSON? {
    let document = corpus.documents[index]
    guard let entry = document.metadata[key] else { return nil }
    return [
      "kind": .string(key),
      "value": spans.value(entry.value, in: index),
      "origin": .string(entry.origin),
      "evidence": .array(entry.evidence.map { spans.sourceObject($0, of: document) }),
    ]
  }

  func boilerplate(_ index: Int) -> [JSON] {
    SetAside.all(of: corpus, document: index).map { spans.object($0, of: corpus.documents[index]) }
  }

  func note(_ note: Note) -> JSON {
    var members: [JSON.Member] = [
      .init("stage", .string(note.stage)),
      .init("file", JSON(note.document)),
    ]
    if let span = note.span {
      members += [.init("start", .int(span.start)), .init("end", .int(span.end))]
    }
    members += [.init("reason", .string(note.reason)), .init("failure", .bool(note.isFailure))]
    return .object(members)
  }
}
