import CollateCore

/// The units of a corpus, grouped into rows of one fact.
struct FactRows {
  /// Mean log-odds from which two groups are one fact.
  static let threshold = -0.7
  /// Part of a unit's mass that linked sentences must hold for it not to be a statement of its account alone.
  static let coveredShare = 0.5
  /// Part of the accounts of a group without an act in which it must stand beside one row to be a part of it.
  static let joinedShare = 0.75
  /// Terms below which a unit of one account is no statement: `had previously`.
  static let leastTerms = 2

  /// The rows, each unit in one at most, by first unit.
  private(set) var rows: [FactRow] = []
  /// The sentences.
  let index: StatementIndex
  /// Their links.
  let sentences: SentenceLinks
  /// The units of the sentences.
  let units: FactUnits
  /// What extraction found in every document.
  let facts: [StatementFacts]
  /// What the reader must know of the judges that were asked.
  let judgementNotes: [Note]
  private let groups: AverageLink
  /// Pairs of units that stages of plugins say state the same, with the stages.
  private let approved: [(left: Int, right: Int, stages: [String])]

  /// Cuts and groups the sentences of `documents`.
  init(
    _ index: StatementIndex, _ documents: [Document], support: SupportRule, model: RowModel,
    judges: [SameJudge] = []
  ) {
    self.index = index
    facts = documents.map(StatementFacts.init)
    sentences = SentenceLinks(index, model: model.sentences)
    units = FactUnits(index, documents, partners: sentences.partners, model: model.cuts)
    let links = UnitLinks.find(units, index, pairs: sentences.pairs, scores: sentences.scores)
    let judged = Self.judged(links, units, documents, model, judges)
    judgementNotes = judged.notes
    approved = judged.approving.map { (links[$0].left, links[$0].right, $1) }
    let scores = UnitScores(
      count: units.all.count,
      zip(links, judged.logOdds).map { ($0.left, $0.right, model.units.logOdds($0) + $1) })
    groups = AverageLink(documents: units.all.map(\.statement.document), scores: scores)
    let agreement = Agreement(
      units: units.all, facts: facts, links: groups, support: support, vetoes: model.vetoes)
    let agreed = agreement.rows()
    for row in agreed { add(row, agrees: true) }
    var lone = Set<Int>()
    var details: [[Int]] = []
    for group in groups.groups(threshold: Self.threshold, without: Set(agreed.joined())) {
      let documents = Set(group.map { units.all[$0].statement.document })
      if documents.count < 2 {
        lone.formUnion(group)
      } else if !group.contains(where: tellsAct) {
        details.append(group)
      } else {
        add(group, agrees: support.families(of: documents) < 2 ? nil : false)
      }
    }
    var rowOf = rowOfUnit
    for group in details {
      if let left = joinNeighbours(group, &rowOf) {
        lone.formUnion(left)
      } else {
        let documents = Set(group.map { units.all[$0].statement.document })
        add(group, agrees: support.families(of: documents) < 2 ? nil : false)
      }
    }
    rows += runs(of: lone).map { $0.filter(isAlone) }.filter { !$0.isEmpty }
      .map { FactRow(units: $0, agrees: nil, strength: nil) }
    rows.sort { $0.units[0] < $1.units[0] }
  }

  /// Stages of plugins by whose word units of a row state the same, each once, in order.
  func judges(of row: FactRow) -> [String] {
    if approved.isEmpty { return [] }
    let units = Set(row.units)
    let stages = approved.filter { units.contains($0.left) && units.contains($0.right) }.flatMap(\.stages)
    return Set(stages).sorted()
  }

  private static func judged(
    _ links: [UnitLink], _ units: FactUnits, _ documents: [Document], _ model: RowModel, _ judges: [SameJudge]
  ) -> JudgedPairs {
    func text(_ unit: Int) -> String {
      let statement = units.all[unit].statement
      return documents[statement.document].string(statement.span)
    }
    let candidates = links.map { link in
      JudgedPairs.Candidate(
        pair: judges.isEmpty ? .init("", "") : .init(text(link.left), text(link.right)),
        logOdds: model.units.logOdds(link))
    }
    return JudgedPairs(candidates, judges: judges, threshold: threshold)
  }

  private mutating func add(_ group: [Int], agrees: Bool?) {
    rows.append(FactRow(units: group, agrees: agrees, strength: meanLogOdds(group)))
  }

  private func tellsAct(_ unit: Int) -> Bool {
    let unit = units.all[unit]
    return unit.hasVerb || facts[unit.statement.document].tellsAct(unit.statement.span)
  }

  /// The row of every unit that is in one.
  private var rowOfUnit: [Int: Int] {
    rows.enumerated().reduce(into: [:]) { rowOf, row in
      for unit in row.element.units { rowOf[unit] = row.offset }
    }
  }

  /// Adds the units of a group that tells no act (`for the leader of the North`) to the row whose units they stand beside
  /// in most of their accounts: no account separates the two. Returns those that stand elsewhere; nil where there is no
  /// such row.
  private mutating func joinNeighbours(_ group: [Int], _ rowOf: inout [Int: Int]) -> Set<Int>? {
    func neighbours(_ unit: Int) -> Set<Int> {
      Set(
        [unit - 1, unit + 1].filter {
          units.all.indices.contains($0) && units.all[$0].sentence == units.all[unit].sentence
        }.compactMap { rowOf[$0] })
    }
    var votes: [Int: [Int]] = [:]
    for unit in group { for row in neighbours(unit) { votes[row, default: []].append(unit) } }
    func accounts(_ units: [Int]) -> Int { Set(units.map { self.units.all[$0].statement.document }).count }
    let best = votes.max { (accounts($0.value), $1.key) < (accounts($1.value), $0.key) }
    guard let best, Double(accounts(best.value)) >= Self.joinedShare * Double(accounts(group)) else {
      return nil
    }
    rows[best.key].units = (rows[best.key].units + best.value).sorted()
    for unit in best.value { rowOf[unit] = best.key }
    return Set(group).subtracting(best.value)
  }

  /// Units that follow each other in one sentence, together: what no other account separates is one statement.
  private func runs(of lone: Set<Int>) -> [[Int]] {
    var runs: [[Int]] = []
    for unit in lone.sorted() {
      if let last = runs.last?.last, last == unit - 1, units.all[last].sentence == units.all[unit].sentence {
        runs[runs.count - 1].append(unit)
      } else {
        runs.append([unit])
      }
    }
    return runs
  }

  private func meanLogOdds(_ group: [Int]) -> Double {
    var (sum, count) = (0.0, 0.0)
    for (place, left) in group.enumerated() {
      for right in group[(place + 1)...]
      where units.all[left].statement.document != units.all[right].statement.document {
        sum += groups.logOdds(left, right)
        count += 1
      }
    }
    return sum / max(1, count)
  }

  /// Whether a unit states something that the sentences linked to its own do not hold.
  private func isAlone(_ unit: Int) -> Bool {
    let unit = units.all[unit]
    guard unit.statement.terms.count >= Self.leastTerms, !unit.isStub else { return false }
    let partners = sentences.partners[unit.sentence]
    let stated = SortedSets.make(partners.flatMap { index.sentences[$0].whole.terms })
    return index.mass(SortedSets.intersection(unit.statement.terms, stated)) < Self.coveredShare * unit.mass
  }
}
