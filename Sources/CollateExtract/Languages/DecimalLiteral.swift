import CollateText

/// Digits as a language writes them, where its decimal sign is known: `1.200` is 1200 in Spanish, `1,2` is 1.2.
struct DecimalLiteral {
  /// What the digits say.
  var value: Double
  /// What they say to readers of English; nil where they say the same.
  var alternative: Double?

  /// A value without another reading.
  init(value: Double) { self.value = value }

  /// Reads a literal; nil where its groups make no number.
  init?(_ key: String, hasDecimalComma: Bool) {
    guard hasDecimalComma else {
      guard let literal = NumberLiteral(key) else { return nil }
      (value, alternative) = (literal.value, literal.alternative)
      return
    }
    let parts = key.split(separator: ",", omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    guard parts.count <= 2, groups.count == 1 || isGrouped else {
      // `3.5`, `1,234,567`: written as English writes it.
      guard let literal = NumberLiteral(key) else { return nil }
      value = literal.value
      return
    }
    guard let value = Double(groups.joined() + (parts.count == 2 ? "." + parts[1] : "")) else { return nil }
    self.value = value
    // `1,250` in a paper that follows another country.
    if parts.count == 2, groups.count == 1, parts[1].utf8.count == 3, groups[0] != "0" {
      alternative = Double(parts.joined())
    }
  }
}
