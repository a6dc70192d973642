/// Adds number words up as languages do: units to tens, hundreds inside thousands, thousands inside millions.
struct NumberSum {
  /// From this scale on a word closes what stands before it: thousands, or ten thousands in East Asia.
  let grouping: Double
  private var total = 0.0
  private var section = 0.0
  private var digit: Double?
  private var lastScale = Double.infinity
  /// Whether a joiner stands before the next word.
  private var isJoined = false

  /// Starts at nothing.
  init(grouping: Double) { self.grouping = grouping }

  /// What the words say so far.
  var value: Double { total + section + (digit ?? 0) }

  /// Adds a value; false where the words before leave no room for it: `dos tres`.
  mutating func add(_ value: Double) -> Bool {
    defer { isJoined = false }
    guard let before = digit else {
      digit = value
      return true
    }
    guard fits(value, behind: before) else { return false }
    digit = before + value
    return true
  }

  private func fits(_ value: Double, behind before: Double) -> Bool {
    let rest = before.truncatingRemainder(dividingBy: 100)
    if value > 0, value < 100, before >= 100, rest == 0 { return true }
    if value > 0, value < 10, rest >= 20, rest.truncatingRemainder(dividingBy: 10) == 0 { return true }
    // `soixante-quinze`, `quatre-vingt-onze`.
    if (10..<20).contains(value), rest == 60 || rest == 80 { return true }
    // `fünfundzwanzig`.
    return isJoined && before < 10 && value >= 20 && value < 100
  }

  /// Takes note of a joiner.
  mutating func join() { isJoined = true }

  /// Multiplies by a scale.
  mutating func multiply(by scale: Double) {
    defer { isJoined = false }
    if scale < grouping {
      section += (digit ?? 1) * scale
    } else if section == 0, digit == nil, total > 0, scale > lastScale {
      // `mil millones`.
      total *= scale
    } else {
      total += max(section + (digit ?? 0), digit == nil && section == 0 ? 1 : 0) * scale
      section = 0
    }
    digit = nil
    lastScale = scale
  }
}
