import CollateCore

/// Decides how well a claim is supported: corroboration counts families of documents, never files.
struct SupportRule: Sendable {
  private let familyOfDocument: [Int]
  private let required: Int

  /// Takes the family of every document and the number of families that corroborate.
  init(_ corpus: Corpus, required: Int) {
    familyOfDocument = corpus.derivation.familyIndex(count: corpus.documents.count)
    self.required = required
  }

  /// The verdict for a claim that these documents carry.
  func verdict(documents: [Int]) -> Claim.Support {
    if documents.count < 2 { return .singleFile }
    let families = Set(documents.map { familyOfDocument[$0] })
    return families.count >= required ? .corroborated : .oneAccount
  }
}
