import CollateCompare
import CollateCore
import CollateText
import LogisticFit

/// What the three models of rows learn from one event.
struct TrainingSample {
  /// Ridge of the cuts: most of their features are single words, which few gaps have.
  private static let cutRidge = 3.0

  /// Parts that a model is fitted without, to score them unseen.
  private static let folds = 4

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

  /// Fits all models; cuts and units see the links of sentences by models that were not fitted on their event.
  static func fit(_ samples: [TrainingSample]) -> RowModel {
    let sentences = fitSentences(samples)
    let links = unseen(samples)
    let cuts = fitCuts(samples, links)
    return RowModel(sentences: sentences, cuts: cuts, units: fitUnits(samples, links, cuts))
  }

  /// The links of sentences by models that were not fitted on them, as the later models will meet them.
  private static func unseen(_ samples: [TrainingSample]) -> [SentenceLinks] {
    let models = (0..<folds).map { fold in
      fitSentences(samples.enumerated().filter { $0.offset % folds != fold }.map(\.element))
    }
    return samples.enumerated().map { SentenceLinks($1.index, model: models[$0 % folds]) }
  }

  // MARK: Sentences

  /// Fits both passes; the second sees the scores that the first gives.
  private static func fitSentences(_ samples: [TrainingSample]) -> LinkModel {
    let alone = labelled(samples.map { ($0.own, $0.labels) })
    let own = LogisticRegression(alone.rows, alone.labels).weights
    let both = labelled(
      samples.map { sample in
        let scores = sample.own.map { LinkModel.logOdds($0, own) }
        var rows: [[Double]] = []
        LinkContext(sample.index, sample.pairs, scores: scores).forEach { position, features in
          rows.append(features + sample.own[position])
        }
        return (rows, sample.labels)
      })
    return LinkModel(own: own, inContext: NetworkFit.network(both.rows, both.labels))
  }

  /// The rows that have a label, of all samples.
  private static func labelled(_ samples: [([[Double]], [Bool?])]) -> (rows: [[Double]], labels: [Bool]) {
    var result: (rows: [[Double]], labels: [Bool]) = ([], [])
    for (row, label) in samples.flatMap({ zip($0.0, $0.1) }) {
      guard let label else { continue }
      result.rows.append(row)
      result.labels.append(label)
    }
    return result
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
    let pairs = labelled(
      zip(samples, links).map { sample, links in
        let units = FactUnits(
          sample.index, sample.event.corpus.documents, partners: links.partners, model: cuts)
        let found = UnitLinks.find(units, sample.index, pairs: links.pairs, scores: links.scores)
        let labels = found.map {
          sample.event.isOneClaim(units.all[$0.left].statement, units.all[$0.right].statement)
        }
        return (found.map(\.features), labels)
      })
    return UnitLinkModel(weights: LogisticRegression(pairs.rows, pairs.labels).weights)
  }
}
