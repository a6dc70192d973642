import CollateCore

/// How often an annotator noted what the rules find: the confidence of a difference whose detector gives none.
///
/// Counted on the 19 events that rules are worked on, any type, as (right + 1) / (found + 2); a kind that was found fewer
/// than three times has one half. Refit by scoring each item of `result.json` alone. Words inside quotations met gold in 24
/// of 60 items, but mostly gold that the conflict of the whole quotation had met: they count half of that.
enum MeasuredConfidence {
  /// The share for a kind of difference.
  static func share(_ category: Discrepancy.Category, _ severity: Difference.Severity) -> Double {
    switch severity {
    case .material: material[category] ?? unknown
    case .minor: minor[category] ?? unknown
    case .wording: wording[category] ?? plainWording
    }
  }

  private static let unknown = 0.5
  private static let material: [Discrepancy.Category: Double] = [
    .number: 0.57, .date: 0.78, .name: 0.82, .certainty: 0.57,
  ]
  private static let minor: [Discrepancy.Category: Double] = [
    .number: 0.61, .date: 0.8, .name: 0.8, .quote: 0.68, .attribution: 0.43, .certainty: 0.5, .tense: 0.31,
  ]
  private static let wording: [Discrepancy.Category: Double] = [
    .quote: 0.2, .attribution: 0.15, .list: 0.2, .name: 0.1,
  ]
  private static let plainWording = 0.08
}
