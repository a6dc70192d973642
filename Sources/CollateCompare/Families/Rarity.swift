import Foundation

/// What a shared run of words shows by its rarity. In a large event many independent accounts share formulas (“cts vs profit
/// of”, “the Bank of England said it”): those join nobody. Among few accounts every run counts in full, because there
/// nothing shows what is common.
struct Rarity {
  /// Accounts among which nothing shows what is common.
  private static let few = 8
  /// Accounts that may hold a run before it loses weight.
  private static let familiar = 2.0
  /// Part of the smaller text's trigrams from which two texts count as one when holders are counted.
  private static let copyContainment = 0.6

  /// The weight of what so many accounts hold, by their number: 1 for few, 0 for all.
  private let weights: [Double]
  private let holders: [UInt64: Int32]

  /// Counts who holds the trigrams of some texts, copies of one text once; nil for few texts. `pairs` are those that share
  /// wording.
  init?(_ trigrams: [[UInt64]], copies pairs: [FamilyRule.Pair]) {
    guard trigrams.count > Self.few else { return nil }
    var texts = DisjointSets(count: trigrams.count)
    for pair in pairs where pair.resemblance.trigramContainment >= Self.copyContainment {
      texts.join(pair.left, pair.right)
    }
    let groups = texts.sets
    guard groups.count > Self.few else { return nil }
    var last: [UInt64: (group: Int32, count: Int32)] = [:]
    for (group, members) in groups.enumerated() {
      for member in members {
        for trigram in trigrams[member] {
          let known = last[trigram, default: (-1, 0)]
          if known.group != group { last[trigram] = (Int32(group), known.count + 1) }
        }
      }
    }
    holders = last.mapValues(\.count)
    weights = Self.weights(of: groups.count)
  }

  /// The weights of what 0 … `count` accounts hold.
  static func weights(of count: Int) -> [Double] {
    guard count > few else { return Array(repeating: 1, count: count + 1) }
    let most = log(Double(count + 1) / familiar)
    return (0...count).map { min(1, log(Double(count + 1) / Double(max(1, $0))) / most) }
  }

  /// Weight of the trigrams that two texts share, by that of the lighter text: 0 to 1.
  func containment(_ left: [UInt64], _ right: [UInt64]) -> Double {
    var (i, j) = (0, 0)
    var (shared, ownLeft, ownRight) = (0.0, 0.0, 0.0)
    while i < left.count || j < right.count {
      if j == right.count || (i < left.count && left[i] < right[j]) {
        ownLeft += weight(left[i])
        i += 1
      } else if i == left.count || right[j] < left[i] {
        ownRight += weight(right[j])
        j += 1
      } else {
        shared += weight(left[i])
        i += 1
        j += 1
      }
    }
    let lighter = shared + min(ownLeft, ownRight)
    return lighter > 0 ? shared / lighter : 0
  }

  private func weight(_ trigram: UInt64) -> Double { weights[Int(holders[trigram] ?? 1)] }
}
