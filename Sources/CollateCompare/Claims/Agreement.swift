import CollateCore

/// Decides whether independent accounts state the same in a group of units, and by which of them.
package struct Agreement {
  /// Mean log-odds between families from which accounts agree.
  static let threshold = -0.3
  /// Mean of the best log-odds to every other account from which a second unit of an account is shown as agreeing too.
  static let secondUnit = 2.0

  /// Words in lower case from which a unit without a verb tells more than a name and a title.
  static let leastPlainTerms = 2

  /// What the units of a group amount to.
  enum Verdict: Equatable {
    /// Only one family has it.
    case oneAccount
    /// Several families have it, and nothing shows that they state the same of it.
    case related
    /// These units state the same, in as many families as are required.
    case agreed([Int])
  }

  /// What keeps accounts from agreeing, however alike they are.
  package enum Veto: String, CaseIterable, Sendable {
    /// Each gives numbers, and none is the same.
    case numbers
    /// Each names weekdays, and none is the same.
    case weekdays
    /// One hedges and another does not.
    case hedges
    /// One denies and another does not.
    case negations
    /// One tells an act as done and another as planned, denied or open.
    case acts
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

  /// The verdict on a group: its accounts speak by the unit that is linked best to all others, the weakest account is
  /// left out until the families agree, and what is left must hold no two values, nor a hedge or negation on one side.
  func verdict(_ group: [Int]) -> Verdict {
    let byDocument = Dictionary(grouping: group) { units[$0].statement.document }
    guard support.families(of: byDocument.keys) >= 2 else { return .oneAccount }
    let strengths = Dictionary(uniqueKeysWithValues: group.map { ($0, strength(of: $0, in: byDocument)) })
    func precedes(_ one: Int, _ other: Int) -> Bool {
      (-(strengths[one] ?? 0), one) < (-(strengths[other] ?? 0), other)
    }
    var speakers = telling(byDocument.values.compactMap { $0.min(by: precedes) }.sorted())
    while meanBetweenFamilies(speakers) < Self.threshold {
      guard speakers.count > 2, let weakest = speakers.min(by: { mean($0, speakers) < mean($1, speakers) })
      else { return .related }
      speakers.removeAll { $0 == weakest }
    }
    let documents = Set(speakers.map { units[$0].statement.document })
    let core = group.filter {
      speakers.contains($0)
        || documents.contains(units[$0].statement.document) && strengths[$0] ?? 0 >= Self.secondUnit
    }
    guard support.corroborates(documents), isCompatible(core) else { return .related }
    return .agreed(core)
  }

  /// The speakers without those that only name what the others tell of: `the foreign minister` states no meeting.
  private func telling(_ speakers: [Int]) -> [Int] {
    let telling = speakers.filter { unit in
      let statement = units[unit].statement
      return units[unit].hasVerb || !units[unit].numbers.isEmpty
        || units[unit].plainTerms >= Self.leastPlainTerms
        || !facts[statement.document].acts(of: statement.span).isEmpty
    }
    return telling.isEmpty ? speakers : telling
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

  /// Whether all documents of a group give numbers and weekdays in common, none alone hedges or denies, and all put an
  /// act alike.
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
      case .hedges: isEqual(\.isHedged)
      case .negations: isEqual(\.isNegated)
      case .acts: tellActsAlike(group)
      }
    }
  }

  /// Whether no act is told as done by one document and as planned, denied or open by another.
  private func tellActsAlike(_ group: [Int]) -> Bool {
    var told: [String: [Set<Factuality>]] = [:]
    for cell in Dictionary(grouping: group.map { units[$0].statement }, by: \.document).values {
      let acts = cell.map { facts[$0.document].acts(of: $0.span) }
        .reduce(into: [:]) { $0.merge($1) { $0.union($1) } }
      for (predicate, ways) in acts { told[predicate, default: []].append(ways) }
    }
    return told.values.allSatisfy { ways in
      ways.indices.allSatisfy { right in ways[..<right].allSatisfy { !$0.isDisjoint(with: ways[right]) } }
    }
  }
}
