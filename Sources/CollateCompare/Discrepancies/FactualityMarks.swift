import CollateCore

/// Marks the evidence of a row that takes something from the fact which others tell.
enum FactualityMarks {
  /// Evidence that denies, or holds as possible or open, what no fewer families tell as done states its row differently.
  static func mark(_ corpus: inout Corpus) {
    let familyOf = corpus.derivation.familyIndex(count: corpus.documents.count)
    for claim in corpus.claims.indices where corpus.claims[claim].documents.count > 1 {
      let evidence = corpus.claims[claim].evidence
      func families(_ factuality: Factuality) -> Int {
        Set(evidence.filter { $0.factuality == factuality }.map { familyOf[$0.passage.document] }).count
      }
      let done = families(.done)
      for index in evidence.indices where evidence[index].status == .states {
        guard let factuality = evidence[index].factuality,
          [.possible, .unknown, .denied].contains(factuality), families(factuality) <= done
        else { continue }
        corpus.claims[claim].evidence[index].status = .statesDifferently
      }
    }
  }
}
