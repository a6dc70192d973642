import CollateCore

/// Finds what independent accounts state alike.
///
/// Units are grouped by average link at several cuts. In each group an account speaks by the one unit that is linked best
/// to the others, and the weakest account is left out again and again until what is left agrees: the largest part of a
/// group that does is a candidate. Candidates are taken by their mean log-odds, no unit twice. Chosen by cross-validation
/// over hand-annotated events.
package struct Agreement {
  /// Mean log-odds from which two groups are joined; every cut gives candidates of its own.
  static let cuts = [-1, 0, 0.7]
  /// Mean log-odds between families from which accounts agree.
  static let threshold = -0.1
  /// Terms from which a unit without verb, number and act tells something.
  static let leastTerms = 3
  /// Terms in lower case from which one without verb and act does: names, titles, dates and ages alone tell nothing.
  static let leastPlainTerms = 2

  /// What keeps accounts from agreeing, however alike they are.
  package enum Veto: String, CaseIterable, Sendable {
    /// Each gives numbers, and none is the same.
    case numbers
    /// Each names weekdays, and none is the same.
    case weekdays
    /// One tells it by hearsay or as a suspicion and another does not.
    case hedges
    /// One denies and another does not.
    case negations
    /// One tells its main act as done and another denies the same act. Planned and suspected acts veto nothing: of 25 rows
    /// of 43 annotated events that they did veto, 22 were true.
    case denials
  }

  private let units: [FactUnit]
  private let facts: [StatementFacts]
  private let links: AverageLink
  private let support: SupportRule
  private let vetoes: Set<Veto>

  /// Takes the units with their links, what extraction found in every document, the rule that counts families, and the
  /// vetoes that count.
  init(
    units: [FactUnit], facts: [StatementFacts], links: AverageLink, support: SupportRule,
    vetoes: Set<Veto> = Set(Veto.allCases)
  ) {
    self.units = units
    self.facts = facts
    self.links = links
    self.support = support
    self.vetoes = vetoes
  }

  /// The rows of agreement, each of ascending units, by first unit; no unit is in two.
  func rows() -> [[Int]] {
    let candidates = links.groups(thresholds: Self.cuts).joined().compactMap(candidate)
    var taken = Set<Int>()
    var rows: [[Int]] = []
    for candidate in candidates.sorted(by: { $0.precedes($1) })
    where taken.isDisjoint(with: candidate.units) {
      taken.formUnion(candidate.units)
      rows.append(candidate.units)
    }
    return rows.sorted { $0[0] < $1[0] }
  }

  // MARK: Candidates

  private struct Candidate {
    var units: [Int]
    var mean: Double

    func precedes(_ other: Candidate) -> Bool {
      mean == other.mean ? units.lexicographicallyPrecedes(other.units) : mean > other.mean
    }
  }

  /// The largest part of a group that agrees, one unit an account; nil where too few families are left before it does.
  private func candidate(_ group: [Int]) -> Candidate? {
    let byDocument = Dictionary(grouping: group.filter(tells)) { units[$0].statement.document }
    guard support.corroborates(byDocument.keys) else { return nil }
    let strengths = byDocument.values.joined().reduce(into: [:]) { $0[$1] = strength(of: $1, in: byDocument) }
    func precedes(_ one: Int, _ other: Int) -> Bool {
      (-(strengths[one] ?? 0), one) < (-(strengths[other] ?? 0), other)
    }
    var speakers = byDocument.values.compactMap { $0.min(by: precedes) }.sorted()
    while support.corroborates(speakers.map { units[$0].statement.document }) {
      let mean = meanBetweenFamilies(speakers)
      if mean >= Self.threshold, isCompatible(speakers) { return Candidate(units: speakers, mean: mean) }
      let weakest = speakers.min { self.mean($0, speakers) < self.mean($1, speakers) }
      speakers.removeAll { $0 == weakest }
    }
    return nil
  }

  /// Whether a unit tells more than a name with its title, an age or a date: `the foreign minister` states no meeting.
  private func tells(_ unit: Int) -> Bool {
    let (unit, statement) = (units[unit], units[unit].statement)
    if unit.hasVerb || facts[statement.document].tellsAct(statement.span) { return true }
    return unit.plainTerms >= Self.leastPlainTerms
      && (!unit.numbers.isEmpty || statement.terms.count >= Self.leastTerms)
  }

  /// Mean over the other accounts of the best log-odds to one of their units.
  private func strength(of unit: Int, in byDocument: [Int: [Int]]) -> Double {
    let others = byDocument.keys.filter { $0 != units[unit].statement.document }.sorted()
    let best = others.map { document in
      (byDocument[document] ?? []).map { links.logOdds(unit, $0) }.max() ?? AverageLink.missing
    }
    return best.reduce(0, +) / Double(max(1, best.count))
  }

  private func mean(_ unit: Int, _ speakers: [Int]) -> Double {
    let others = speakers.filter { $0 != unit }
    return others.reduce(0) { $0 + links.logOdds(unit, $1) } / Double(max(1, others.count))
  }

  /// Mean log-odds over the pairs of different families; the lowest number where there is none.
  private func meanBetweenFamilies(_ speakers: [Int]) -> Double {
    var (sum, count) = (0.0, 0.0)
    for (place, left) in speakers.enumerated() {
      for right in speakers[(place + 1)...]
      where support.areIndependent(units[left].statement.document, units[right].statement.document) {
        sum += links.logOdds(left, right)
        count += 1
      }
    }
    return count > 0 ? sum / count : -.infinity
  }

  // MARK: Vetoes

  /// Whether all documents of a group give numbers and weekdays in common, none alone hedges or negates, and none
  /// denies what another tells as done.
  private func isCompatible(_ group: [Int]) -> Bool {
    let cells = Dictionary(grouping: group.map { units[$0] }, by: \.statement.document).values
    func merged(_ key: KeyPath<FactUnit, [Int32]>) -> [[Int32]] {
      cells.map { cell in SortedSets.make(cell.flatMap { $0[keyPath: key] }) }.filter { !$0.isEmpty }
    }
    func meet(_ sets: [[Int32]]) -> Bool {
      sets.indices.allSatisfy { left in
        sets[..<left].allSatisfy { !SortedSets.intersection($0, sets[left]).isEmpty }
      }
    }
    func isEqual(_ key: KeyPath<FactUnit, Bool>) -> Bool {
      Set(cells.map { cell in cell.contains { $0[keyPath: key] } }).count < 2
    }
    return vetoes.allSatisfy { veto in
      switch veto {
      case .numbers: meet(merged(\.numbers))
      case .weekdays: meet(merged(\.weekdays))
      case .hedges: isEqual(\.isDoubtful)
      case .negations: isEqual(\.isNegated)
      case .denials: denyNoActOfAnother(group)
      }
    }
  }

  /// Whether no main act is told as done by one document and denied by another.
  private func denyNoActOfAnother(_ group: [Int]) -> Bool {
    var ways: [String: Set<Factuality>] = [:]
    for statement in group.map({ units[$0].statement }) {
      guard let act = facts[statement.document].mainAct(of: statement.span) else { continue }
      ways[act.predicate, default: []].insert(act.factuality)
    }
    return !ways.values.contains { $0.isSuperset(of: [.done, .denied]) }
  }
}
