/// Finds the pairs of documents worth comparing as accounts by an inverted index of their word bigrams, so that the cost
/// follows what documents share and not the square of their number.
enum FamilyCandidates {
  /// Bigrams that more documents hold are formulas and find no pair.
  private static let commonest = 100
  /// Bigrams that two documents must share.
  private static let fewestShared = 3

  /// The pairs, the smaller index first, ascending; `bigrams` holds the distinct ones of each document.
  static func find(_ bigrams: [[UInt64]]) -> [(Int, Int)] {
    var holders: [UInt64: [Int32]] = [:]
    for (document, own) in bigrams.enumerated() {
      for bigram in own { holders[bigram, default: []].append(Int32(document)) }
    }
    var pairs: [(Int, Int)] = []
    var shared = [Int](repeating: 0, count: bigrams.count)
    for (left, own) in bigrams.enumerated() {
      var touched: [Int] = []
      for bigram in own {
        guard let all = holders[bigram], all.count <= commonest else { continue }
        for right in all.reversed().map(Int.init) {
          guard right > left else { break }
          if shared[right] == 0 { touched.append(right) }
          shared[right] += 1
        }
      }
      for right in touched.sorted() where shared[right] >= fewestShared { pairs.append((left, right)) }
      for right in touched { shared[right] = 0 }
    }
    return pairs
  }
}
