import CollateCore
import CollateText

/// Gives discrepancies their ids: of the type and the values, so that a file that is added or renamed changes none.
struct DiscrepancyNames {
  private let corpus: Corpus

  /// Takes the corpus that the sides are passages of.
  init(_ corpus: Corpus) { self.corpus = corpus }

  /// The lists, in order, with ids no two of which are alike.
  func named(_ lists: [[Discrepancy]]) -> [[Discrepancy]] {
    var ids = ContentID.ids("d", for: lists.joined().map(content))[...]
    return lists.map { list in
      list.map { discrepancy in
        var named = discrepancy
        named.id = ids.removeFirst()
        return named
      }
    }
  }

  /// A value counts once, however many files give it. Some values are labels (`stated`): there the words decide, and
  /// where files have other words for one value, those that sort first, so that most added files change nothing.
  private func content(of discrepancy: Discrepancy) -> ContentID.Content {
    let values = Dictionary(grouping: discrepancy.sides, by: \.value).map { value, sides in
      [value, sides.map { words(of: $0.passage) }.min() ?? ""]
    }.sorted { $0.lexicographicallyPrecedes($1) }
    let sentences = discrepancy.sides.map { words(of: sentence(of: $0.passage)) }
    return ContentID.Content(
      [discrepancy.category.rawValue] + values.joined(), context: sentences.min().map { [$0] } ?? [])
  }

  private func sentence(of passage: Passage) -> Passage {
    let sentences = corpus.documents[passage.document].all(Sentence.self)
    guard let index = sentences.index(containing: passage.span) else { return passage }
    return Passage(document: passage.document, span: sentences[index].span)
  }

  private func words(of passage: Passage) -> String {
    Token.all(in: corpus.documents[passage.document].bytes, passage.span).map(\.key).joined(separator: " ")
  }
}
