import CollateText

/// A number written as one word: `fünfundzwanzig`, `duecentotrenta`.
enum CompoundNumber {
  /// Bytes of the longest word that is tried.
  private static let longest = 60

  /// The value of a folded word that is made of number words and nothing else; nil for another.
  static func value(of key: String, _ rules: LanguageRules) -> Double? {
    guard key.utf8.count <= longest, let parts = parts(of: key[...], rules), parts.count > 1,
      parts[0] != .joiner
    else {
      return nil
    }
    var sum = NumberSum(grouping: 1e3)
    for part in parts {
      switch part {
      case .cardinal(let value): guard sum.add(value) else { return nil }
      case .article: guard sum.add(1) else { return nil }
      case .scale(let scale, _): sum.multiply(by: scale)
      case .joiner: sum.join()
      }
    }
    return sum.value
  }

  /// The number words that a word consists of, the longest first ones that leave a rest which does too.
  private static func parts(of word: Substring, _ rules: LanguageRules) -> [LanguageRules.NumberWord]? {
    if word.isEmpty { return [] }
    for length in stride(from: min(word.count, 14), through: 1, by: -1) {
      let head = word.prefix(length)
      guard let part = rules.numbers.value(of: String(head)), length > 1 || part != .joiner else { continue }
      if let rest = parts(of: word.dropFirst(length), rules) { return [part] + rest }
    }
    return nil
  }
}
