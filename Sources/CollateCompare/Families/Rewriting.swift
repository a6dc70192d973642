import CollateCore

/// Tells how the documents of a family were made from each other, and which of them is likely the earliest.
///
/// Labels go by what was done, the first that holds: words swapped by a machine; a text that others were shortened from;
/// long runs in their order; verbatim parts beside own material; the same facts in other words.
struct Rewriting {
  /// How each document was made, by index.
  private(set) var labels: [Int: Derivation.Rewriting] = [:]
  /// Documents of families in likely order, the source first; families of one are left out.
  private(set) var order: [Int] = []

  /// A text this much longer than what it resembles most …
  private static let sourceRatio = 1.15
  /// … and of which others have less than this is what they were made from.
  private static let sourceShare = 0.25
  /// Part of a text's own words in shared runs, or of the shorter text in place, from which it is a copy.
  private static let copyShare = 0.8
  /// … where both texts are covered by shared runs as far as this.
  private static let copyCoverage = 0.5
  /// Words of a run that nobody writes twice.
  private static let longRun = 10
  /// Part of a text's own words in long runs from which parts of it are copied …
  private static let partShare = 0.2
  /// … and that is enough where at least so much of the text is its own material: what the verbatim parts stand beside.
  private static let partShareBesideOwn = 0.05
  private static let ownMaterial = 0.25

  /// A member of a family, the pair in which most of it is covered, and how its words were replaced there.
  private struct Closest {
    var pair: FamilyRule.Pair
    var replacement: WordReplacement
  }

  private let sequences: [WordSequence]
  private let dates: [String?]
  private let holders: [Int32: Int]
  private let ownMaterial: (_ member: Int, _ others: [Int]) -> Double

  /// Labels the members of all families; `ownMaterial` tells how much of a member the other members do not tell.
  init(
    _ families: [[Int]], _ pairs: [FamilyRule.Pair], _ sequences: [WordSequence], dates: [String?],
    ownMaterial: @escaping (_ member: Int, _ others: [Int]) -> Double
  ) {
    self.ownMaterial = ownMaterial
    self.sequences = sequences
    self.dates = dates
    var holders: [Int32: Int] = [:]
    for sequence in sequences {
      for word in Set(sequence.words) { holders[word, default: 0] += 1 }
    }
    self.holders = holders
    var familyOf = [Int](repeating: 0, count: sequences.count)
    for (index, family) in families.enumerated() { for member in family { familyOf[member] = index } }
    let inside = Dictionary(grouping: pairs.filter { familyOf[$0.left] == familyOf[$0.right] }) {
      familyOf[$0.left]
    }
    for (index, family) in families.enumerated() {
      guard family.count > 1 else {
        labels[family[0]] = .original
        continue
      }
      var pairsOf: [Int: [FamilyRule.Pair]] = [:]
      for pair in inside[index] ?? [] {
        pairsOf[pair.left, default: []].append(pair)
        pairsOf[pair.right, default: []].append(pair)
      }
      var closest: [Int: Closest] = [:]
      for member in family { closest[member] = self.closest(to: member, pairsOf[member] ?? []) }
      let ranked = rank(family, closest)
      order += ranked
      for member in family {
        labels[member] =
          closest[member].map { label(member, ranked[0], $0, pairsOf[member] ?? []) } ?? .original
      }
    }
  }

  private func closest(to member: Int, _ own: [FamilyRule.Pair]) -> Closest? {
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

  private func label(
    _ member: Int, _ first: Int, _ closest: Closest, _ pairs: [FamilyRule.Pair]
  ) -> Derivation.Rewriting {
    let pair = closest.pair
    let partner = pair.left == member ? pair.right : pair.left
    let isLonger =
      Double(sequences[member].words.count) >= Self.sourceRatio * Double(sequences[partner].words.count)
    if closest.replacement.isMachineMade { return member == first ? .original : .machineSpun }
    let shared = ownShare(member, pairs, SharedRuns.shortest)
    if isLonger, shared < Self.sourceShare { return .original }
    let isCovered = min(pair.resemblance.leftCovered, pair.resemblance.rightCovered) >= Self.copyCoverage
    if shared >= Self.copyShare || (isCovered && closest.replacement.kept >= Self.copyShare) {
      return member == first && isDatedFirst(member, partner) ? .original : .nearCopy
    }
    let verbatim = ownShare(member, pairs, Self.longRun)
    let others = pairs.map { $0.left == member ? $0.right : $0.left }
    if verbatim >= Self.partShare
      || (verbatim >= Self.partShareBesideOwn && ownMaterial(member, others) >= Self.ownMaterial)
    {
      return .partialCopy
    }
    return isLonger ? .original : .paraphrase
  }

  private func isDatedFirst(_ member: Int, _ partner: Int) -> Bool {
    guard let own = dates[member], let other = dates[partner] else { return false }
    return own < other
  }

  private func covered(_ member: Int, _ pair: FamilyRule.Pair) -> Double {
    pair.left == member ? pair.resemblance.leftCovered : pair.resemblance.rightCovered
  }

  /// Part of a document's words outside quotations that it has in runs of at least `length` words with one member of its
  /// family: with the one that most are shared with.
  private func ownShare(_ member: Int, _ pairs: [FamilyRule.Pair], _ length: Int) -> Double {
    let sequence = sequences[member]
    let counts = pairs.map { pair in
      pair.resemblance.runs.filter { $0.count >= length }.reduce(0) { sum, run in
        let start = pair.left == member ? run.left : run.right
        return sum + (start..<(start + run.count)).count { !sequence.isQuoted[$0] }
      }
    }
    return Double(counts.max() ?? 0) / Double(max(1, sequence.ownCount))
  }
}
