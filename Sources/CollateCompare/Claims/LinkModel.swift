import Foundation

/// The weights that turn the features of a sentence pair into the probability that both state the same thing.
///
/// Two logistic regressions, fitted by `fit-rows` (Tests/Fitting) on hand-annotated events (five reports each, every
/// pair of sentences labelled by whether one annotated claim touches both). The figures that its cross-validation over
/// events prints are the ones to believe. Refit when tokens, stems or features change.
package struct LinkModel: Sendable {
  /// Weights of the features of a pair alone, the constant last.
  package var own: [Double]
  /// Weights of the features of its surroundings, then of those of the pair alone, the constant last.
  package var inContext: [Double]

  /// Makes a model of given weights.
  package init(own: [Double], inContext: [Double]) {
    self.own = own
    self.inContext = inContext
  }

  /// The fitted weights.
  package static let fitted = LinkModel(
    // shared mass, letter cosine, shared numbers, shared rare terms, constant
    own: [1.720, 10.444, 0.320, 0.435, -5.730],
    // first score, smaller lead, larger lead, third witness, next in both, near in both; then as above
    inContext: [0.902, 0.227, 0.189, 0.483, 0.053, 0.100, -1.004, 0.255, -0.129, 0.006, 3.005]
  )

  /// Log-odds of every pair; the pairs are in ascending order.
  package func scores(_ pairs: [LinkPair], _ index: StatementIndex) -> [Double] {
    let texts = TextPairs(pairs, index)
    let alone = texts.first.map { LinkFeatures.own($0, index) }
    let first = alone.map { Self.logOdds($0, own) }
    let context = LinkContext(index, pairs, scores: texts.numbers.map { first[Int($0)] })
    var result = [Double](repeating: 0, count: pairs.count)
    context.forEach { position, features in
      result[position] = Self.logOdds(features + alone[Int(texts.numbers[position])], inContext)
    }
    return result
  }

  /// Weighted sum and constant.
  package static func logOdds(_ features: [Double], _ weights: [Double]) -> Double {
    var sum = weights.last ?? 0
    for (feature, weight) in zip(features, weights.dropLast()) { sum += feature * weight }
    return sum
  }

  /// The probability of given log-odds.
  static func probability(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }
}
