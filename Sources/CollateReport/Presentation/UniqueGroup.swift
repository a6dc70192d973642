import CollateCore

/// Claims that only one account has, grouped by the very files that carry them.
struct UniqueGroup {
  /// Index of the family.
  var family: Int
  /// Indices of the documents that carry the claims, ascending.
  var documents: [Int]
  /// Indices into `Corpus.claims`, ascending.
  var claims: [Int]

  /// The groups of a corpus: by family, the most widely carried first, then by document. Where all documents are one
  /// family, only what a single file has is unique; a single document has nothing to be unique among.
  static func groups(of corpus: Corpus, families: Families) -> [UniqueGroup] {
    guard corpus.documents.count > 1 else { return [] }
    var claimsByDocuments: [[Int]: [Int]] = [:]
    for (index, claim) in corpus.claims.enumerated() where families.indices(of: claim).count == 1 {
      let documents = claim.documents
      guard families.all.count > 1 || documents.count == 1 else { continue }
      claimsByDocuments[documents, default: []].append(index)
    }
    return claimsByDocuments.map { documents, claims in
      UniqueGroup(family: families.index(of: documents[0]), documents: documents, claims: claims)
    }.sorted { left, right in
      if left.family != right.family { return left.family < right.family }
      if left.documents.count != right.documents.count { return left.documents.count > right.documents.count }
      return left.documents.lexicographicallyPrecedes(right.documents)
    }
  }
}
