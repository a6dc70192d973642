import CollateText

/// Folds runs of spaces, joins the lines of wrapped paragraphs, and leaves one blank line where there were blank lines.
///
/// Takes text whose only white space is spaces and LF.
struct LineFolding {
  private let bytes: [UInt8]
  private let hyphenation: Hyphenation
  private var folded = MappedText()

  /// The folded text, mapped to `bytes`. Lines that stand for themselves, as in lists or one sentence a line, stay apart
  /// by a single LF.
  static func fold(_ bytes: [UInt8]) -> MappedText {
    let paragraphs = Paragraphs.spans(in: bytes)
    var folding = LineFolding(bytes: bytes, hyphenation: Hyphenation(bytes, paragraphs))
    folding.folded.reserveCapacity(bytes.count)
    var end: Int?
    for paragraph in paragraphs {
      if let end { folding.appendBreak(Span(end, paragraph.start)) }
      folding.append(paragraph)
      end = paragraph.end
    }
    return folding.folded
  }

  private init(bytes: [UInt8], hyphenation: Hyphenation) {
    self.bytes = bytes
    self.hyphenation = hyphenation
  }

  private mutating func appendBreak(_ gap: Span) {
    append(bytes[gap].count { $0 == 0x0A } > 1 ? "\n\n" : "\n", for: gap)
  }

  /// Appends a paragraph on one line.
  private mutating func append(_ paragraph: Span) {
    var copied = paragraph.start
    var offset = paragraph.start
    while offset < paragraph.end {
      guard bytes[offset] <= 0x20 else {
        offset += 1
        continue
      }
      let end = bytes[offset..<paragraph.end].firstIndex { $0 > 0x20 } ?? paragraph.end
      let gap = Span(offset, end)
      let isLineEnd = bytes[gap].contains(0x0A)
      let join = isLineEnd ? hyphenation.join(at: gap) : .space
      let kept = join == .dropHyphen ? offset - 1 : offset
      folded.appendVerbatim(Span(copied, kept), of: bytes)
      if join == .space { append(" ", for: gap) }
      copied = end
      offset = end
    }
    folded.appendVerbatim(Span(copied, paragraph.end), of: bytes)
  }

  private mutating func append(_ space: String, for gap: Span) {
    if bytes[gap].elementsEqual(space.utf8) {
      folded.appendVerbatim(gap, of: bytes)
    } else {
      folded.append(space.utf8, for: gap)
    }
  }
}
