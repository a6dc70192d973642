import CollateText

/// Chooses the unit of a row that stands alone best: it holds what the accounts share, little that nobody else has, a
/// subject with its verb, it is short, and no machine swapped its words.
struct RowStatement {
  /// What a verb with a name or noun before it is worth, against the whole of the shared mass.
  private static let verbWorth = 0.5
  /// What a unit loses where all of its mass is its own.
  private static let ownCost = 0.35
  /// Words beyond this number cost.
  private static let freeWords = 25
  private static let wordCost = 0.01
  /// What the words of a machine lose, which damage names and idioms.
  private static let spunCost = 1.0

  /// Words that lean on what stands before them.
  private static let leaning: Set<String> = Set(
    """
    he she it they him her them his its their this that these those who whom whose which what when where why how in \
    on at of from to by with for after before as because since until although though while if including
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))

  private let units: [FactUnit]
  private let index: StatementIndex
  private let spun: Set<Int>

  /// Takes the units of all rows, their sentences, and the documents that a machine made by swapping words.
  init(_ units: [FactUnit], _ index: StatementIndex, spun: Set<Int> = []) {
    self.units = units
    self.index = index
    self.spun = spun
  }

  /// The best of some units; the first of equals.
  func best(of row: [Int]) -> Int? {
    let shared = self.shared(in: row)
    let mass = max(index.mass(shared), 1e-9)
    let scores = row.map { score(units[$0], shared, mass) }
    return zip(row, scores).max { ($0.1, $1.0) < ($1.1, $0.0) }?.0
  }

  /// Terms that more than one document of a row holds; all of them where only one document has the row.
  func shared(in row: [Int]) -> [Int32] {
    let byDocument = Dictionary(grouping: row.map { units[$0] }, by: \.statement.document)
    var holders: [Int32: Int] = [:]
    for cell in byDocument.values {
      for term in SortedSets.make(cell.flatMap(\.statement.terms)) { holders[term, default: 0] += 1 }
    }
    return holders.filter { $0.value > 1 || byDocument.count < 2 }.keys.sorted()
  }

  private func score(_ unit: FactUnit, _ shared: [Int32], _ mass: Double) -> Double {
    let held = index.mass(SortedSets.intersection(unit.statement.terms, shared))
    let own = unit.mass > 0 ? (unit.mass - held) / unit.mass : 1
    let excess = max(0, unit.words.count - Self.freeWords)
    return held / mass + (standsAlone(unit) ? Self.verbWorth : 0) - Self.ownCost * own
      - Self.wordCost * Double(excess) - (spun.contains(unit.statement.document) ? Self.spunCost : 0)
  }

  /// Whether a unit begins with no word that leans on what stands before, and a verb follows a word of content.
  private func standsAlone(_ unit: FactUnit) -> Bool {
    let sentence = index.sentences[unit.sentence]
    guard let first = unit.words.first, !Self.leaning.contains(sentence.words[first].word),
      let verb = unit.words.first(where: { VerbForms.isVerbal(sentence.words[$0]) })
    else { return false }
    return sentence.terms[first..<verb].contains { $0 != nil }
  }
}
