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
    case .equal, .rounded, .bound: .boundsDiffer
    case .fits: .numbersFit
    case .cut, .excludes: .numbersExclude
    }
  }

  /// What the gates and the relation have ruled out.
  private static func excluded(_ relation: NumberRelation) -> [Discrepancy.Exclusion] {
    let bySlot: [Discrepancy.Exclusion] = [.part, .participant, .event, .bothGiven]
    return relation == .excludes ? [.rounding, .bounds] + bySlot : bySlot
  }
}
