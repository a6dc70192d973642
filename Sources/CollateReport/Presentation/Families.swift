import CollateCore

/// The families of a corpus, complete: a document that no stage put into one is a family of its own.
struct Families {
  /// The families, ordered by first member.
  let all: [Derivation.Family]
  private let indexByDocument: [Int]

  /// Reads the derivation of a corpus.
  init(of corpus: Corpus) {
    let documents = corpus.documents.indices
    var families = corpus.derivation.families
    let placed = Set(families.flatMap(\.members))
    let taken = Set(families.map(\.id))
    var number = families.count
    for document in documents where !placed.contains(document) {
      repeat { number += 1 } while taken.contains("f\(number)")
      families.append(.init(id: "f\(number)", members: [document]))
    }
    families.sort { ($0.members.first ?? .max) < ($1.members.first ?? .max) }
    var indices = Array(repeating: 0, count: documents.count)
    for (index, family) in families.enumerated() {
      for member in family.members where documents.contains(member) { indices[member] = index }
    }
    all = families
    indexByDocument = indices
  }

  /// Index into `all` of the family of a document.
  func index(of document: Int) -> Int { indexByDocument[document] }

  /// The family of a document.
  func family(of document: Int) -> Derivation.Family { all[indexByDocument[document]] }

  /// The families that carry a claim, ascending, each once.
  func indices(of claim: Claim) -> [Int] { Set(claim.documents.map(index)).sorted() }
}
