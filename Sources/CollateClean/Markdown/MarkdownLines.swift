import CollateText

/// The lines of a Markdown text, and what each of them is.
struct MarkdownLines {
  /// What becomes of a line.
  enum Role {
    /// Running text, without the markers at its beginning.
    case text
    /// Code, kept as it is.
    case code
    /// Rules, fences, link definitions, front matter: nothing that a reader sees.
    case dropped
  }

  /// One line.
  struct Line {
    /// Offset of its first byte.
    var start: Int
    /// What becomes of it.
    var role: Role
    /// Its text without block markers.
    var content: Span
  }

  private(set) var lines: [Line] = []

  /// Reads the lines of a text; CR LF and CR are left to whoever folds spaces.
  init(_ bytes: [UInt8]) {
    var inFence = false
    var inFrontMatter = false
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Span(start, end)
      let trimmed = Paragraphs.trimmed(line, in: bytes)
      let content = bytes[trimmed]
      if start == 0, content.elementsEqual("---".utf8) {
        inFrontMatter = true
        lines.append(Line(start: start, role: .dropped, content: trimmed))
      } else if inFrontMatter {
        lines.append(Line(start: start, role: .dropped, content: trimmed))
        if content.elementsEqual("---".utf8) || content.elementsEqual("...".utf8) { inFrontMatter = false }
      } else if content.starts(with: "```".utf8) || content.starts(with: "~~~".utf8) {
        inFence.toggle()
        lines.append(Line(start: start, role: .dropped, content: trimmed))
      } else if inFence {
        lines.append(Line(start: start, role: .code, content: line))
      } else {
        let isDropped = Self.isRule(content) || Self.isDefinition(content)
        let text = Self.withoutMarkers(trimmed, in: bytes)
        lines.append(Line(start: start, role: isDropped ? .dropped : .text, content: text))
      }
      start = end + 1
    }
  }

  /// A row of `-`, `*`, `_`, `=` and the signs of a table's rule.
  private static func isRule(_ content: ArraySlice<UInt8>) -> Bool {
    content.count >= 2 && content.allSatisfy { "-*_=|: ".utf8.contains($0) }
  }

  /// `[name]: target`
  private static func isDefinition(_ content: ArraySlice<UInt8>) -> Bool {
    guard content.first == UInt8(ascii: "["), let close = content.firstIndex(of: UInt8(ascii: "]")) else {
      return false
    }
    return close + 1 < content.endIndex && content[close + 1] == UInt8(ascii: ":")
  }

  /// The line without quote marks, bullets and heading marks at its ends.
  private static func withoutMarkers(_ line: Span, in bytes: [UInt8]) -> Span {
    var start = line.start
    var end = line.end
    var isHeading = false
    while start < end {
      let marker = bytes[start]
      var length = 0
      if marker == UInt8(ascii: ">") {
        length = 1
      } else if "-*+".utf8.contains(marker), start + 1 < end, bytes[start + 1] == 0x20 {
        length = 1
      } else if marker == UInt8(ascii: "#"), !isHeading {
        let stop = bytes[start..<end].firstIndex { $0 != marker } ?? end
        if stop - start <= 6, stop == end || bytes[stop] == 0x20 { length = stop - start }
        isHeading = length > 0
      }
      guard length > 0 else { break }
      start += length
      while start < end, bytes[start] == 0x20 { start += 1 }
    }
    while isHeading, end > start, bytes[end - 1] == UInt8(ascii: "#") || bytes[end - 1] == 0x20 { end -= 1 }
    return Span(start, end)
  }
}
