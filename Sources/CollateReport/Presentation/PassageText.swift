import CollateCore
import CollateText

/// What reports for readers quote of a passage.
struct PassageText {
  /// Most bytes of a passage that is quoted.
  private static let quoteLimit = 2_000

  let corpus: Corpus

  /// What is quoted of a passage: all of it, or its beginning where it is longer than a reader would read.
  func quotable(_ passage: Passage) -> (passage: Passage, isCut: Bool) {
    guard passage.span.count > Self.quoteLimit else { return (passage, false) }
    let bytes = corpus.documents[passage.document].bytes
    var end = passage.span.start + Self.quoteLimit
    while end > passage.span.start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return (Passage(document: passage.document, span: Span(passage.span.start, end)), true)
  }

  /// The words of a passage as one safe line.
  func quote(_ passage: Passage) -> String {
    let (quotable, isCut) = quotable(passage)
    return DisplayText.line(corpus.quote(quotable)) + (isCut ? "…" : "")
  }
}
