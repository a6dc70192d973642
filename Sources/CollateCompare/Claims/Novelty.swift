/// How much of what one account states stands nowhere in the others, by its terms.
///
/// An aligner that finds no counterpart does not show that there is none: other words may tell the same. On 43 annotated
/// events 64 % of the statements without a counterpart are in one account only; of those with at least half of their terms
/// to themselves four fifths.
struct Novelty {
  private enum Holder: Equatable {
    case none, one(Int), several
  }

  private let holders: [Holder]

  /// Reads which family has each term; where all documents are one family, which document.
  init(_ index: StatementIndex, support: SupportRule) {
    let documents = index.sentences.map(\.whole.document)
    let areFamilies = support.families(of: documents) > 1
    var holders = [Holder](repeating: .none, count: index.vocabulary.keys.count)
    for sentence in index.sentences {
      let document = sentence.whole.document
      let group = areFamilies ? support.family(of: document) : document
      for term in sentence.whole.terms {
        switch holders[Int(term)] {
        case .none: holders[Int(term)] = .one(group)
        case .one(group): break
        case .one, .several: holders[Int(term)] = .several
        }
      }
    }
    self.holders = holders
  }

  /// The share of terms, each once, that one account alone has; 0 without any.
  func share(of terms: [Int32]) -> Double {
    let own = terms.count { holders[Int($0)] != .several }
    return Double(own) / Double(max(1, terms.count))
  }
}
