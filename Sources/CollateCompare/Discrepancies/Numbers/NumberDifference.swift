import CollateCore
import Foundation

/// A conflict of numbers as detectors report it.
enum NumberDifference {
  /// Names the sides, the rule and how likely it is.
  static func of(_ conflict: SlotValues.Conflict, _ values: SlotValues) -> Difference {
    let link = conflict.link
    return Difference(
      category: .number,
      severity: conflict.severity,
      sides: values.sides(of: link.left, against: link.right)
        + values.sides(of: link.right, against: link.left),
      rule: rule(link.pair.relation),
      excluded: excluded(link.pair.relation),
      mayJoin: false,
      numbers: link.pair,
      hasRival: link.hasRival
    )
  }

  private static func rule(_ relation: NumberRelation) -> Discrepancy.Rule {
    switch relation {
    case .equal, .rounded, .bound: "one number with different bounds"
    case .fits: "numbers for the same thing differ within their bounds"
    case .cut, .excludes: "numbers for the same thing exclude each other"
    }
  }

  /// What the gates and the relation have ruled out.
  private static func excluded(_ relation: NumberRelation) -> [Discrepancy.Exclusion] {
    let bySlot: [Discrepancy.Exclusion] = [.part, .participant, .event, .bothGiven]
    return relation == .excludes ? [.rounding, .bounds] + bySlot : bySlot
  }
}
