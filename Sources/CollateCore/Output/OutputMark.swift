import Foundation

/// How Collate knows an output of its own again: by its content, never by its name.
///
/// A JSON result opens with its format and a table with its columns. A page ends with a seal: the SHA-256 of all that
/// stands before it. So a page that a person has written into since is known as Collate's, and as changed.
public enum OutputMark {
  /// Whose file it is.
  public enum Origin: Sendable {
    /// Collate's, as it was written.
    case own
    /// Collate's, changed by somebody since.
    case changed
    /// Anybody else's.
    case foreign
  }

  /// What every format of a result starts with; a version follows.
  public static let format = "collate-claims/"
  /// What every index of the results of several events starts with; a version follows.
  public static let eventsFormat = "collate-events/"
  /// What the first line of every file of review items starts with; a version follows.
  public static let reviewFormat = "collate-review/"
  /// The first columns of every table of claims.
  public static let columns = ["claim", "statement", "support", "file", "family"]

  /// The first columns of every table of conflicts.
  public static let conflictColumns = ["conflict", "severity", "type", "rule", "claim", "file", "family"]
  /// The first columns of every table of events.
  public static let eventColumns = ["folder", "event", "files"]
  /// The bytes before a table by which spreadsheets know UTF-8.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static let sealStart = "<!-- collate sha256:"
  private static let sealEnd = " -->\n"

  /// A page of HTML or Markdown (UTF-8, ended by a line end) with its seal as last line.
  public static func sealed(_ page: [UInt8]) -> [UInt8] {
    page + Array((sealStart + ContentHash.hex(of: page) + sealEnd).utf8)
  }

  /// Whose file these bytes are.
  public static func origin(of bytes: [UInt8]) -> Origin {
    if isResult(bytes) || isTable(bytes) { return .own }
    guard let seal = lastSeal(in: bytes) else { return .foreign }
    return bytes[seal...].elementsEqual(sealed(Array(bytes[..<seal]))[seal...]) ? .own : .changed
  }

  /// Whether a table opens with the columns of one of Collate's.
  private static func isTable(_ bytes: [UInt8]) -> Bool {
    let rows = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
    return [columns, conflictColumns, eventColumns].contains {
      rows.starts(with: $0.joined(separator: ",").utf8)
    }
  }

  /// Whether a JSON text opens with the format of a result, however it is spaced.
  private static func isResult(_ bytes: [UInt8]) -> Bool {
    [format, eventsFormat, reviewFormat].contains { opens(bytes, with: $0) }
  }

  /// Whether a JSON text opens as the index of the results of several events.
  public static func isIndexOfEvents(_ bytes: [UInt8]) -> Bool { opens(bytes, with: eventsFormat) }

  private static func opens(_ bytes: [UInt8], with format: String) -> Bool {
    bytes.lazy.filter { $0 > 0x20 }.starts(with: "{\"format\":\"\(format)".utf8)
  }

  /// The offset of the last line that opens a seal.
  private static func lastSeal(in bytes: [UInt8]) -> Int? {
    let mark = Array(sealStart.utf8)
    var found: Int?
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var start = 0
      while let end = memchr(base + start, 0x0A, bytes.count - start) {
        start = UnsafeRawPointer(end) - base + 1
        if bytes.count - start > mark.count, memcmp(base + start, mark, mark.count) == 0 { found = start }
      }
    }
    return found
  }
}
