import CollateText

/// Bytes of one document of the corpus.
public struct Passage: Hashable, Comparable, Sendable {
  /// Index of the document in `Corpus.documents`.
  public var document: Int
  /// Bytes of its clean text.
  public var span: Span

  /// Makes a passage.
  public init(document: Int, span: Span) {
    self.document = document
    self.span = span
  }

  /// Whether another passage lies in this one.
  package func contains(_ other: Passage) -> Bool {
    document == other.document && span.contains(other.span)
  }

  /// Orders by document, then by span.
  public static func < (left: Passage, right: Passage) -> Bool {
    (left.document, left.span) < (right.document, right.span)
  }
}
