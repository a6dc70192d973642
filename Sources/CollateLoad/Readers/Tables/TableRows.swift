import CollateText

/// The rows of a table in delimiter-separated values (RFC 4180, with the separators that spreadsheets write).
struct TableRows {
  /// One value of a row.
  struct Cell {
    /// Its bytes, without quotation marks around it.
    var span: Span
    /// Whether quotation marks stand around it, so that doubled ones inside are one.
    var isQuoted: Bool
  }

  private static let quote = UInt8(ascii: "\"")

  /// The rows with at least one value, each with the offset of its first byte.
  private(set) var rows: [(start: Int, cells: [Cell])] = []
  /// Where a quotation mark opens that nothing closes.
  private(set) var openQuote: Int?

  /// Cuts the first `most` rows of `text` from `start` on.
  init(_ text: [UInt8], from start: Int, separator: UInt8, most: Int = .max) {
    var offset = start
    while offset < text.count, rows.count < most {
      let rowStart = offset
      var cells: [Cell] = []
      while true {
        let cell = cell(text, &offset, separator)
        cells.append(cell)
        guard offset < text.count, text[offset] == separator else { break }
        offset += 1
      }
      if offset < text.count, text[offset] == 0x0D { offset += 1 }
      if offset < text.count, text[offset] == 0x0A { offset += 1 }
      let isEmptyLine = cells.count == 1 && !cells[0].isQuoted && cells[0].span.isEmpty
      if !isEmptyLine { rows.append((rowStart, cells)) }
    }
  }

  /// Reads one value and stops at what ends it.
  private mutating func cell(_ text: [UInt8], _ offset: inout Int, _ separator: UInt8) -> Cell {
    func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }
    let start = offset
    guard offset < text.count, text[offset] == Self.quote else {
      while offset < text.count, !isEnd(text[offset]) { offset += 1 }
      return Cell(span: Span(start, offset), isQuoted: false)
    }
    offset += 1
    while offset < text.count {
      guard text[offset] == Self.quote else {
        offset += 1
        continue
      }
      if offset + 1 < text.count, text[offset + 1] == Self.quote {
        offset += 2
      } else {
        break
      }
    }
    if offset >= text.count { openQuote = start }
    let span = Span(start + 1, offset)
    offset = min(offset + 1, text.count)
    // What follows the closing mark before the next separator is damage; it is passed over.
    while offset < text.count, !isEnd(text[offset]) { offset += 1 }
    return Cell(span: span, isQuoted: true)
  }

  /// The words of a value, doubled quotation marks single, mapped to the text.
  static func words(_ cell: Cell, of text: [UInt8]) -> MappedText {
    var words = MappedText()
    guard cell.isQuoted else {
      words.appendVerbatim(cell.span, of: text)
      return words
    }
    var copied = cell.span.start
    var offset = cell.span.start
    while offset < cell.span.end {
      guard text[offset] == quote, offset + 1 < cell.span.end else {
        offset += 1
        continue
      }
      words.appendVerbatim(Span(copied, offset), of: text)
      words.append([quote], for: Span(offset, offset + 2))
      offset += 2
      copied = offset
    }
    words.appendVerbatim(Span(copied, cell.span.end), of: text)
    return words
  }
}
