import CollateCore

/// Numbers of one document that differ between its lead and its body, where sibling accounts show that they fill one
/// slot.
struct LeadAgainstBody: DifferenceDetector {
  func differences(in comparison: Comparison) -> [Difference] {
    comparison.numberSlots.slots.flatMap { slot in
      Dictionary(grouping: slot, by: \.document).sorted { $0.key < $1.key }.compactMap { _, values in
        difference(among: values)
      }
    }
  }

  private func difference(among values: [NumberSlots.Value]) -> Difference? {
    guard let left = values.first?.frames.first,
      let other = values.first(where: { !$0.frames[0].hasSameValue(as: left) && $0.frames[0].isKin(of: left) }
      )
    else { return nil }
    let right = other.frames[0]
    let agree = left.allowed.overlaps(right.allowed)
    return Difference(
      category: .number,
      severity: agree ? .minor : .material,
      sides: [values[0].side, other.side],
      rule: "one account gives two numbers for the same thing",
      mayJoin: false,
      isWithinDocument: true
    )
  }
}
