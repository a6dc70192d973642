/// Reads lists of words and phrases: one a line, white space around it left out; lines that begin with `#` are remarks.
enum WordLines {
  /// The words as a table of one column. Throws where they are too many.
  static func table(_ text: [UInt8]) throws(DataFault) -> DataTable {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let word = line.trimmingSpaces
      if word.isEmpty || word.first == UInt8(ascii: "#") { continue }
      bytes += word
      ends.append(UInt32(bytes.count))
      if ends.count > DataTable.mostCells {
        throw DataFault(line: index + 1, reason: "the list has more than \(DataTable.mostCells) words")
      }
    }
    return DataTable(columns: ["word"], bytes: bytes, ends: ends)
  }
}
