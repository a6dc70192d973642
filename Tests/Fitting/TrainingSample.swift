import CollateCompare
import CollateCore
import CollateText
import LogisticFit

/// What the three models of rows learn from one event.
struct TrainingSample {
  /// Ridge of the cuts: most of their features are single words, which few gaps have.
  private static let cutRidge = 3.0

  private let event: GoldEvent
  private let index: StatementIndex
  private let pairs: [LinkPair]
  private let own: [[Double]]
  private let labels: [Bool?]

  /// Prepares an event.
  init(_ event: GoldEvent) {
    self.event = event
    index = StatementIndex(event.corpus.documents)
    pairs = CandidatePairs(index).all
    own = pairs.map { [index] in LinkFeatures.own($0, index) }
    labels = event.labels(pairs, index)
  }

  /// Fits all models; each later one sees what the earlier, fitted on the same events, give.
  static func fit(_ samples: [TrainingSample]) -> RowModel {
    var model = RowModel(
      sentences: fitSentences(samples), cuts: CutModel(weights: []), units: UnitLinkModel(weights: []))
    let links = samples.map { SentenceLinks($0.index, model: model.sentences) }
    model.cuts = fitCuts(samples, links)
    model.units = fitUnits(samples, links, model.cuts)
    return model
  }

  // MARK: Sentences

  /// Fits both passes; the second sees the scores that the first gives.
  private static func fitSentences(_ samples: [TrainingSample]) -> LinkModel {
    let first = regression(samples) { $0.own }
    let second = regression(samples) { sample in
      let scores = sample.own.map { LinkModel.logOdds($0, first) }
      let context = LinkContext(sample.index, sample.pairs, scores: scores)
      var rows: [[Double]] = []
      context.forEach { position, features in rows.append(features + sample.own[position]) }
      return rows
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

  // MARK: Cuts

  private static func fitCuts(_ samples: [TrainingSample], _ links: [SentenceLinks]) -> CutModel {
    var rows: [SparseVector] = []
    var labels: [Bool] = []
    for (sample, links) in zip(samples, links) {
      let features = GapFeatures(sample.index, partners: links.partners)
      for (number, sentence) in sample.index.sentences.enumerated() {
        guard let edges = sample.event.edges(in: sentence) else { continue }
        let bytes = sample.event.corpus.documents[sentence.whole.document].bytes
        rows += features.gaps(of: number, in: bytes)
        labels += sentence.words.indices.dropFirst().map(edges.contains)
      }
    }
    let fitted = LogisticRegression(rows, labels, width: GapFeatures.count, ridge: cutRidge)
    return CutModel(weights: fitted.weights)
  }

  // MARK: Units

  private static func fitUnits(
    _ samples: [TrainingSample], _ links: [SentenceLinks], _ cuts: CutModel
  ) -> UnitLinkModel {
    var rows: [[Double]] = []
    var labels: [Bool] = []
    for (sample, links) in zip(samples, links) {
      let units = FactUnits(
        sample.index, sample.event.corpus.documents, partners: links.partners, model: cuts)
      for link in UnitLinks.find(units, sample.index, pairs: links.pairs, scores: links.scores) {
        let places = (units.all[link.left].statement, units.all[link.right].statement)
        guard let label = sample.event.isOneClaim(places.0, places.1) else { continue }
        rows.append(link.features)
        labels.append(label)
      }
    }
    return UnitLinkModel(weights: LogisticRegression(rows, labels).weights)
  }
}
