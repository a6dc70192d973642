import CollateCompare

/// The candidate pairs of one event with their labels.
struct TrainingSample {
  private let index: StatementIndex
  private let pairs: [LinkPair]
  private let own: [[Double]]
  private let labels: [Bool?]

  /// Prepares an event.
  init(_ event: GoldEvent) {
    index = StatementIndex(event.corpus.documents)
    pairs = CandidatePairs.find(in: index)
    own = pairs.map { [index] in LinkFeatures.own($0, index) }
    labels = event.labels(pairs, index)
  }

  /// Fits both passes; the second sees the scores that the first, fitted on the same events, gives.
  static func fit(_ samples: [TrainingSample]) -> LinkModel {
    let first = regression(samples) { $0.own }
    let second = regression(samples) { sample in
      let scores = sample.own.map { LinkModel.logOdds($0, first) }
      let context = LinkContext(sample.index, sample.pairs, scores: scores)
      return sample.pairs.indices.map { context.features(at: $0) + sample.own[$0] }
    }
    return LinkModel(own: first, inContext: second)
  }

  private static func regression(
    _ samples: [TrainingSample], _ features: (TrainingSample) -> [[Double]]
  ) -> [Double] {
    var rows: [[Double]] = []
    var labels: [Bool] = []
    for sample in samples {
      for (row, label) in zip(features(sample), sample.labels) {
        guard let label else { continue }
        rows.append(row)
        labels.append(label)
      }
    }
    return LogisticRegression(rows, labels).weights
  }
}
