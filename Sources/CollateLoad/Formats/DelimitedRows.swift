import CollateText

/// Rows of values between separators, as CSV (RFC 4180) and its kin write them.
enum DelimitedRows {
  private static let separators = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  /// Rows that are compared.
  private static let mostRows = 50
  /// Bytes of a name of a column; longer ones are sentences.
  private static let longestName = 64

  /// Whether text is a table: its first row names columns, and the rows below have as many values. The name of the file
  /// tells where the rows are too damaged to.
  static func isTable(_ head: ContentHead) -> Bool {
    if ["csv", "tsv"].contains(head.ending) { return true }
    return separators.contains { agrees(head.text, $0, isWhole: head.bytes.count < ContentHead.size) }
  }

  /// Where the header of a table begins, and what separates its values: what makes the rows agree, else what the header
  /// holds most of.
  static func layout(of text: [UInt8]) -> (start: Int, separator: UInt8) {
    let start = start(of: text)
    let head = Array(text.prefix(ContentHead.size))
    if let found = separators.first(where: { agrees(head, $0, isWhole: head.count == text.count) }) {
      return (start, found)
    }
    let header = text[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    let most = separators.map { separator in (separator, header.count { $0 == separator }) }
      .max { $0.1 < $1.1 }
    return (start, most?.0 ?? separators[0])
  }

  /// Whether a separator cuts the first rows into as many values as the header has names, all different.
  private static func agrees(_ text: [UInt8], _ separator: UInt8, isWhole: Bool) -> Bool {
    let table = TableRows(text, from: start(of: text), separator: separator, most: mostRows)
    let isEnd = table.rows.count < mostRows
    let rows = isEnd && (!isWhole || table.openQuote != nil) ? Array(table.rows.dropLast()) : table.rows
    guard let names = rows.first?.cells, names.count > 1, rows.count > 1,
      names.allSatisfy({ isName(text[$0.span]) })
    else { return false }
    return Set(names.map { Array(text[$0.span]) }).count == names.count
      && rows.dropFirst().allSatisfy { $0.cells.count == names.count }
  }

  /// Where the rows begin: behind the line `sep=;` that some programs write first.
  private static func start(of text: [UInt8]) -> Int {
    guard text.starts(with: "sep=".utf8), let end = text.firstIndex(of: 0x0A) else { return 0 }
    return end + 1
  }

  /// Whether a value can be the name of a column: short, begun by a letter and not by the space that follows a comma in a
  /// sentence, the digit that follows one in a number or the brace of a record, and not ended as a sentence.
  private static func isName(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, let last = value.last, value.count <= longestName else { return false }
    let isLetter = CharacterClass.isLetter(UInt32(first)) || first >= 0x80
    return (isLetter || "\"_#".utf8.contains(first)) && !".!?".utf8.contains(last)
  }
}
