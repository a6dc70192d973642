import CollateText

/// UTF-8 text decoded from the bytes of a file, and what could not be decoded.
struct DecodedText: Sendable {
  /// The text, mapped to the bytes of the file.
  private(set) var text = MappedText()
  /// Runs of bytes that are no character of their set, in their order.
  private(set) var malformed: [Span] = []

  /// The offset in the file up to which it was decoded.
  var end: Int { text.map.pieces.last?.origin.end ?? 0 }

  /// Appends a character that stands for the bytes `span` of `source`; the same bytes map one to one.
  mutating func append(_ character: [UInt8], for span: Span, of source: [UInt8]) {
    if source[span].elementsEqual(character) {
      text.appendVerbatim(span, of: source)
    } else {
      text.append(character, for: span)
    }
  }

  /// Appends bytes of `source` that are UTF-8.
  mutating func appendVerbatim(_ span: Span, of source: [UInt8]) { text.appendVerbatim(span, of: source) }

  /// Appends U+FFFD for bytes that are no character.
  mutating func appendMalformed(_ span: Span) {
    text.append("\u{FFFD}".utf8, for: span)
    malformed.append(span)
  }
}
