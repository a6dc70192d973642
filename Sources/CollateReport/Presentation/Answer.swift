import CollateCore
import CollateText

/// The short answer: how many accounts there are, the best of what they agree on, and how much there is of the rest.
struct Answer {
  /// Most statements that an answer lists.
  static let statementLimit = 5

  /// Whether `agreed` stands in independent accounts, rather than in several files of one.
  let isCorroborated: Bool
  /// Indices of claims that the accounts agree on, best first, no two of them about one passage.
  let agreed: [Int]
  /// How many claims the accounts agree on altogether.
  let agreedCount: Int

  /// Selects the answer. Where all files rest on one account, it takes what several of them repeat.
  init(_ view: Presentation) {
    let claims = view.corpus.claims
    isCorroborated = view.families.all.count > 1
    let support: Claim.Support = isCorroborated ? .corroborated : .oneAccount
    let contested = Self.contested(view.corpus)
    let candidates = view.claimOrder.filter { claims[$0].support == support && !contested.contains($0) }
    agreedCount = candidates.count
    agreed = Self.best(of: candidates, claims)
  }

  /// Indices of the claims that hold a side of a conflict: nothing of that is agreed.
  static func contested(_ corpus: Corpus) -> Set<Int> {
    var places: [Int: [Span]] = [:]
    for side in corpus.discrepancies.flatMap(\.sides) {
      places[side.passage.document, default: []].append(side.passage.span)
    }
    let contested = corpus.claims.indices.filter { index in
      corpus.claims[index].evidence.map(\.passage).contains { passage in
        places[passage.document]?.contains { $0.overlaps(passage.span) } == true
      }
    }
    return Set(contested)
  }

  /// Passes over statements that stand where the evidence of one already taken stands: a sentence carries several
  /// claims, and a short answer gives it once.
  private static func best(of candidates: [Int], _ claims: [Claim]) -> [Int] {
    var taken: [Passage] = []
    var result: [Int] = []
    for index in candidates where result.count < statementLimit {
      let statement = claims[index].statement
      let isRepeated = taken.contains {
        $0.document == statement.document && $0.span.overlaps(statement.span)
      }
      guard !isRepeated else { continue }
      taken += claims[index].evidence.map(\.passage)
      result.append(index)
    }
    return result
  }
}
