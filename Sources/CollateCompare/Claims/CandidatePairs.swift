/// Two sentences of different documents that share terms; indices into the statement index, the smaller first.
package struct LinkPair: Hashable, Sendable {
  /// Index of the first sentence.
  package var left: Int
  /// Index of the second sentence.
  package var right: Int

  /// Makes a pair; `left` must be the smaller index.
  package init(left: Int, right: Int) {
    self.left = left
    self.right = right
  }
}

/// Finds the pairs worth scoring by an inverted index, so that the cost follows what sentences share and not the square
/// of their number.
package struct CandidatePairs {
  /// Terms that more sentences hold find no candidates; they still count in the score of those that rarer terms found …
  static let commonest = 400
  /// … but for so many of a sentence, its rarest: where hundreds of accounts have one text, all its terms are common.
  static let rarest = 2
  /// Candidates kept for one sentence in one other document, heaviest first.
  static let perDocument = 24
  /// Candidates kept for one sentence in all other documents, heaviest first.
  static let perSentence = 200

  /// The pairs in ascending order.
  package private(set) var all: [LinkPair] = []
  /// Whether a sentence had more partners in all other documents than are kept.
  private(set) var isCut = false

  /// Finds the pairs of an index.
  package init(_ index: StatementIndex) {
    var mass = [Double](repeating: 0, count: index.sentences.count)
    for left in index.sentences.indices {
      let found = partners(of: left, index, &mass)
      for right in found.sorted() { all.append(LinkPair(left: left, right: right)) }
    }
  }

  /// The terms of a sentence that find candidates, in their order.
  private func telling(_ terms: [Int32], _ index: StatementIndex) -> [Int32] {
    func holders(_ term: Int32) -> Int { index.postings[Int(term)].count }
    let rare = terms.filter { holders($0) <= Self.commonest }
    guard rare.isEmpty else { return rare }
    return terms.sorted { (holders($0), $0) < (holders($1), $1) }.prefix(Self.rarest).sorted()
  }

  private mutating func partners(of left: Int, _ index: StatementIndex, _ mass: inout [Double]) -> [Int] {
    let sentence = index.sentences[left].whole
    var touched: [Int] = []
    for term in telling(sentence.terms, index) {
      let postings = index.postings[Int(term)]
      for posting in postings.reversed() {
        let right = Int(posting)
        guard right > left else { break }
        guard index.sentences[right].whole.document != sentence.document else { continue }
        if mass[right] == 0 { touched.append(right) }
        mass[right] += index.rarity[Int(term)]
      }
    }
    touched.sort { (mass[$1], $0) < (mass[$0], $1) }
    var perPartner: [Int: Int] = [:]
    var kept: [Int] = []
    for right in touched {
      mass[right] = 0
      let document = index.sentences[right].whole.document
      guard perPartner[document, default: 0] < Self.perDocument else { continue }
      guard kept.count < Self.perSentence else {
        isCut = true
        continue
      }
      perPartner[document, default: 0] += 1
      kept.append(right)
    }
    return kept
  }
}
