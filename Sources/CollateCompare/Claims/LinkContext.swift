/// The surroundings of sentence pairs: rivals, witnesses in third documents, the neighbouring sentences.
package struct LinkContext {
  /// Score of what was not scored at all.
  private static let floor = -6.0
  /// Largest lead that counts.
  private static let widestLead = 3.0
  /// Partners with a lower first score are no witnesses.
  private static let witnessFloor = -4.0

  private let index: StatementIndex
  private let pairs: [LinkPair]
  private let scores: [Double]
  private let scoreOfPair: [LinkPair: Double]
  /// Partners of every sentence with a fair score, ascending.
  private let partners: [[(sentence: Int, score: Double)]]
  private let best: [Key: Best]

  private struct Key: Hashable {
    var sentence: Int
    var document: Int
  }

  /// The two highest scores of one sentence in one document.
  private struct Best {
    var first = floor * 2
    var second = floor * 2

    mutating func add(_ score: Double) {
      if score > first {
        (first, second) = (score, first)
      } else if score > second {
        second = score
      }
    }
  }

  /// Takes pairs and their first scores.
  package init(_ index: StatementIndex, _ pairs: [LinkPair], scores: [Double]) {
    self.index = index
    self.pairs = pairs
    self.scores = scores
    var scoreOfPair: [LinkPair: Double] = [:]
    scoreOfPair.reserveCapacity(pairs.count)
    var partners = [[(sentence: Int, score: Double)]](repeating: [], count: index.sentences.count)
    var best: [Key: Best] = [:]
    for (pair, score) in zip(pairs, scores) {
      scoreOfPair[pair] = score
      let documents = (index.sentences[pair.left].whole.document, index.sentences[pair.right].whole.document)
      best[Key(sentence: pair.left, document: documents.1), default: Best()].add(score)
      best[Key(sentence: pair.right, document: documents.0), default: Best()].add(score)
      guard score > Self.witnessFloor else { continue }
      partners[pair.left].append((pair.right, score))
      partners[pair.right].append((pair.left, score))
    }
    for sentence in partners.indices { partners[sentence].sort { $0.sentence < $1.sentence } }
    self.scoreOfPair = scoreOfPair
    self.partners = partners
    self.best = best
  }

  /// Features of the surroundings of the pair at `position`, in the order of `LinkFeatures.contextNames`.
  package func features(at position: Int) -> [Double] {
    let pair = pairs[position]
    let score = scores[position]
    let leads = [
      lead(score, of: pair.left, against: pair.right), lead(score, of: pair.right, against: pair.left),
    ]
    let row = max(neighbour(pair, 1, 1), neighbour(pair, -1, -1))
    var near = row
    for (left, right) in [(-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0)] {
      near = max(near, neighbour(pair, left, right))
    }
    return [score, min(leads[0], leads[1]), max(leads[0], leads[1]), witness(pair), row, near]
  }

  /// How far the pair is ahead of the best other partner of `sentence` in the same document.
  private func lead(_ score: Double, of sentence: Int, against partner: Int) -> Double {
    let document = index.sentences[partner].whole.document
    guard let best = best[Key(sentence: sentence, document: document)] else { return Self.widestLead }
    let rival = score >= best.first ? best.second : best.first
    return max(-Self.widestLead, min(Self.widestLead, score - max(rival, Self.floor - 2)))
  }

  /// The best sentence of a third document that both are linked to, by the weaker of its two links.
  private func witness(_ pair: LinkPair) -> Double {
    let left = partners[pair.left]
    let right = partners[pair.right]
    let leftDocument = index.sentences[pair.left].whole.document
    let rightDocument = index.sentences[pair.right].whole.document
    var result = Self.floor
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i].sentence == right[j].sentence {
        let document = index.sentences[left[i].sentence].whole.document
        if document != leftDocument, document != rightDocument {
          result = max(result, min(left[i].score, right[j].score))
        }
        i += 1
        j += 1
      } else if left[i].sentence < right[j].sentence {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }

  /// Score of the pair of sentences that stand that many places away in the same documents.
  private func neighbour(_ pair: LinkPair, _ left: Int, _ right: Int) -> Double {
    let moved = LinkPair(left: pair.left + left, right: pair.right + right)
    guard moved.left >= 0, moved.right < index.sentences.count,
      index.sentences[moved.left].whole.document == index.sentences[pair.left].whole.document,
      index.sentences[moved.right].whole.document == index.sentences[pair.right].whole.document
    else { return Self.floor }
    return max(Self.floor, scoreOfPair[moved] ?? Self.floor)
  }
}
