/// Marks the evidence of a row that takes something from the fact which others tell.
enum FactualityMarks {
  /// Evidence that tells a row's act as planned, open or denied states it differently where another account puts it in
  /// another way.
  static func mark(_ corpus: inout Corpus) {
    for claim in corpus.claims.indices {
      let evidence = corpus.claims[claim].evidence
      for (index, piece) in evidence.enumerated() where piece.status == .states {
        guard let factuality = piece.factuality, factuality != .done else { continue }
        let isPutOtherwise = evidence.contains { other in
          other.passage.document != piece.passage.document
            && other.factuality.map { $0 != factuality } ?? false
        }
        if isPutOtherwise { corpus.claims[claim].evidence[index].status = .statesDifferently }
      }
    }
  }
}
