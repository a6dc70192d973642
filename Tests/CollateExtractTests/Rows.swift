import CollateText

@testable import CollateExtract

/// The tokens of a text.
func tokens(_ text: String) -> [Token] {
  let bytes = Array(text.utf8)
  return Tokenizer.tokens(in: bytes, Span(0, bytes.count))
}

/// A text as one segment.
func segment(_ text: String) -> ReadSegment {
  let bytes = Array(text.utf8)
  return ReadSegment(Span(0, bytes.count), in: bytes)
}

/// The keys of some tokens, with a space between each two.
func words(_ range: Range<Int>, of row: [Token]) -> String { row[range].map(\.key).joined(separator: " ") }
