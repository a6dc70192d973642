import CollateCore

/// What stages of plugins say of pairs of passages that the aligner weighs: evidence beside its own, in log-odds.
///
/// A judge is asked about candidates only, about each two texts once, and no more often than the budget allows: however
/// slow or wrong a plugin is, it makes no run quadratic, and it joins nothing that has nothing in common.
package struct JudgedPairs: Sendable {
  /// A pair that is weighed: its texts, and its log-odds without any judge.
  package struct Candidate: Sendable {
    package var pair: SameJudge.Pair
    package var logOdds: Double

    package init(pair: SameJudge.Pair, logOdds: Double) { (self.pair, self.logOdds) = (pair, logOdds) }
  }

  /// Log-odds of a verdict. Hand-set: as much as separates two passages that share one rare word from two that share most,
  /// so that it decides between candidates and turns no certain pair round.
  static let weight = 2.5
  /// Calls of one judge for one event.
  package static let budget = 20_000
  /// Pairs that are asked about in one call of the host, which has the limits of one call.
  static let batch = 32

  /// The evidence for each candidate, in their order; nothing without judges.
  package private(set) var logOdds: [Double]
  /// Stages by whose word the passages of a candidate state the same, by its place; empty without judges.
  package private(set) var approving: [Int: [String]] = [:]
  /// What the reader must know: spent budgets, failures.
  package private(set) var notes: [Note] = []

  /// Asks the judges. The candidates that a verdict can decide come first: those nearest to `threshold`.
  package init(
    _ candidates: [Candidate], judges: [SameJudge], threshold: Double, budget: Int = Self.budget
  ) {
    logOdds = Array(repeating: 0, count: candidates.count)
    if judges.isEmpty { return }
    let open = candidates.indices.filter { abs(candidates[$0].logOdds - threshold) <= Self.weight }
    let ranked = open.sorted {
      (abs(candidates[$0].logOdds - threshold), $0) < (abs(candidates[$1].logOdds - threshold), $1)
    }
    var seen: Set<SameJudge.Pair> = []
    let pairs = ranked.map { candidates[$0].pair }.filter {
      $0.first != $0.second && seen.insert($0).inserted
    }
    for judge in judges {
      let verdicts = ask(judge, Array(pairs.prefix(budget)))
      if !verdicts.isEmpty {
        let same = verdicts.values.count { $0 }
        notes.append(
          Note(
            stage: judge.stage,
            reason:
              "by its word \(same) pairs of passages state the same, and \(verdicts.count - same) do not"))
      }
      if pairs.count > budget, !verdicts.isEmpty {
        notes.append(
          Note(
            stage: judge.stage,
            reason:
              "its budget of \(budget) calls was used up: \(pairs.count - budget) pairs of passages were compared without it"
          ))
      }
      for index in open {
        if let verdict = verdicts[candidates[index].pair] {
          logOdds[index] += verdict ? Self.weight : -Self.weight
          if verdict { approving[index, default: []].append(judge.stage) }
        }
      }
    }
  }

  /// The verdicts of a judge; none at all where it fails, so that no result depends on how far it came.
  private mutating func ask(_ judge: SameJudge, _ pairs: [SameJudge.Pair]) -> [SameJudge.Pair: Bool] {
    var verdicts: [SameJudge.Pair: Bool] = [:]
    for start in stride(from: 0, to: pairs.count, by: Self.batch) {
      let asked = Array(pairs[start..<min(start + Self.batch, pairs.count)])
      do {
        for (pair, verdict) in zip(asked, try judge.verdicts(asked)) { verdicts[pair] = verdict }
      } catch {
        let failure = error as? StageError
        notes.append(
          Note(
            stage: judge.stage, reason: failure?.reason ?? "\(error)", isFailure: true, code: failure?.code))
        return [:]
      }
    }
    return verdicts
  }
}
