/// What two texts have in common as wording, measured outside quotations.
struct Resemblance {
  /// Shared runs, longest first.
  var runs: [SharedRuns.Run]
  /// Distinct word trigrams of the text with fewer of them that the other has too, 0 to 1.
  var trigramContainment: Double
  /// The same for word bigrams.
  var bigramContainment: Double
  /// Part of the left text's words inside shared runs, 0 to 1.
  var leftCovered: Double
  /// Part of the right text's words inside shared runs, 0 to 1.
  var rightCovered: Double
  /// Words of the longest shared run outside quotations.
  var longestRun: Int
  /// Whether shared runs stand in the same order in both texts: Kendall's tau, -1 to 1; 1 below two runs.
  var orderAgreement: Double

  /// Pairs below this trigram containment are not searched for runs.
  private static let leastContainment = 0.02

  /// Compares two texts.
  init(_ left: WordSequence, _ right: WordSequence) {
    trigramContainment = Self.containment(left.trigrams, right.trigrams)
    bigramContainment = Self.containment(left.bigrams, right.bigrams)
    runs = trigramContainment >= Self.leastContainment ? SharedRuns.find(left.words, right.words) : []
    let own = runs.map { run in
      (run.left..<(run.left + run.count)).count { !left.isQuoted[$0] }
    }
    longestRun = own.max() ?? 0
    let shared = runs.reduce(0) { $0 + $1.count }
    leftCovered = left.words.isEmpty ? 0 : Double(shared) / Double(left.words.count)
    rightCovered = right.words.isEmpty ? 0 : Double(shared) / Double(right.words.count)
    orderAgreement = Self.agreement(runs)
  }

  /// Members of the smaller of two ascending lists that the other has too, 0 to 1.
  static func containment(_ left: [UInt64], _ right: [UInt64]) -> Double {
    let smaller = min(left.count, right.count)
    guard smaller > 0 else { return 0 }
    var i = 0
    var j = 0
    var shared = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] { shared += 1 }
      let step = left[i] <= right[j]
      if right[j] <= left[i] { j += 1 }
      if step { i += 1 }
    }
    return Double(shared) / Double(smaller)
  }

  /// Kendall's tau over the longest runs.
  private static func agreement(_ runs: [SharedRuns.Run]) -> Double {
    let ordered = runs.prefix(200).sorted { $0.left < $1.left }
    guard ordered.count > 1 else { return 1 }
    var concordant = 0
    for (position, run) in ordered.enumerated() {
      for next in ordered[(position + 1)...] { concordant += run.right < next.right ? 1 : -1 }
    }
    return Double(concordant) / Double(ordered.count * (ordered.count - 1) / 2)
  }
}
