import CollateText

/// Finds the pairs of documents worth comparing as accounts by an inverted index of their word bigrams, so that the cost
/// follows what documents share and not the square of their number.
enum FamilyCandidates {
  /// A bigram that more documents hold is a formula, or they are copies of one text: it pairs each with the next few
  /// that hold it, through which copies join all the same.
  private static let commonest = 100
  private static let neighbours = 8
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
        guard let all = holders[bigram] else { continue }
        let next = all.partitioningIndex { $0 > left }
        let end = all.count <= commonest ? all.count : min(all.count, next + neighbours)
        for right in all[next..<end].map(Int.init) {
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
