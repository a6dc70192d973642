import CollateCore
import CollateText

/// A discrepancy as reports show it: what each group of files says.
struct Conflict {
  /// Files that say the same.
  struct Side {
    /// The passages that show the value, in corpus order.
    var passages: [Passage]
    /// The value in normal form.
    var value: String
    /// Whether it is away from the canonical value.
    var isDeviant: Bool
  }

  /// Index in `Corpus.discrepancies`.
  let index: Int
  /// The discrepancy.
  let discrepancy: Discrepancy
  /// Index of its claim in `Corpus.claims`.
  let claim: Int?
  /// The sides, canonical value first.
  let sides: [Side]

  /// Shows a discrepancy of a place in its list, and the claim it belongs to.
  init(_ discrepancy: Discrepancy, index: Int, claim: Int?) {
    (self.discrepancy, self.index, self.claim) = (discrepancy, index, claim)
    sides = Self.sides(of: discrepancy)
  }

  /// The conflicts of a corpus, the gravest first, else in the corpus' order.
  static func all(of corpus: Corpus) -> [Conflict] {
    let claims = Dictionary(
      corpus.claims.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return corpus.discrepancies.enumerated().map { index, discrepancy in
      Conflict(discrepancy, index: index, claim: discrepancy.claim.flatMap { claims[$0] })
    }.sorted { ($0.discrepancy.severity, $0.index) < ($1.discrepancy.severity, $1.index) }
  }

  private static func sides(of discrepancy: Discrepancy) -> [Side] {
    var sides: [Side] = []
    for side in discrepancy.sides {
      if let known = sides.firstIndex(where: { $0.value == side.value && $0.isDeviant == side.isDeviant }) {
        sides[known].passages.append(side.passage)
      } else {
        sides.append(Side(passages: [side.passage], value: side.value, isDeviant: side.isDeviant))
      }
    }
    return sides.filter { !$0.isDeviant } + sides.filter(\.isDeviant)
  }

  /// How many of the accounts that take part give a side, where one side outweighs another: `2 of 3 accounts`. Nil on a
  /// tie: there no side is marked.
  func weight(of side: Side, _ families: Families) -> String? {
    guard sides.contains(where: \.isDeviant) else { return nil }
    func accounts(_ sides: [Side]) -> Int {
      Set(sides.flatMap(\.passages).map { families.index(of: $0.document) }).count
    }
    return "\(accounts([side])) of \(Wording.count(accounts(sides), "account"))"
  }

  /// The passage to read a value in: the evidence of the claim that holds it, else its sentence, else itself.
  func context(of passage: Passage, in corpus: Corpus) -> Passage {
    let evidence = claim.map { corpus.claims[$0].evidence.map(\.passage) } ?? []
    let holders = evidence.filter { $0.document == passage.document && $0.span.contains(passage.span) }
    if let smallest = holders.min(by: { $0.span.count < $1.span.count }) { return smallest }
    let sentences = corpus.documents[passage.document].all(Sentence.self)
    guard let index = sentences.index(containing: passage.span) else { return passage }
    return Passage(document: passage.document, span: sentences[index].span)
  }
}
