import CollateCore

/// Tells how the documents of a family were made from each other, and which of them is likely the earliest.
struct Rewriting {
  /// How each document was made, by index.
  private(set) var labels: [Int: Derivation.Rewriting] = [:]
  /// Documents of families in likely order, the source first; families of one are left out.
  private(set) var order: [Int] = []

  /// Part of a text inside shared runs from which it is a copy.
  private static let copyCoverage = 0.8
  /// … from which parts of it are copied.
  private static let partCoverage = 0.2
  /// A text this much longer than all it resembles is what they were shortened from.
  private static let sourceRatio = 1.15

  /// A member of a family, the pair in which most of it is covered, and how its words were replaced there.
  private struct Closest {
    var pair: FamilyRule.Pair
    var replacement: WordReplacement
  }

  private let sequences: [WordSequence]
  private let dates: [String?]
  private let holders: [Int32: Int]

  /// Labels the members of all families.
  init(_ families: [[Int]], _ pairs: [FamilyRule.Pair], _ sequences: [WordSequence], dates: [String?]) {
    self.sequences = sequences
    self.dates = dates
    var holders: [Int32: Int] = [:]
    for sequence in sequences {
      for word in Set(sequence.words) { holders[word, default: 0] += 1 }
    }
    self.holders = holders
    for family in families {
      guard family.count > 1 else {
        labels[family[0]] = .original
        continue
      }
      let inside = pairs.filter { family.contains($0.left) && family.contains($0.right) }
      var closest: [Int: Closest] = [:]
      for member in family { closest[member] = self.closest(to: member, inside) }
      let ranked = rank(family, closest)
      order += ranked
      for member in family {
        labels[member] = closest[member].map { label(member, ranked[0], $0) } ?? .original
      }
    }
  }

  private func closest(to member: Int, _ pairs: [FamilyRule.Pair]) -> Closest? {
    let own = pairs.filter { $0.left == member || $0.right == member }
    let best = own.max { covered(member, $0) < covered(member, $1) }
    return best.map { pair in
      Closest(pair: pair, replacement: WordReplacement(sequences[pair.left], sequences[pair.right]))
    }
  }

  // MARK: Order

  /// By date where all are dated; else those first whose wording the rest of the corpus supports, then the longer.
  private func rank(_ family: [Int], _ closest: [Int: Closest]) -> [Int] {
    var support: [Int: Int] = [:]
    for found in family.compactMap({ closest[$0] }) where found.replacement.isMachineMade {
      for place in found.replacement.places {
        // A word that other accounts use too was there before the word that replaced it.
        let left = holders[sequences[found.pair.left].words[place.left], default: 0]
        let right = holders[sequences[found.pair.right].words[place.right], default: 0]
        if left > right { support[found.pair.left, default: 0] += 1 }
        if right > left { support[found.pair.right, default: 0] += 1 }
      }
    }
    let areDated = family.allSatisfy { dates[$0] != nil }
    return family.sorted { left, right in
      if areDated, let first = dates[left], let second = dates[right], first != second {
        return first < second
      }
      let key = { (document: Int) in
        (-(support[document] ?? 0), -sequences[document].words.count, document)
      }
      return key(left) < key(right)
    }
  }

  // MARK: Labels

  private func label(_ member: Int, _ first: Int, _ closest: Closest) -> Derivation.Rewriting {
    let partner = closest.pair.left == member ? closest.pair.right : closest.pair.left
    let coverage = covered(member, closest.pair)
    let length = Double(sequences[member].words.count)
    if member == first, length >= Self.sourceRatio * Double(sequences[partner].words.count) {
      return .original
    }
    if member != first, closest.replacement.isMachineMade { return .machineSpun }
    if coverage >= Self.copyCoverage {
      return member == first && isDatedFirst(member, partner) ? .original : .nearCopy
    }
    return coverage >= Self.partCoverage ? .partialCopy : .paraphrase
  }

  private func isDatedFirst(_ member: Int, _ partner: Int) -> Bool {
    guard let own = dates[member], let other = dates[partner] else { return false }
    return own < other
  }

  private func covered(_ member: Int, _ pair: FamilyRule.Pair) -> Double {
    pair.left == member ? pair.resemblance.leftCovered : pair.resemblance.rightCovered
  }
}
