import CollateText

/// Writes into the rows what the conflicts say of them: which evidence differs from its row, and which row is in dispute.
///
/// Marks are made anew each time, from the rows as they were before any conflict: a conflict that is added, regraded or
/// dismissed later leaves no trace of what stood before it.
package struct ConflictMarks {
  private let familyOf: [Int]
  private let clauses: StandaloneClause

  /// Takes the families of the corpus, to tell a conflict between accounts from one inside an account.
  package init(_ corpus: Corpus) {
    familyOf = corpus.derivation.familyIndex(count: corpus.documents.count)
    clauses = StandaloneClause(corpus.documents)
  }

  /// Marks the rows of a corpus by its discrepancies, and by what their passages take from the fact.
  package func mark(_ corpus: inout Corpus) {
    for index in corpus.claims.indices { corpus.claims[index].unmark() }
    let claims = ClaimIndex(corpus.claims)
    for discrepancy in corpus.discrepancies {
      let held = Set(discrepancy.sides.flatMap { claims.claims(at: $0.passage) })
      for index in held.sorted() { mark(&corpus.claims[index], by: discrepancy) }
    }
    FactualityMarks.mark(&corpus)
  }

  private func mark(_ claim: inout Claim, by discrepancy: Discrepancy) {
    let sides = Dictionary(grouping: discrepancy.sides, by: \.passage.document)
    let values = claim.evidence.map { evidence in
      (sides[evidence.passage.document] ?? []).filter { $0.passage.span.overlaps(evidence.passage.span) }
    }
    if isDispute(discrepancy) { claim.support = .disputed }
    guard let reference = reference(claim, values, discrepancy) else { return }
    for (index, sides) in values.enumerated()
    where !sides.isEmpty && !sides.contains(where: { $0.value == reference }) {
      let status = Self.status(discrepancy)
      if claim.evidence[index].status != .contradicts { claim.evidence[index].status = status }
    }
    show(reference, &claim, values)
  }

  /// The value that the others are measured by: the leading one; where none leads, the statement's.
  private func reference(_ claim: Claim, _ values: [[Discrepancy.Side]], _ discrepancy: Discrepancy)
    -> String?
  {
    if discrepancy.sides.contains(where: \.isDeviant) {
      return discrepancy.sides.first { !$0.isDeviant }?.value
    }
    return zip(claim.evidence, values).first { claim.statement.contains($0.0.passage) }?.1.first?.value
  }

  /// A statement must not contradict its own row: where it gives another value than the leading one, evidence that gives
  /// that one is quoted in its place.
  private func show(_ reference: String, _ claim: inout Claim, _ values: [[Discrepancy.Side]]) {
    let stated = zip(claim.evidence, values).first { claim.statement.contains($0.0.passage) }?.1 ?? []
    guard !stated.isEmpty, !stated.contains(where: { $0.value == reference }),
      let better = zip(claim.evidence, values).first(where: { $0.1.contains { $0.value == reference } })
    else { return }
    claim.statement = clauses.reading(of: better.0.passage)
  }

  /// A row that holds a side of a material conflict between accounts agrees on nothing that can be relied on. The values of
  /// a minor one are compatible: its row may still be corroborated, and reports list it under the conflict only.
  private func isDispute(_ discrepancy: Discrepancy) -> Bool {
    let families = Set(discrepancy.sides.map { familyOf[$0.passage.document] })
    return discrepancy.severity == .material && !discrepancy.isWithinDocument && families.count > 1
  }

  private static func status(_ discrepancy: Discrepancy) -> Claim.Status {
    guard discrepancy.severity == .material else { return .statesDifferently }
    // A planned or suspected fact may be true beside the fact.
    switch discrepancy.category {
    case .certainty, .tense, .attribution, .scope: return .statesDifferently
    default: return .contradicts
    }
  }
}

extension Claim {
  /// Takes back what conflicts changed; the first time, notes what they can change.
  fileprivate mutating func unmark() {
    guard let standing else {
      standing = Standing(statement: statement, support: support, statuses: evidence.map(\.status))
      return
    }
    (statement, support) = (standing.statement, standing.support)
    for (index, status) in zip(evidence.indices, standing.statuses) { evidence[index].status = status }
  }
}
