/// Text of documents as Markdown that shows it character for character: no markup, link, tag or entity comes alive.
enum MarkdownText {
  private static let special = Set("\\`*_[]<>#|~&!".unicodeScalars)

  /// The text as one line with every character escaped that Markdown could read. For use behind other text of a line,
  /// so that it never begins one.
  static func inline(_ text: String) -> String { escaped(DisplayText.line(text)) }

  /// The same for inert text that stands between others of its line: spaces at its ends stay.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      // `://` and `www.` would become links of themselves.
      let isLink = (scalar == "/" && previous == ":") || scalar == "@" || (scalar == "." && previous == "w")
      if special.contains(scalar) || isLink { result.append("\\") }
      result.append(scalar)
      previous = scalar
    }
    return String(result)
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
