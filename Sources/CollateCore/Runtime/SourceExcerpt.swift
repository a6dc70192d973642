import CollateText

/// A line of a file with a mark under the place a message is about. Part of what people see, never of a result.
public struct SourceExcerpt: Hashable, Sendable {
  /// Bytes of a line that are shown; of a longer one, those around the place.
  private static let mostBytes = 100
  /// Bytes shown before the place of a longer line.
  private static let lead = 40

  /// Number of the line, from 1.
  public let line: Int
  /// The line, without control characters, as far as it is shown.
  public let text: String
  /// Characters before the mark.
  private let indent: String

  /// Cuts the line around `column` (from 1, in bytes; at most one past the end) out of `bytes`, a whole line.
  public init(line: Int, of bytes: some Collection<UInt8>, column: Int) {
    let bytes = Array(bytes)
    let place = min(max(column - 1, 0), bytes.count)
    let start = bytes.count > Self.mostBytes ? Self.boundary(before: max(0, place - Self.lead), in: bytes) : 0
    let end = min(bytes.count, Self.boundary(before: start + Self.mostBytes, in: bytes))
    func shown(_ span: Span) -> String {
      String(bytes.string(span).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
    let cut = start > 0 ? "…" : ""
    self.line = line
    text = cut + shown(Span(start, end)) + (end < bytes.count ? "…" : "")
    indent = String(repeating: " ", count: cut.count + shown(Span(start, max(start, place))).count)
  }

  /// The line with its number, and the mark below.
  public var lines: [String] {
    let number = String(line)
    let margin = String(repeating: " ", count: number.count)
    return ["  \(number) | \(text)", "  \(margin) | \(indent)^"]
  }

  /// The last offset up to `offset` at which a character begins.
  private static func boundary(before offset: Int, in bytes: [UInt8]) -> Int {
    var offset = min(offset, bytes.count)
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}

extension Document {
  /// `file:line:column` of bytes of the source file, and their line there.
  public func sourceExcerpt(at span: Span) -> (place: String, lines: [String]) {
    let bytes = source.bytes
    let (line, column) = LineIndex(bytes).position(of: span.start)
    let start = bytes[..<span.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let excerpt = SourceExcerpt(line: line, of: bytes[start...].prefix { $0 != 0x0A }, column: column)
    return ("\(name):\(line):\(column)", excerpt.lines)
  }
}
