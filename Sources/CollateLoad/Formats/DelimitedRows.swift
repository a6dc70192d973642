import CollateText

/// Rows of values between separators, as CSV (RFC 4180) and its kin write them.
enum DelimitedRows {
  private static let separators = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  private static let quote = UInt8(ascii: "\"")
  /// Rows that are compared.
  private static let mostRows = 50
  /// Bytes of a name of a column; longer ones are sentences.
  private static let longestName = 64

  /// Whether text is a table: its first row names columns, and the rows below have as many values. The name of the file
  /// tells where the rows are too damaged to.
  static func isTable(_ head: ContentHead) -> Bool {
    if ["csv", "tsv"].contains(head.ending) { return true }
    let text = head.text[...].trimmingSeparatorLine
    return separators.contains { separator in
      let (rows, isWhole) = rows(text, separator)
      let whole = isWhole && head.bytes.count < ContentHead.size ? rows : Array(rows.dropLast())
      guard let names = whole.first, names.count > 1, names.allSatisfy(isName), whole.count > 1 else {
        return false
      }
      return Set(names.map(Array.init)).count == names.count
        && whole.dropFirst().allSatisfy { $0.count == names.count }
    }
  }

  /// The first rows, and whether the last one is whole.
  private static func rows(_ text: ArraySlice<UInt8>, _ separator: UInt8) -> ([[ArraySlice<UInt8>]], Bool) {
    var rows: [[ArraySlice<UInt8>]] = []
    var row: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var isQuoted = false
    for offset in text.indices {
      let byte = text[offset]
      if byte == quote { isQuoted.toggle() }
      guard !isQuoted, byte == separator || byte == 0x0A || byte == 0x0D else { continue }
      if byte == separator || offset > start || !row.isEmpty { row.append(text[start..<offset]) }
      start = offset + 1
      guard byte != separator, !row.isEmpty else { continue }
      rows.append(row)
      row = []
      if rows.count == mostRows { return (rows, true) }
    }
    if start < text.endIndex || !row.isEmpty { rows.append(row + [text[start...]]) }
    return (rows, !isQuoted)
  }

  /// Whether a value can be the name of a column: short, begun by a letter and not by the space that follows a comma in a
  /// sentence, the digit that follows one in a number or the brace of a record, and not ended as a sentence.
  private static func isName(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, let last = value.last, value.count <= longestName else { return false }
    let isLetter = CharacterClass.isLetter(UInt32(first)) || first >= 0x80
    return (isLetter || "\"_#".utf8.contains(first)) && !".!?".utf8.contains(last)
  }
}

extension ArraySlice<UInt8> {
  /// The same without the line `sep=;` that some programs write first.
  fileprivate var trimmingSeparatorLine: ArraySlice<UInt8> {
    guard starts(with: "sep=".utf8), let end = firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return self
    }
    return self[index(after: end)...]
  }
}
