import CollateCore
import CollateText

/// Words of a source that are no part of the account: cut away with the markup, or marked in the clean text.
struct SetAside {
  /// The bytes of the source file that hold them, in text order.
  let ranges: [Span]
  /// The words as a reader of the source sees them.
  let text: String
  /// Why they were set aside.
  let reason: String
  /// Where they stand in the clean text; nil where they were cut away.
  let passage: Passage?

  /// All that was set aside of one document, in the order of its source.
  static func all(of corpus: Corpus, document index: Int) -> [SetAside] {
    let document = corpus.documents[index]
    let removed = document.removed.map { removed in
      SetAside(
        ranges: removed.text.map.origins(of: Span(0, removed.text.count)),
        text: removed.text.bytes.string(Span(0, removed.text.count)),
        reason: removed.reason,
        passage: nil
      )
    }
    let marked = document.all(Boilerplate.self).map { furniture in
      SetAside(
        ranges: document.sourceRanges(of: furniture.span),
        text: document.quote(furniture.span),
        reason: furniture.reason,
        passage: Passage(document: index, span: furniture.span)
      )
    }
    let all = (removed + marked).enumerated().sorted { left, right in
      (left.element.ranges.first ?? Span(0, 0), left.offset) < (
        right.element.ranges.first ?? Span(0, 0), right.offset
      )
    }
    return all.map(\.element)
  }
}
