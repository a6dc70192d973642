/// How likely a block must belong to the article to be kept.
enum ArticleCut {
  /// Below it, no block is kept; from `most` on, every block.
  private static let least: Float = 0.25
  static let most: Float = 0.5

  /// The probability from which on blocks are kept: the one that promises the highest F1 over words. A page of which
  /// little is certain keeps more than one on which the article stands out.
  static func probability(words: [Int], _ probabilities: [Float]) -> Float {
    let order = probabilities.indices.sorted { probabilities[$0] > probabilities[$1] }
    let total = zip(probabilities, words).reduce(0) { $0 + $1.0 * Float($1.1) }
    var (mass, size): (Float, Float) = (0, 0)
    var best: (value: Float, probability: Float) = (-1, most)
    for index in order {
      mass += probabilities[index] * Float(words[index])
      size += Float(words[index])
      let value = 2 * mass / max(1e-9, size + total)
      if value > best.value { best = (value, probabilities[index]) }
    }
    return min(most, max(least, best.probability))
  }
}
