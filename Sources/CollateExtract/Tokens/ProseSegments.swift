import CollateCore

/// The running text of a document, a segment at a time.
enum ProseSegments {
  /// The segments with the furniture of the page left out; none without a token.
  static func read(in document: inout Document) -> some Sequence<ReadSegment> {
    let furniture = document.annotations(Boilerplate.kind).map(\.span)
    return ReadSegment.all(in: &document).lazy.map { $0.without(furniture) }.filter { !$0.tokens.isEmpty }
  }
}
