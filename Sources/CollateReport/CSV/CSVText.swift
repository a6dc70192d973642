/// Rows of comma-separated values (RFC 4180) that a spreadsheet opens as text, never as formulas.
struct CSVText {
  /// The rows so far, UTF-8, each ended by CR LF.
  private(set) var bytes: [UInt8] = []

  /// Appends a row.
  mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += Self.quoted(Self.harmless(DisplayText.line(cell))).utf8
    }
    bytes += "\r\n".utf8
  }

  /// An apostrophe goes before what a spreadsheet would take for the start of a formula.
  private static func harmless(_ cell: String) -> String {
    switch cell.unicodeScalars.first {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": "'" + cell
    default: cell
    }
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      return cell
    }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
