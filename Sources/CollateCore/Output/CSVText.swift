/// Rows of comma-separated values (RFC 4180) that a spreadsheet opens as text, never as formulas.
public struct CSVText {
  /// A cell.
  public enum Cell {
    /// Words, which may come from anybody.
    case text(String)
    /// A number as it is written.
    case number(String)
  }

  /// The rows so far, UTF-8, each ended by CR LF.
  public private(set) var bytes: [UInt8] = []

  /// Makes a table without rows.
  public init() {}

  /// Appends a row of words.
  public mutating func append(_ texts: [String]) { append(cells: texts.map { .text($0) }) }

  /// Appends a row.
  public mutating func append(cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): bytes += Self.quoted(Self.harmless(DisplayText.line(text))).utf8
      case .number(let number): bytes += number.utf8
      }
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
