import CollateCore

/// What a corpus or section body reads of the corpus, and the findings a corpus body adds.
enum CorpusFunctions {
  static let all: [String: LuaFunction] = [
    "corpus.documents": { session, _ in .list(session.documents.indices.map { .document($0) }) },
    "corpus.claims": layer(.claims) { $0.claims.enumerated().map { CorpusObjects.claim($1, $0) } },
    "corpus.discrepancies": layer(.discrepancies) {
      $0.discrepancies.enumerated().map { CorpusObjects.discrepancy($1, $0) }
    },
    // Their numbers go on behind those of the discrepancies, so that no two are one.
    "corpus.candidates": layer(.discrepancies) { corpus in
      corpus.candidates.enumerated().map { CorpusObjects.discrepancy($1, corpus.discrepancies.count + $0) }
    },
    "corpus.wording": layer(.discrepancies) { corpus in
      let before = corpus.discrepancies.count + corpus.candidates.count
      return corpus.wording.enumerated().map { CorpusObjects.discrepancy($1, before + $0) }
    },
    "corpus.links": layer(.claims) { $0.links.enumerated().map { CorpusObjects.link($1, $0) } },
    "corpus.families": layer(.families) {
      $0.derivation.families.enumerated().map { CorpusObjects.family($1, $0) }
    },
    "corpus.family_of": { session, arguments throws(LuaCallError) in
      try session.requireNeed(.families)
      let document = try arguments.document(1, "document")
      let families = session.corpus.derivation.families
      guard let index = families.firstIndex(where: { $0.members.contains(document) }) else { return .none }
      return CorpusObjects.family(families[index], index)
    },
    "corpus.pairs": layer(.families) {
      $0.derivation.pairs.enumerated().map { CorpusObjects.pair($1, $0) }
    },
    "corpus.rewriting": { session, arguments throws(LuaCallError) in
      try session.requireNeed(.families)
      return LuaValue(session.corpus.derivation.rewriting[try arguments.document(1, "document")]?.rawValue)
    },
    "corpus.timeline": layer(.timeline) { $0.timeline.enumerated().map { CorpusObjects.moment($1, $0) } },
    "corpus.entities": layer(.entities) { corpus in
      zip(corpus.entities, corpus.entityIDs).enumerated().map { CorpusObjects.entity($1.0, id: $1.1, $0) }
    },
    "corpus.findings": findings,
    "corpus.find": find,
  ]

  private static func layer(_ layer: Layer, _ read: @escaping @Sendable (Corpus) -> [LuaValue]) -> LuaFunction
  {
    { session, _ throws(LuaCallError) in
      try session.requireNeed(layer)
      return .list(read(session.corpus))
    }
  }

  /// Findings that are passed over in the time of an instruction.
  private static let findingsPerStep = 4

  private static let findings: LuaFunction = { session, arguments throws(LuaCallError) in
    let kind = Layer(try arguments.string(1, "kind"))
    try session.requireNeed(kind)
    _ = session.spend(UInt64(session.corpus.findings.count / findingsPerStep))
    let found = session.corpus.findings.filter { $0.kind == kind }
    return .list(found.enumerated().map { CorpusObjects.finding($1, $0) })
  }

  private static let find: LuaFunction = { session, arguments throws(LuaCallError) in
    try session.requireWriting()
    let kind = Layer(try arguments.string(1, "kind"))
    try session.requireProvided(kind)
    let finding = try arguments.record(2, "finding", allowed: ["message", "passages", "fields"])
    guard let message = finding["message"].string else {
      throw LuaCallError("finding.message must be a string, not \(finding["message"].typeName)")
    }
    var fields: [Fields.Field] = []
    guard let named = finding["fields"] == .none ? [] : finding["fields"].fields else {
      throw LuaCallError("finding.fields must be a table with named entries")
    }
    try finding["fields"].requireNamesApart()
    for field in named {
      guard let value = field.value.coreValue else {
        throw LuaCallError("finding.fields.\(field.name) cannot be \(field.value.typeName)")
      }
      fields.append(.init(field.name, value))
    }
    var passages: [Passage] = []
    guard let values = finding["passages"] == .none ? [] : finding["passages"].list else {
      throw LuaCallError("finding.passages must be a list of spans, not \(finding["passages"].typeName)")
    }
    for value in values {
      guard let passage = value.passage else {
        throw LuaCallError("finding.passages holds spans, not \(value.typeName)")
      }
      passages.append(passage)
    }
    let made = Finding(kind, message: message, fields: Fields(fields), passages: passages)
    _ = session.spend(UInt64(WrittenSize.of(made)))
    session.findings.append(made)
    return .none
  }
}
