import Foundation

/// The weights that turn the features of a sentence pair into the probability that both state the same thing.
///
/// A logistic regression over the pair alone, then a network over the same and its surroundings, fitted by `fit-rows`
/// (Tests/Fitting) on 43 hand-annotated events (two to five accounts each, every pair of sentences labelled by whether one
/// annotated claim touches both). The figures that its cross-validation over events prints are the ones to believe. Refit
/// when tokens, stems or features change.
package struct LinkModel: Sendable {
  /// Weights of the features of a pair alone, the constant last.
  package var own: [Double]
  /// Takes the features of its surroundings, then those of the pair alone.
  package var inContext: DenseNetwork

  /// Makes a model of given weights.
  package init(own: [Double], inContext: DenseNetwork) {
    self.own = own
    self.inContext = inContext
  }

  /// Log-odds of every pair; the pairs are in ascending order.
  package func scores(_ pairs: [LinkPair], _ index: StatementIndex) -> [Double] {
    let texts = TextPairs(pairs, index)
    let alone = texts.first.map { LinkFeatures.own($0, index) }
    let first = alone.map { Self.logOdds($0, own) }
    let context = LinkContext(index, pairs, scores: texts.numbers.map { first[Int($0)] })
    var result = [Double](repeating: 0, count: pairs.count)
    context.forEach { position, features in
      result[position] = inContext.logOdds(features + alone[Int(texts.numbers[position])])
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
