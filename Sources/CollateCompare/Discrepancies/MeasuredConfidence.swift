import CollateCore

/// How often an annotator noted what differs in wording: the confidence of a difference that no model has weighed.
///
/// Counted on the 19 events that rules are worked on, any type, as (right + 1) / (found + 2). Words inside quotations met
/// gold in 24 of 60 items, but mostly gold that the conflict of the whole quotation had met: they count half of that.
enum MeasuredConfidence {
  /// The share for words of a kind.
  static func ofWording(_ category: Discrepancy.Category) -> Double { shares[category] ?? plain }

  private static let shares: [Discrepancy.Category: Double] = [
    .quote: 0.2, .attribution: 0.15, .list: 0.2, .name: 0.1,
  ]
  private static let plain = 0.08
}
