import Foundation

/// Which sentences, and which clauses inside them, state the same thing.
struct StatementLinks {
  /// Log-odds from which two sentences count as stating the same.
  static let sentenceThreshold = -0.2
  /// Cosine from which two clauses of linked sentences count as stating the same.
  static let clauseCosine = 0.4
  /// Part of a clause's mass that linked sentences must hold for it not to be a statement of its own.
  static let coveredShare = 0.5

  /// Accepted sentence pairs with their log-odds, by indices into the statement index.
  private(set) var sentences: ScoredGraph
  /// All clauses of the corpus in order.
  private(set) var clauses: [Statement] = []
  /// Linked clauses, by indices into `clauses`; the score is that of their sentences.
  private(set) var clauseLinks: ScoredGraph
  /// Clauses that no other document states, by indices into `clauses`.
  private(set) var alone: [Int] = []

  /// Links the sentences of an index.
  init(_ index: StatementIndex, model: LinkModel = .fitted) {
    let pairs = CandidatePairs.find(in: index)
    sentences = ScoredGraph(count: index.sentences.count)
    for (pair, score) in zip(pairs, model.scores(pairs, index)) where score >= Self.sentenceThreshold {
      sentences.connect(pair.left, pair.right, score: score)
    }
    var offsets: [Int] = []
    for sentence in index.sentences {
      offsets.append(clauses.count)
      clauses += sentence.clauses
    }
    clauseLinks = ScoredGraph(count: clauses.count)
    for edge in sentences.edges {
      linkClauses(index, edge.left, edge.right, offsets: offsets, score: edge.score)
    }
    for sentence in index.sentences.indices { findAlone(index, sentence, offset: offsets[sentence]) }
  }

  private mutating func linkClauses(
    _ index: StatementIndex, _ left: Int, _ right: Int, offsets: [Int], score: Double
  ) {
    let leftClauses = index.sentences[left].clauses
    let rightClauses = index.sentences[right].clauses
    guard leftClauses.count > 1 || rightClauses.count > 1 else { return }
    // At least as much must be shared as one term that no other sentence holds.
    let leastMass = log(1 + Double(index.sentences.count))
    for (i, leftClause) in leftClauses.enumerated() {
      for (j, rightClause) in rightClauses.enumerated() {
        let shared = SortedSets.intersection(leftClause.terms, rightClause.terms)
        guard index.mass(shared) >= leastMass, index.cosine(leftClause, rightClause) >= Self.clauseCosine
        else { continue }
        clauseLinks.connect(offsets[left] + i, offsets[right] + j, score: score)
      }
    }
  }

  private mutating func findAlone(_ index: StatementIndex, _ sentence: Int, offset: Int) {
    let partners = sentences.neighbours[sentence].keys.sorted()
    let stated = SortedSets.make(partners.flatMap { index.sentences[$0].whole.terms })
    for (position, clause) in index.sentences[sentence].clauses.enumerated() {
      let total = index.mass(clause.terms)
      let shared = index.mass(SortedSets.intersection(clause.terms, stated))
      let isCovered = !partners.isEmpty && shared >= Self.coveredShare * total
      if total > 0, !isCovered { alone.append(offset + position) }
    }
  }
}
