import CollateCore

/// Text of documents as Markdown that shows it character for character: no markup, link, tag or entity comes alive.
enum MarkdownText {
  private static let special = Array("\\`*_[]<>#|~&!".utf8)

  /// The text as one line with every character escaped that Markdown could read. For use behind other text of a line,
  /// so that it never begins one.
  static func inline(_ text: String) -> String { escaped(DisplayText.line(text)) }

  /// The same for inert text that stands between others of its line: spaces at its ends stay.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      if special.contains(byte) || beginsLink(byte, after: previous) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
      previous = byte
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `://`, `www.` and addresses would become links of themselves.
  private static func beginsLink(_ byte: UInt8, after previous: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"): previous == UInt8(ascii: ":")
    case UInt8(ascii: "."): previous == UInt8(ascii: "w")
    default: byte == UInt8(ascii: "@")
    }
  }

  /// Inline Markdown that begins a line: what would open a list or a rule is escaped.
  static func atLineStart(_ line: String) -> String {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard let first = rest.first, "-+=.)".contains(first) else { return line }
    return digits + "\\" + rest
  }

  /// The text in quotation marks.
  static func quoted(_ text: String) -> String { "“" + inline(text) + "”" }
}
