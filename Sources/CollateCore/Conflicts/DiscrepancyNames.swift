import CollateText

/// Gives discrepancies their ids: of the type and the values, so that a file that is added or renamed changes none.
package struct DiscrepancyNames {
  private let corpus: Corpus
  private let sentences: [[Sentence]]

  /// Takes the corpus that the sides are passages of.
  package init(_ corpus: Corpus) {
    self.corpus = corpus
    sentences = corpus.documents.map { $0.all(Sentence.self) }
  }

  /// The lists, in order, with ids no two of which are alike, and none of which is one of `taken`.
  package func named(_ lists: [[Discrepancy]], taken: Set<String> = []) -> [[Discrepancy]] {
    var ids = ContentID.ids("d", for: lists.joined().map(content), taken: taken)[...]
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
    let sentences = sentences[passage.document]
    guard let index = sentences.index(containing: passage.span) else { return passage }
    return Passage(document: passage.document, span: sentences[index].span)
  }

  private func words(of passage: Passage) -> String {
    let bytes = corpus.documents[passage.document].bytes
    return Words.parts(in: bytes, passage.span).map { Words.key(bytes[$0]) }.joined(separator: " ")
  }
}
