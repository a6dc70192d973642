/// Orders rows so that the first tell the story: what many accounts have, what they open with, what is told at length.
struct RowImportance {
  private let units: [FactUnit]
  private let support: SupportRule
  private let documents: Int

  /// Takes the units of all rows, the families, and the number of documents.
  init(_ units: [FactUnit], support: SupportRule, documents: Int) {
    self.units = units
    self.support = support
    self.documents = documents
  }

  /// The importance of a row, of four parts of equal weight, each 0 to 1: share of the families and of the documents
  /// that have it, how early they tell it, and the mass of what they share against `largest`, that of the fullest row.
  func value(of row: [Int], mass: Double, largest: Double) -> Double {
    let byDocument = Dictionary(grouping: row.map { units[$0] }, by: \.statement.document)
    let families = support.families(of: 0..<documents)
    let starts = byDocument.values.map { cell in cell.map(\.position).min() ?? 1 }.sorted()
    return Double(support.families(of: byDocument.keys)) / Double(max(1, families))
      + Double(byDocument.count) / Double(max(1, documents))
      + 1 - starts.reduce(0, +) / Double(max(1, starts.count))
      + (largest > 0 ? mass / largest : 0)
  }
}
