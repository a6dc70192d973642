import CollateCore

/// Tells how the documents of a family were made from each other, and which of them is likely the earliest.
struct Rewriting {
  /// How each document was made, by index.
  private(set) var labels: [Int: String] = [:]
  /// Documents of families in likely order, the source first; families of one are left out.
  private(set) var order: [Int] = []

  /// Part of a text inside shared runs from which it is a copy.
  private static let copyCoverage = 0.8
  /// … from which parts of it are copied.
  private static let partCoverage = 0.2
  /// Replaced words per shared word from which replacing them was the method: editors replace fewer, or rewrite whole
  /// sentences, which leaves less of the text inside shared runs.
  private static let spinRate = 0.011
  /// Part of a text inside shared runs from which its replaced words are counted.
  private static let spinCoverage = 0.6
  /// A text this much longer than all it resembles is what they were shortened from.
  private static let sourceRatio = 1.15

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
        labels[family[0]] = "original"
        continue
      }
      let inside = pairs.filter { family.contains($0.left) && family.contains($0.right) }
      let ranked = rank(family, inside)
      order += ranked
      for member in family { labels[member] = label(member, first: ranked[0], inside) }
    }
  }

  // MARK: Order

  /// Dated documents by date; then those whose wording the rest of the corpus supports; then the longer.
  private func rank(_ family: [Int], _ pairs: [FamilyRule.Pair]) -> [Int] {
    var support: [Int: Int] = [:]
    for pair in pairs {
      let left = sequences[pair.left]
      let right = sequences[pair.right]
      for place in Resemblance.replaced(pair.resemblance.runs, left, right) {
        // A word that other accounts use too was there before the word that replaced it.
        let leftHolders = holders[left.words[place.left], default: 0]
        let rightHolders = holders[right.words[place.right], default: 0]
        if leftHolders > rightHolders { support[pair.left, default: 0] += 1 }
        if rightHolders > leftHolders { support[pair.right, default: 0] += 1 }
      }
    }
    return family.sorted { left, right in
      if let first = dates[left], let second = dates[right], first != second { return first < second }
      let key = { (document: Int) in
        (-(support[document] ?? 0), -sequences[document].words.count, document)
      }
      return key(left) < key(right)
    }
  }

  // MARK: Labels

  private func label(_ member: Int, first: Int, _ pairs: [FamilyRule.Pair]) -> String {
    let own = pairs.filter { $0.left == member || $0.right == member }
    guard let closest = own.max(by: { covered(member, $0) < covered(member, $1) }) else { return "original" }
    let partner = closest.left == member ? closest.right : closest.left
    let coverage = covered(member, closest)
    let length = Double(sequences[member].words.count)
    if member == first, length >= Self.sourceRatio * Double(sequences[partner].words.count) {
      return "original"
    }
    if member != first, closest.resemblance.substitutions >= Self.spinRate, coverage >= Self.spinCoverage {
      return "machine-spun"
    }
    if coverage >= Self.copyCoverage {
      return member == first && isDatedFirst(member, partner) ? "original" : "near-copy"
    }
    return coverage >= Self.partCoverage ? "partial-copy" : "paraphrase"
  }

  private func isDatedFirst(_ member: Int, _ partner: Int) -> Bool {
    guard let own = dates[member], let other = dates[partner] else { return false }
    return own < other
  }

  private func covered(_ member: Int, _ pair: FamilyRule.Pair) -> Double {
    pair.left == member ? pair.resemblance.leftCovered : pair.resemblance.rightCovered
  }
}
