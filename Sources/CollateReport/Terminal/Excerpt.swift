import CollateCore
import CollateText

/// The words around a value, as many as fit.
struct Excerpt {
  /// Where the value stands.
  let value: Passage
  /// The passage to read it in; holds the value.
  let context: Passage

  /// The words of the context in quotation marks, in at most `width` columns: from its beginning where that reaches the
  /// end of the value, else from a word a little before the value.
  func text(in view: Presentation, width: Int) -> String {
    let room = max(width - 2, 8)
    let whole = view.quote(context)
    let upToValue = Passage(
      document: context.document,
      span: Span(context.span.start, max(value.span.end, context.span.start))
    )
    guard DisplayText.columns(whole) > room, DisplayText.columns(view.quote(upToValue)) >= room else {
      return "“" + DisplayText.cut(whole, to: room) + "”"
    }
    let lead = max(0, room - DisplayText.columns(view.quote(value))) / 3
    let start = wordStart(atOrAfter: value.span.start - lead, view.corpus.documents[value.document].bytes)
    let tail = Passage(document: value.document, span: Span(start, max(context.span.end, value.span.end)))
    return "“…" + DisplayText.cut(view.quote(tail), to: room - 1) + "”"
  }

  /// The first byte of a word at or after `offset`, at most the value's own.
  private func wordStart(atOrAfter offset: Int, _ bytes: [UInt8]) -> Int {
    var start = max(offset, context.span.start)
    while start < value.span.start, start > 0, bytes[start - 1] > 0x20 { start += 1 }
    return min(start, value.span.start)
  }
}
