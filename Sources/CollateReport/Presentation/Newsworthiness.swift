import CollateCore
import CollateText

/// Ranks facts that stand in one account by what an editor checks first: figures and names that no other account has, a
/// source.
struct Newsworthiness {
  /// Most figures, and most names, that count: a list of places is no greater news than three of them.
  private static let most = 3
  /// Fewest words of a fact that says something by itself.
  private static let fewestWords = 6

  private let corpus: Corpus
  private let names: [[Span]]
  private let figures: [[Span]]
  private let furniture: [[Span]]

  /// Reads the names and figures of all documents, and keeps those that one account alone has.
  init(_ corpus: Corpus, families: Families) {
    self.corpus = corpus
    furniture = corpus.documents.map { $0.all(Boilerplate.self).map(\.span) }
    func own(_ spans: [[Span]]) -> [[Span]] {
      let words = zip(corpus.documents, spans).map { document, spans in
        spans.map { document.string($0).lowercased() }
      }
      var holders: [String: Set<Int>] = [:]
      for (document, words) in words.enumerated() {
        let holder = families.all.count > 1 ? families.index(of: document) : document
        for word in words { holders[word, default: []].insert(holder) }
      }
      return zip(spans, words).map { spans, words in
        zip(spans, words).filter { holders[$1]?.count == 1 }.map(\.0)
      }
    }
    names = own(corpus.documents.map { $0.all(EntityMention.self).map(\.span) })
    figures = own(
      corpus.documents.map { document in
        (document.all(Quantity.self).map(\.span) + document.all(DateMention.self).map(\.span)).sorted()
      })
  }

  /// The weight of a claim: two for each such figure, one for each such name, two for a source, times what no other account
  /// has of it; what is too short or furniture has none.
  func weight(of claim: Claim) -> Double {
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
    return claim.novelty * Double(1 + 2 * count(figures) + count(names) + (isSourced ? 2 : 0))
  }
}
