import CollateCore
import Foundation

/// Numbers that count the same thing in different accounts and cannot, or need not, both be right.
///
/// Numbers are paired over whole documents, because accounts put one fact into sentences that share little else. Every
/// number of one account competes for a partner in the other; equal values first. Paired numbers form a slot; in a slot
/// every value away from the commonest one is a difference.
struct NumberConflicts: DifferenceDetector {
  func differences(in comparison: Comparison) -> [Difference] {
    NumberSlots(comparison).slots.flatMap(differences(inSlot:))
  }

  private func differences(inSlot slot: [NumberSlots.Value]) -> [Difference] {
    let values = Dictionary(grouping: slot, by: \.key).values.sorted { left, right in
      let counts = (Set(left.map(\.document)).count, Set(right.map(\.document)).count)
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      let round = (Self.isRound(left[0]), Self.isRound(right[0]))
      if round.0 != round.1 { return round.1 }
      return left[0].first < right[0].first
    }
    guard let canonical = values.first else { return [] }
    return values.dropFirst().compactMap { difference(of: $0, from: canonical) }
  }

  private static func isRound(_ value: NumberSlots.Value) -> Bool {
    value.frames[0].quantity.lower.truncatingRemainder(dividingBy: 10) == 0
  }

  private func difference(of deviant: [NumberSlots.Value], from canonical: [NumberSlots.Value]) -> Difference?
  {
    let deviantDocuments = Set(deviant.map(\.document))
    let others = canonical.filter { !deviantDocuments.contains($0.document) }
    guard let left = deviant.first?.frames.first, let right = others.first?.frames.first,
      !left.hasSameValue(as: right), !isRounding(left, right)
    else { return nil }
    let agree = left.allowed.overlaps(right.allowed)
    return Difference(
      category: .number,
      severity: agree ? .minor : .material,
      sides: sides(deviant) + sides(others),
      rule: agree
        ? "numbers for the same thing differ within their bounds"
        : "numbers for the same thing exclude each other",
      mayJoin: false
    )
  }

  /// Equal numbers have one normal form, whatever noun stands beside them.
  private func sides(_ values: [NumberSlots.Value]) -> [Difference.Side] {
    let form = values.first?.side.value ?? ""
    return values.map { Difference.Side(passage: $0.side.passage, value: form) }
  }

  /// Whether one value is the other rounded.
  private func isRounding(_ left: NumberFrame, _ right: NumberFrame) -> Bool {
    let (low, high) = (min(left.lower, right.lower), max(left.lower, right.lower))
    return high > 100 && high - low < 0.02 * high
  }
}
