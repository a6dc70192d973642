import CollateCore

/// Decides how well a row is supported: corroboration counts families of documents, never files.
struct SupportRule: Sendable {
  private let familyOfDocument: [Int]
  private let required: Int

  /// Takes the family of every document and the number of families that corroborate.
  init(_ corpus: Corpus, required: Int) {
    familyOfDocument = corpus.derivation.familyIndex(count: corpus.documents.count)
    self.required = required
  }

  /// Number of the family of a document.
  func family(of document: Int) -> Int { familyOfDocument[document] }

  /// How many families these documents belong to.
  func families(of documents: some Sequence<Int>) -> Int {
    Set(documents.map { familyOfDocument[$0] }).count
  }

  /// Whether these documents belong to as many families as are required.
  func corroborates(_ documents: some Sequence<Int>) -> Bool { families(of: documents) >= required }

  /// Whether two documents belong to different families.
  func areIndependent(_ left: Int, _ right: Int) -> Bool { familyOfDocument[left] != familyOfDocument[right] }

  /// The verdict on a row that these documents carry; `agrees` tells whether they state the same.
  func verdict(documents: [Int], agrees: Bool) -> Claim.Support {
    if documents.count < 2 { return .singleFile }
    if families(of: documents) < 2 { return .oneAccount }
    return agrees && corroborates(documents) ? .corroborated : .related
  }
}
