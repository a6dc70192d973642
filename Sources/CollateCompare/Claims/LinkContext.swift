/// The surroundings of sentence pairs: rivals, witnesses in third documents, the neighbouring sentences, the places in
/// their documents.
///
/// The pairs are walked document by document of their left sentences, so that scores are looked up in arrays by sentence
/// and not in a table of all pairs.
package struct LinkContext {
  /// Score of what was not scored at all.
  fileprivate static let floor = -6.0
  /// Largest lead that counts.
  private static let widestLead = 3.0
  /// Partners with a lower first score are no witnesses.
  private static let witnessFloor = -4.0

  private let pairs: [LinkPair]
  private let scores: [Double]
  private let documents: [Int]
  /// Where every sentence stands in its document, 0 to 1.
  private let positions: [Double]
  /// Where the pairs of every left sentence begin, and the number of pairs.
  private let rows: [Int]
  private let witnesses: Witnesses

  /// Takes pairs, in ascending order, and their first scores.
  package init(_ index: StatementIndex, _ pairs: [LinkPair], scores: [Double]) {
    self.pairs = pairs
    self.scores = scores
    documents = index.sentences.map(\.whole.document)
    positions = Self.positions(index.sentences.map(\.whole))
    var rows = [Int](repeating: 0, count: documents.count + 1)
    for pair in pairs { rows[pair.left + 1] += 1 }
    for sentence in documents.indices { rows[sentence + 1] += rows[sentence] }
    self.rows = rows
    witnesses = Witnesses(pairs, scores: scores, count: documents.count, floor: Self.witnessFloor)
  }

  /// Visits the positions of the pairs in order, with the features of their surroundings in the order of
  /// `LinkFeatures.contextNames`.
  package func forEach(_ visit: (_ position: Int, _ features: [Double]) -> Void) {
    var features = [Double](repeating: 0, count: LinkFeatures.contextNames.count)
    var window = Window(count: documents.count)
    var ofRight = [Best](repeating: Best(), count: documents.count)
    var known = [Double](repeating: -.infinity, count: documents.count)
    var start = 0
    while start < documents.count {
      let end = documents[start...].firstIndex { $0 != documents[start] } ?? documents.count
      for position in rows[start]..<rows[end] { ofRight[pairs[position].right].add(scores[position]) }
      window.open(at: start, self)
      for left in start..<end {
        window.moveOn(before: end, self)
        witnesses.forEachPartner(of: left) { known[$0] = $1 }
        for run in runs(of: left) {
          let ofLeft = scores[run].reduce(into: Best()) { $0.add($1) }
          for position in run {
            let (right, score) = (pairs[position].right, scores[position])
            let leads = (lead(score, ofLeft), lead(score, ofRight[right]))
            features[0] = score
            features[1] = min(leads.0, leads.1)
            features[2] = max(leads.0, leads.1)
            features[3] = witnesses.best(of: right, known, from: Self.floor)
            (features[4], features[5]) = window.nearest(to: right, documents)
            features[6] = abs(positions[left] - positions[right])
            features[7] = min(positions[left], positions[right])
            visit(position, features)
          }
        }
        witnesses.forEachPartner(of: left) { partner, _ in known[partner] = -.infinity }
      }
      for position in rows[start]..<rows[end] { ofRight[pairs[position].right] = Best() }
      start = end
    }
  }

  /// The number of each sentence in its document over the number of sentences there.
  private static func positions(_ sentences: [Statement]) -> [Double] {
    let last = sentences.reduce(into: [:]) { $0[$1.document] = $1.position }
    return sentences.map { Double($0.position) / Double((last[$0.document] ?? 0) + 1) }
  }

  /// The pairs of a left sentence, cut where the document of the right one changes.
  private func runs(of left: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = rows[left]
    while start < rows[left + 1] {
      let document = documents[pairs[start].right]
      var end = start + 1
      while end < rows[left + 1], documents[pairs[end].right] == document { end += 1 }
      result.append(start..<end)
      start = end
    }
    return result
  }

  /// How far a score is ahead of the best other one.
  private func lead(_ score: Double, _ best: Best) -> Double {
    let rival = score >= best.first ? best.second : best.first
    return max(-Self.widestLead, min(Self.widestLead, score - max(rival, Self.floor - 2)))
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
}

extension LinkContext {
  /// Scores of three left sentences that follow each other in one document, by right sentence.
  private struct Window {
    /// The three rows; that of a sentence outside the document is empty.
    private var scores: [Double]
    private let count: Int
    /// The left sentence in the middle.
    private var middle = 0

    init(count: Int) {
      self.count = count
      scores = Array(repeating: floor, count: 3 * count)
    }

    private func base(_ left: Int) -> Int { (left + 3) % 3 * count }

    /// Stands before the first sentence of a document.
    mutating func open(at first: Int, _ context: LinkContext) {
      clear(first - 2, context)
      clear(first - 1, context)
      middle = first - 1
      fill(first, context)
    }

    /// Goes to the next sentence, in a document that ends before `end`.
    mutating func moveOn(before end: Int, _ context: LinkContext) {
      middle += 1
      clear(middle - 2, context)
      if middle + 1 < end { fill(middle + 1, context) }
    }

    /// The best score of the sentences that stand one place away from the middle and from `right` in the same direction,
    /// and of those that stand one place away from one of them at least.
    func nearest(to right: Int, _ documents: [Int]) -> (inBoth: Double, any: Double) {
      let (before, here, after) = (base(middle - 1), base(middle), base(middle + 1))
      var inBoth = floor
      var any = max(scores[before + right], scores[after + right])
      if right > 0, documents[right - 1] == documents[right] {
        inBoth = scores[before + right - 1]
        any = max(any, max(scores[here + right - 1], scores[after + right - 1]))
      }
      if right + 1 < documents.count, documents[right + 1] == documents[right] {
        inBoth = max(inBoth, scores[after + right + 1])
        any = max(any, max(scores[here + right + 1], scores[before + right + 1]))
      }
      return (inBoth, max(inBoth, any))
    }

    private mutating func fill(_ left: Int, _ context: LinkContext) {
      for position in context.rows[left]..<context.rows[left + 1] {
        scores[base(left) + context.pairs[position].right] = max(floor, context.scores[position])
      }
    }

    private mutating func clear(_ left: Int, _ context: LinkContext) {
      guard left >= 0 else { return }
      for position in context.rows[left]..<context.rows[left + 1] {
        scores[base(left) + context.pairs[position].right] = floor
      }
    }
  }
}
