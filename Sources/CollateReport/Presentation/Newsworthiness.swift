import CollateCore
import CollateText

/// Ranks facts that stand in one account by what an editor checks first: figures, names, a source.
struct Newsworthiness {
  /// Most figures, and most names, that count: a list of places is no greater news than three of them.
  private static let most = 3
  /// Fewest words of a fact that says something by itself.
  private static let fewestWords = 6

  private let corpus: Corpus
  private let names: [[Span]]
  private let figures: [[Span]]
  private let furniture: [[Span]]

  /// Reads the names and figures of all documents.
  init(_ corpus: Corpus) {
    self.corpus = corpus
    names = corpus.documents.map { $0.all(EntityMention.self).map(\.span) }
    furniture = corpus.documents.map { $0.all(Boilerplate.self).map(\.span) }
    figures = corpus.documents.map { document in
      (document.all(Quantity.self).map(\.span) + document.all(DateMention.self).map(\.span)).sorted()
    }
  }

  /// The weight of a claim: two for each figure, one for each name, two for a source; what is too short or furniture has
  /// none.
  func weight(of claim: Claim) -> Int {
    let statement = claim.statement
    let text = corpus.string(statement)
    let aside = furniture[statement.document]
    let next = aside.partitioningIndex { $0.end > statement.span.start }
    let isFurniture = next < aside.count && aside[next].overlaps(statement.span)
    if isFurniture || text.split(whereSeparator: \.isWhitespace).count < Self.fewestWords { return 0 }
    func count(_ spans: [[Span]]) -> Int {
      let spans = spans[statement.document]
      let first = spans.partitioningIndex { $0.start >= statement.span.start }
      let inside = spans[first...].prefix { $0.start < statement.span.end }
      return min(inside.count { $0.end <= statement.span.end }, Self.most)
    }
    let isSourced = claim.evidence.contains { !$0.attribution.isEmpty }
    return 1 + 2 * count(figures) + count(names) + (isSourced ? 2 : 0)
  }
}
