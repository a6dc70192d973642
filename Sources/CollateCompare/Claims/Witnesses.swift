/// The partners of every sentence with a fair score, in one array: those that may be witnesses to a pair.
struct Witnesses {
  private struct Partner {
    var sentence: Int32
    var score: Double
  }

  /// Where the partners of every sentence begin, and their number.
  private let starts: [Int]
  /// The partners, the best of each sentence first.
  private var partners: [Partner]

  /// Takes scored pairs among `count` sentences; those whose score is not above `floor` are left out.
  init(_ pairs: [LinkPair], scores: [Double], count: Int, floor: Double) {
    var starts = [Int](repeating: 0, count: count + 1)
    for (pair, score) in zip(pairs, scores) where score > floor {
      starts[pair.left + 1] += 1
      starts[pair.right + 1] += 1
    }
    for sentence in 0..<count { starts[sentence + 1] += starts[sentence] }
    var next = starts
    partners = Array(repeating: Partner(sentence: 0, score: 0), count: starts[count])
    for (pair, score) in zip(pairs, scores) where score > floor {
      partners[next[pair.left]] = Partner(sentence: Int32(pair.right), score: score)
      partners[next[pair.right]] = Partner(sentence: Int32(pair.left), score: score)
      next[pair.left] += 1
      next[pair.right] += 1
    }
    self.starts = starts
    for sentence in 0..<count {
      partners[starts[sentence]..<starts[sentence + 1]].sort { $0.score > $1.score }
    }
  }

  /// Visits the partners of a sentence with their scores.
  func forEachPartner(of sentence: Int, _ visit: (Int, Double) -> Void) {
    for partner in partners[starts[sentence]..<starts[sentence + 1]] {
      visit(Int(partner.sentence), partner.score)
    }
  }

  /// The best partner that a sentence shares with another, by the weaker of its two links, at least `least`; `known` gives
  /// the other's score by partner, the lowest number where there is none. No partner stands in the document of either.
  func best(of sentence: Int, _ known: [Double], from least: Double) -> Double {
    var result = least
    for place in starts[sentence]..<starts[sentence + 1] {
      let partner = partners[place]
      if partner.score <= result { break }
      result = max(result, min(partner.score, known[Int(partner.sentence)]))
    }
    return result
  }
}
