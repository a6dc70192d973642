/// Decides which documents rest on one account.
///
/// Independent reports of one event share names, formulas and quotations: up to a fifth of the shorter text's word
/// trigrams outside quotations. Texts made from one text share more, however they were shortened. The line between the
/// two was drawn on hand-annotated events; it is a measure of wording, so an account retold in wholly other words is
/// not found by it.
enum FamilyRule {
  /// Trigram containment from which two texts rest on one account.
  static let containment = 0.2
  /// Containment that is enough where the texts also share a run too long for chance …
  static let containmentWithRun = 0.17
  /// … of so many words outside quotations.
  static let longRun = 15
  /// Containment that is enough where both texts name one outlet as their source.
  static let containmentWithOutlet = 0.12
  /// A text with fewer words is an excerpt: it can share a fifth of its trigrams with a stranger by chance.
  static let excerptWords = 60

  /// A pair of documents and how much they resemble each other.
  struct Pair {
    /// Index of the first document.
    var left: Int
    /// Index of the second document.
    var right: Int
    /// What they share.
    var resemblance: Resemblance
    /// Whether both name the same news outlet.
    var shareOutlet = false
    /// Whether they rest on one account.
    var isOneAccount = false
  }

  /// Marks the pairs that rest on one account. An excerpt counts only with the document it resembles most, because what
  /// it shares with others it shares through that one.
  static func judge(_ pairs: [Pair], wordCounts: [Int]) -> [Pair] {
    var closest = [Double](repeating: 0, count: wordCounts.count)
    for pair in pairs {
      closest[pair.left] = max(closest[pair.left], pair.resemblance.trigramContainment)
      closest[pair.right] = max(closest[pair.right], pair.resemblance.trigramContainment)
    }
    return pairs.map { pair in
      var pair = pair
      let value = pair.resemblance.trigramContainment
      let isClosest = [pair.left, pair.right].allSatisfy {
        wordCounts[$0] >= excerptWords || value >= closest[$0]
      }
      pair.isOneAccount = isClosest && hasOneAccount(pair)
      return pair
    }
  }

  private static func hasOneAccount(_ pair: Pair) -> Bool {
    let value = pair.resemblance.trigramContainment
    return value >= containment
      || (value >= containmentWithRun && pair.resemblance.longestRun >= longRun)
      || (value >= containmentWithOutlet && pair.shareOutlet)
  }

  /// The families: documents joined directly or through others; every document stands in one, by first member.
  static func families(_ pairs: [Pair], count: Int) -> [[Int]] {
    var sets = DisjointSets(count: count)
    for pair in pairs where pair.isOneAccount { sets.join(pair.left, pair.right) }
    return sets.sets
  }
}
