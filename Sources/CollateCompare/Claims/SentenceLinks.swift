/// Which sentences of different documents state something in common.
package struct SentenceLinks {
  /// Log-odds from which two sentences count as linked.
  static let threshold = 0.1

  /// All pairs that share terms, in ascending order.
  package let pairs: [LinkPair]
  /// Their log-odds.
  package let scores: [Double]
  /// Whether a sentence shares terms with more sentences than were scored.
  let isCut: Bool
  /// For each sentence those that it is linked to, ascending.
  package let partners: [[Int]]

  /// Scores the sentences of an index.
  package init(_ index: StatementIndex, model: LinkModel) {
    let candidates = CandidatePairs(index)
    pairs = candidates.all
    isCut = candidates.isCut
    scores = model.scores(pairs, index)
    var partners = [[Int]](repeating: [], count: index.sentences.count)
    for (pair, score) in zip(pairs, scores) where score >= Self.threshold {
      partners[pair.left].append(pair.right)
      partners[pair.right].append(pair.left)
    }
    self.partners = partners.map { $0.sorted() }
  }

  /// The linked pairs with their log-odds.
  var accepted: [(pair: LinkPair, score: Double)] {
    zip(pairs, scores).filter { $0.1 >= Self.threshold }.map { ($0.0, $0.1) }
  }
}
