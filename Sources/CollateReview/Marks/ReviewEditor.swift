import CollateCore

/// Applies marks to what a run found: asks for the changes of conflicts and candidates, changes rows, and says in a section
/// of the reports who decided what.
struct ReviewEditor {
  private let conflicts: [String: Discrepancy]
  private let candidates: Set<String>
  private let claims: [String: Claim]
  private let subjects: ReviewSubjects
  private let familyOf: [Int]

  /// Takes what was found.
  init(_ corpus: Corpus) {
    let all = corpus.discrepancies + corpus.candidates
    conflicts = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    candidates = Set(corpus.candidates.map(\.id))
    claims = Dictionary(corpus.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let contents =
      all.map { ($0.id, ReviewContent.text(of: $0, in: corpus)) }
      + corpus.claims.map { ($0.id, ReviewContent.text(of: $0, in: corpus)) }
    subjects = ReviewSubjects(Dictionary(contents, uniquingKeysWith: { first, _ in first }))
    familyOf = corpus.derivation.familyIndex(count: corpus.documents.count)
  }

  /// Applies marks in the order in which they were made.
  func apply(_ marks: [ReviewMark], to corpus: inout Corpus, stage: String) {
    let (verdicts, gone) = subjects.verdicts(marks)
    var rows: [[[Block.Inline]]] = []
    let listed = corpus.discrepancies + corpus.candidates
    for discrepancy in listed {
      guard let verdict = verdicts[discrepancy.id] else { continue }
      let isCandidate = candidates.contains(discrepancy.id)
      let effect = decide(verdict, discrepancy, isCandidate: isCandidate, &corpus.requests)
      let what = discrepancy.category.rawValue + (isCandidate ? ", below the cut" : "")
      rows.append([
        [.text("\(what): ")] + Self.sides(discrepancy), [.text(effect)], [.text(verdict.words)],
      ])
    }
    for claim in corpus.claims {
      guard let verdict = verdicts[claim.id] else { continue }
      let effect = decide(verdict, claim, &corpus)
      rows.append([[.text("fact: "), .citation(claim.statement)], [.text(effect)], [.text(verdict.words)]])
    }
    for mark in gone {
      corpus.notes.append(
        Note(
          reason: "a mark of \(DisplayText.line(mark.who)) is about something that this run did not find: "
            + DisplayText.line(mark.content)))
    }
    for id in verdicts.keys.sorted() where verdicts[id]?.agreed == nil {
      corpus.notes.append(
        Note(reason: "readers disagree on \(id), nothing is applied: \(verdicts[id]?.words ?? "")"))
    }
    guard !rows.isEmpty else { return }
    corpus.sections.append(
      Section(
        stage: stage, title: "Decided by readers",
        blocks: [
          .table(header: [[.text("What")], [.text("Result")], [.text("Decisions")]], rows: rows)
        ], after: .conflicts))
  }

  /// The sides of a conflict, a value once.
  private static func sides(_ discrepancy: Discrepancy) -> [Block.Inline] {
    var seen: Set<String> = []
    let passages = discrepancy.sides.filter { seen.insert($0.value).inserted }.map(\.passage)
    return passages.enumerated().flatMap { index, passage -> [Block.Inline] in
      (index == 0 ? [] : [.text(" ≠ ")]) + [.citation(passage)]
    }
  }

  /// Asks for what a verdict on a conflict or a candidate changes; gives it in words.
  private func decide(
    _ verdict: ReviewVerdict, _ discrepancy: Discrepancy, isCandidate: Bool,
    _ requests: inout DiscrepancyRequests
  ) -> String {
    guard let agreed = verdict.agreed else { return "readers disagree: left as it was" }
    let reason = "\(verdict.names): \(verdict.reasons)"
    guard agreed.decision == .confirmed else {
      requests.corrections.append(
        .init(
          .dismissed, of: discrepancy,
          reason: "\(verdict.names): \(agreed.decision.rawValue), \(verdict.reasons)"))
      return isCandidate ? "struck from the candidates" : "struck"
    }
    requests.corrections.append(.init(.confirmed, of: discrepancy, reason: reason))
    var effect = isCandidate ? "raised to a conflict" : "confirmed"
    if let grade = agreed.grade, grade != discrepancy.severity {
      requests.corrections.append(.init(.regraded(to: grade), of: discrepancy, reason: reason))
      effect += ", \(grade.rawValue) instead of \(discrepancy.severity.rawValue)"
    }
    return effect
  }

  /// Changes a row as a verdict says; gives it in words.
  private func decide(_ verdict: ReviewVerdict, _ claim: Claim, _ corpus: inout Corpus) -> String {
    guard let agreed = verdict.agreed else { return "readers disagree: left as it was" }
    guard let index = corpus.claims.firstIndex(where: { $0.id == claim.id }) else { return "" }
    switch agreed.decision {
    case .noise:
      corpus.claims.remove(at: index)
      for index in corpus.discrepancies.indices where corpus.discrepancies[index].claim == claim.id {
        corpus.discrepancies[index].claim = nil
      }
      for index in corpus.candidates.indices where corpus.candidates[index].claim == claim.id {
        corpus.candidates[index].claim = nil
      }
      for index in corpus.timeline.indices where corpus.timeline[index].claim == claim.id {
        corpus.timeline[index].claim = nil
      }
      return "left out of the facts"
    case .confirmed where families(of: claim) > 1:
      return corpus.claims[index].regard(.related, as: .corroborated)
    case .wrong where families(of: claim) > 1: return corpus.claims[index].regard(.corroborated, as: .related)
    case .confirmed: return "confirmed; it still rests on one account"
    case .wrong: return "noted; a fact of one account cannot be confirmed as agreement"
    }
  }

  private func families(of claim: Claim) -> Int { Set(claim.documents.map { familyOf[$0] }).count }
}

extension Claim {
  /// Sets the support that holds unless a conflict disputes the row, where it is `old`; gives what came of it in words.
  fileprivate mutating func regard(_ old: Support, as new: Support) -> String {
    let (before, isDisputed) = (standing?.support ?? support, support == .disputed)
    guard before == old else { return "as it was: \(support.rawValue)" }
    standing?.support = new
    if isDisputed { return "\(new.rawValue) but for the conflict in it" }
    support = new
    return "\(new.rawValue) instead of \(old.rawValue)"
  }
}
