import CollateCore

/// A passage that is evidence of one or more claims.
struct CitedPassage {
  /// Where it stands.
  let passage: Passage
  /// Its place in the page.
  let anchor: Anchor
  /// Indices of its claims, in the order of the report.
  let claims: [Int]

  /// The cited passages of a presentation, by document; those of a document in order.
  static func all(in view: Presentation) -> [[CitedPassage]] {
    var claims: [Passage: [Int]] = [:]
    for index in view.claimOrder {
      for evidence in view.corpus.claims[index].evidence where claims[evidence.passage]?.last != index {
        claims[evidence.passage, default: []].append(index)
      }
    }
    var result: [[CitedPassage]] = view.corpus.documents.map { _ in [] }
    for (passage, claims) in claims.sorted(by: { $0.key < $1.key }) {
      let anchor = Anchor.evidence(file: passage.document, result[passage.document].count)
      result[passage.document].append(CitedPassage(passage: passage, anchor: anchor, claims: claims))
    }
    return result
  }

  /// The verdict to show where claims of several verdicts share the passage.
  func support(in view: Presentation) -> Claim.Support {
    let supports = Set(claims.map { view.corpus.claims[$0].support })
    let byWeight: [Claim.Support] = [.disputed, .corroborated, .related, .oneAccount]
    return byWeight.first(where: supports.contains) ?? .singleFile
  }
}
