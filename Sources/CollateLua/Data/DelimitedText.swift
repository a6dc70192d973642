import CollateText

/// Reads tables with a header: CSV (RFC 4180), and TSV, where quotation marks are letters like others.
///
/// Lines without a byte are no rows. Every other row has as many cells as the header has names.
struct DelimitedText {
  private static let quote = UInt8(ascii: "\"")

  private let text: [UInt8]
  private let separator: UInt8
  private let hasQuotes: Bool
  private var offset = 0
  private var line = 1
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  private init(_ text: [UInt8], separator: UInt8) {
    self.text = text
    self.separator = separator
    hasQuotes = separator != UInt8(ascii: "\t")
  }

  /// Reads a table in UTF-8 with that separator. Throws its first fault.
  static func table(_ text: [UInt8], separator: Character) throws(DataFault) -> DataTable {
    var reader = DelimitedText(text, separator: separator.asciiValue ?? UInt8(ascii: ","))
    let columns = try reader.header()
    while try reader.skipToRow() {
      let line = reader.line
      let count = try reader.row()
      if count != columns.count {
        throw DataFault(line: line, reason: "the row has \(count) cells, and the header \(columns.count)")
      }
      if reader.ends.count > DataTable.mostCells {
        throw DataFault(line: line, reason: "the table has more than \(DataTable.mostCells) cells")
      }
    }
    return DataTable(columns: columns, bytes: reader.bytes, ends: reader.ends)
  }

  private mutating func header() throws(DataFault) -> [String] {
    guard try skipToRow() else {
      throw DataFault(line: 1, reason: "the file is empty: its first row names the columns")
    }
    let line = line
    _ = try row()
    var start = 0
    var columns: [String] = []
    for end in ends.map(Int.init) {
      let name = bytes[start..<end].trimmingSpaces
      start = end
      if name.isEmpty {
        throw DataFault(line: line, reason: "column \(columns.count + 1) has no name in the header")
      }
      let column = String(decoding: name, as: UTF8.self)
      if columns.contains(column) {
        throw DataFault(line: line, reason: "two columns are named '\(column)'")
      }
      columns.append(column)
    }
    (bytes, ends) = ([], [])
    return columns
  }

  /// Goes past lines without a byte; false at the end.
  private mutating func skipToRow() throws(DataFault) -> Bool {
    while offset < text.count {
      if !skipLineEnd() { return true }
    }
    return false
  }

  private mutating func skipLineEnd() -> Bool {
    guard offset < text.count, text[offset] == 0x0A || text[offset] == 0x0D else { return false }
    offset += text[offset] == 0x0D && offset + 1 < text.count && text[offset + 1] == 0x0A ? 2 : 1
    line += 1
    return true
  }

  /// Reads a row and its line end; gives the number of its cells.
  private mutating func row() throws(DataFault) -> Int {
    var count = 0
    while true {
      if hasQuotes, offset < text.count, text[offset] == Self.quote {
        try quotedCell()
      } else {
        plainCell()
      }
      ends.append(UInt32(bytes.count))
      count += 1
      if offset == text.count || skipLineEnd() { return count }
      guard text[offset] == separator else {
        throw DataFault(line: line, reason: "text after the closing quotation mark of a cell")
      }
      offset += 1
    }
  }

  private mutating func plainCell() {
    let start = offset
    while offset < text.count, text[offset] != separator, text[offset] != 0x0A, text[offset] != 0x0D {
      offset += 1
    }
    bytes += text[start..<offset]
  }

  private mutating func quotedCell() throws(DataFault) {
    let start = line
    offset += 1
    while offset < text.count {
      let byte = text[offset]
      offset += 1
      if byte == Self.quote {
        guard offset < text.count, text[offset] == Self.quote else { return }
        offset += 1
      }
      if byte == 0x0A { line += 1 }
      bytes.append(byte)
    }
    throw DataFault(line: start, reason: "a quotation mark that opens a cell in this line is not closed")
  }
}

extension ArraySlice<UInt8> {
  /// The same without white space of ASCII at its ends.
  var trimmingSpaces: ArraySlice<UInt8> {
    var rest = drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    while let last = rest.last, last == 0x20 || last == 0x09 || last == 0x0D { rest.removeLast() }
    return rest
  }
}
