import CollateCore
import Foundation

/// A conflict of numbers as detectors report it.
enum NumberDifference {
  /// Names the sides, the rule and how likely it is.
  static func of(_ conflict: SlotValues.Conflict, _ values: SlotValues, isSure: Bool) -> Difference {
    let link = conflict.link
    return Difference(
      category: .number,
      severity: conflict.severity,
      sides: values.sides(of: link.left, against: link.right)
        + values.sides(of: link.right, against: link.left),
      rule: rule(link.pair.relation),
      confidence: confidence(link.score, isSure: isSure),
      excluded: isSure ? excluded(link.pair.relation) : [],
      mayJoin: false
    )
  }

  private static func rule(_ relation: NumberRelation) -> Discrepancy.Rule {
    switch relation {
    case .equal, .rounded, .bound: "one number with different bounds"
    case .fits: "numbers for the same thing differ within their bounds"
    case .cut, .excludes: "numbers for the same thing exclude each other"
    }
  }

  /// The slot score as a share: what passed all gates lies between .3 and .7, what failed one below .2. (Of what passes,
  /// careful readers noted two thirds on the events it was read on, and a third on others.)
  private static func confidence(_ score: Double, isSure: Bool) -> Double {
    let share = 1 / (1 + exp(-score))
    return isSure ? 0.3 + 0.4 * share : 0.2 * share
  }

  /// What the gates and the relation have ruled out.
  private static func excluded(_ relation: NumberRelation) -> [Discrepancy.Exclusion] {
    let bySlot: [Discrepancy.Exclusion] = [.part, .participant, .event, .bothGiven]
    return relation == .excludes ? [.rounding, .bounds] + bySlot : bySlot
  }
}
