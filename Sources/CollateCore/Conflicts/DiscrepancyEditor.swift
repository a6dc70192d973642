/// Makes the changes of the list of discrepancies that a stage of a plugin asked for: names and places what it adds, and
/// corrects what is there. Rows are marked anew, so that what is dismissed disputes nothing.
struct DiscrepancyEditor {
  private let stage: StageDefinition

  /// Takes the stage that asked.
  init(_ stage: StageDefinition) { self.stage = stage }

  /// Makes the changes. Throws for what the stage did not declare, and for a discrepancy that is not there.
  func makeRequestedChanges(in corpus: inout Corpus) throws(StageError) {
    let requests = corpus.requests
    corpus.requests = DiscrepancyRequests()
    if requests.isEmpty { return }
    if !requests.added.isEmpty, !stage.provides.contains(.discrepancies) {
      throw StageError("adds a discrepancy, which it does not declare in provides")
    }
    if !requests.corrections.isEmpty, !stage.corrects.contains(.discrepancies) {
      throw StageError("corrects a discrepancy, which it does not declare in corrects")
    }
    for correction in requests.corrections { try make(correction, in: &corpus) }
    add(requests.added, to: &corpus)
    corpus.sortDiscrepancies()
    ConflictMarks(corpus).mark(&corpus)
  }

  private func make(_ correction: DiscrepancyCorrection, in corpus: inout Corpus) throws(StageError) {
    var made = correction
    made.stage = stage.name
    if let candidate = corpus.candidates.firstIndex(where: { $0.id == correction.discrepancy.id }) {
      made.discrepancy = corpus.candidates[candidate]
      switch correction.action {
      case .confirmed: corpus.discrepancies.append(corpus.candidates.remove(at: candidate))
      case .dismissed: corpus.candidates.remove(at: candidate)
      case .regraded, .merged:
        throw StageError("corrects the discrepancy \(made.discrepancy.id), which is not listed")
      }
      corpus.corrections.append(made)
      return
    }
    let index = try self.index(of: correction.discrepancy.id, in: corpus)
    made.discrepancy = corpus.discrepancies[index]
    switch correction.action {
    case .confirmed: break
    case .regraded(let severity): corpus.discrepancies[index].severity = severity
    case .dismissed: corpus.discrepancies.remove(at: index)
    case .merged(let id):
      let target = try self.index(of: id, in: corpus)
      guard target != index else { throw StageError("merges the discrepancy \(id) with itself") }
      corpus.discrepancies[target] = merged(corpus.discrepancies[target], made.discrepancy, in: corpus)
      corpus.discrepancies.remove(at: index)
    }
    corpus.corrections.append(made)
  }

  private func index(of id: String, in corpus: Corpus) throws(StageError) -> Int {
    guard let index = corpus.discrepancies.firstIndex(where: { $0.id == id }) else {
      throw StageError("corrects the discrepancy \(id), which does not exist")
    }
    return index
  }

  /// One discrepancy with the sides of both, as grave as the graver and as likely as the likelier one.
  private func merged(_ kept: Discrepancy, _ other: Discrepancy, in corpus: Corpus) -> Discrepancy {
    var merged = kept
    let places = Set(kept.sides.map(\.passage))
    let sides = kept.sides + other.sides.filter { !places.contains($0.passage) }
    merged.sides = LeadingValue(corpus).marked(sides)
    merged.severity = min(kept.severity, other.severity)
    merged.confidence = max(kept.confidence, other.confidence)
    merged.claim = kept.claim ?? other.claim
    merged.isWithinDocument = Set(sides.map(\.passage.document)).count == 1
    return merged
  }

  private func add(_ discrepancies: [Discrepancy], to corpus: inout Corpus) {
    let (leading, claims) = (LeadingValue(corpus), ClaimIndex(corpus.claims))
    let added = discrepancies.map { discrepancy in
      var own = discrepancy
      own.sides = leading.marked(discrepancy.sides)
      let places = own.sides.map(\.passage)
      own.isWithinDocument = Set(places.map(\.document)).count == 1
      own.claim = discrepancy.claim ?? claims.claim(holding: places).map { corpus.claims[$0].id }
      let explanation = stage.ownTypes.first { $0.category == discrepancy.category }?.sentence
      own.finder = .init(stage: stage.name, explanation: explanation)
      return own
    }
    SameConflicts.add(DiscrepancyNames(corpus).named([added], taken: corpus.discrepancyIDs)[0], to: &corpus)
  }
}

extension Corpus {
  /// The ids of all differences, those that are listed no longer among them.
  package var discrepancyIDs: Set<String> {
    Set((discrepancies + candidates + wording + corrections.map(\.discrepancy)).map(\.id))
  }

  /// Puts material discrepancies first, then the likeliest; equals keep their order.
  package mutating func sortDiscrepancies() {
    discrepancies = discrepancies.enumerated().sorted { left, right in
      (left.element.severity, -left.element.confidence, left.offset)
        < (right.element.severity, -right.element.confidence, right.offset)
    }.map(\.element)
  }
}
