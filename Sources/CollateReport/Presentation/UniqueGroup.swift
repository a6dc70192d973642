import CollateCore

/// Claims that only one account has, grouped by the very files that carry them.
struct UniqueGroup {
  /// Index of the family.
  var family: Int
  /// Indices of the documents that carry the claims, ascending.
  var documents: [Int]
  /// Indices into `Corpus.claims`, ascending.
  var claims: [Int]

  /// The groups of a corpus by family: what the whole family has, what single files have, then the rest. Where all documents are one
  /// family, only what a single file has is unique; a single document has nothing to be unique among.
  static func groups(of corpus: Corpus, families: Families) -> [UniqueGroup] {
    guard corpus.documents.count > 1 else { return [] }
    var claimsByDocuments: [[Int]: [Int]] = [:]
    for (index, claim) in corpus.claims.enumerated() where families.indices(of: claim).count == 1 {
      let documents = claim.documents
      guard families.all.count > 1 || documents.count == 1 else { continue }
      claimsByDocuments[documents, default: []].append(index)
    }
    func rank(_ group: UniqueGroup) -> Int {
      if group.documents.count == families.all[group.family].members.count { return 0 }
      return group.documents.count == 1 ? 1 : 2
    }
    return claimsByDocuments.map { documents, claims in
      UniqueGroup(family: families.index(of: documents[0]), documents: documents, claims: claims)
    }.sorted { left, right in
      let (leftKey, rightKey) = ((left.family, rank(left)), (right.family, rank(right)))
      return leftKey != rightKey
        ? leftKey < rightKey : left.documents.lexicographicallyPrecedes(right.documents)
    }
  }
}
