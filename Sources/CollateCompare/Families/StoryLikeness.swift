import CollateCore

/// How much the accounts of one event are alike beyond what all accounts of it share: the order of what they tell, and
/// their word bigrams. Both are discounted by the other accounts that have the same, so that the names and formulas of
/// the event, which everybody uses, join nobody.
struct StoryLikeness {
  /// What two accounts share.
  struct Value {
    /// Best alignment of their sentences in order, per sentence of the shorter, 0 to 1.
    var alignment: Double
    /// Bigrams outside quotations that both have, per bigram of the smaller side, 0 to 1.
    var bigrams: Double

    /// Nothing.
    static let none = Value(alignment: 0, bigrams: 0)
  }

  /// What a stem that every account of the event has loses of its weight.
  private static let commonDiscount = 0.8
  /// Likeness of two sentences by chance, taken off every pair.
  private static let chance = 0.12
  /// Sentences and bigrams that every text is thought to have more, so that the shortest are not alike by accident.
  private static let thoughtSentences = 1.5
  private static let thoughtBigrams = 10.0

  private let outlines: [StoryOutline]
  private let weights: [Double]
  private let sums: [[Double]]
  private let bigrams: [[UInt64]]
  private let holders: [[Int32]]
  private let others: Double
  private let rarity: [Double]

  /// Prepares the accounts of one event.
  init(_ documents: [Document], _ sequences: [WordSequence]) {
    var vocabulary = Vocabulary()
    let outlines = documents.map { StoryOutline($0, &vocabulary) }
    let others = Double(max(1, documents.count - 2))
    var counts = [Int](repeating: 0, count: vocabulary.keys.count)
    for outline in outlines {
      for stem in SortedSets.make(outline.sentences.joined()) { counts[Int(stem)] += 1 }
    }
    let rarity = Rarity.weights(of: documents.count)
    let weights = counts.map { rarity[$0] * (1 - Self.commonDiscount * Double(max(0, $0 - 2)) / others) }
    var holdersOf: [UInt64: Int32] = [:]
    for sequence in sequences { for bigram in sequence.bigrams { holdersOf[bigram, default: 0] += 1 } }
    self.outlines = outlines
    self.weights = weights
    self.others = others
    self.rarity = rarity
    sums = outlines.map { $0.sentences.map { $0.reduce(0) { $0 + weights[Int($1)] } } }
    bigrams = sequences.map(\.bigrams)
    holders = sequences.map { $0.bigrams.map { holdersOf[$0] ?? 1 } }
  }

  /// Compares two accounts.
  func value(_ left: Int, _ right: Int) -> Value {
    Value(alignment: alignment(left, right), bigrams: sharedBigrams(left, right))
  }

  /// Part of an account's stems in sentences of its own: in those that no sentence of `others` shares much with.
  func ownMaterial(_ account: Int, beside others: [Int]) -> Double {
    let theirs = others.flatMap { outlines[$0].sentences }
    var (own, all) = (0, 0)
    for sentence in outlines[account].sentences {
      all += sentence.count
      let isTold = theirs.contains { other in
        let shared = SortedSets.intersection(sentence, other).count
        return Double(shared) >= Self.toldShare * Double(min(sentence.count, other.count))
      }
      if !isTold { own += sentence.count }
    }
    return all == 0 ? 0 : Double(own) / Double(all)
  }

  /// Part of the smaller sentence's stems from which two sentences tell the same.
  private static let toldShare = 0.4

  /// The best alignment of sentences in order, one to one, gaps free.
  private func alignment(_ left: Int, _ right: Int) -> Double {
    let (rows, columns) = (outlines[left].sentences, outlines[right].sentences)
    guard !rows.isEmpty, !columns.isEmpty else { return 0 }
    var best = [Double](repeating: 0, count: columns.count + 1)
    for (i, row) in rows.enumerated() {
      var diagonal = 0.0
      for (j, column) in columns.enumerated() {
        let above = best[j + 1]
        let shared = SortedSets.sum(of: weights, overShared: row, column)
        let likeness = max(0, 2 * shared / (sums[left][i] + sums[right][j]) - Self.chance)
        best[j + 1] = max(above, best[j], diagonal + likeness)
        diagonal = above
      }
    }
    return best[columns.count] / (Double(min(rows.count, columns.count)) + Self.thoughtSentences)
  }

  /// Bigrams that both have, each weighted by the third accounts that have it not.
  private func sharedBigrams(_ left: Int, _ right: Int) -> Double {
    let (one, other) = (bigrams[left], bigrams[right])
    var (i, j) = (0, 0)
    var (shared, ownLeft, ownRight) = (0.0, 0.0, 0.0)
    func weight(_ holders: Int32, _ members: Int32) -> Double {
      rarity[Int(holders)] * max(0, 1 - Double(holders - members) / others)
    }
    while i < one.count || j < other.count {
      if j == other.count || (i < one.count && one[i] < other[j]) {
        ownLeft += weight(holders[left][i], 1)
        i += 1
      } else if i == one.count || other[j] < one[i] {
        ownRight += weight(holders[right][j], 1)
        j += 1
      } else {
        shared += weight(holders[left][i], 2)
        i += 1
        j += 1
      }
    }
    return shared / (min(ownLeft, ownRight) + shared + Self.thoughtBigrams)
  }
}
