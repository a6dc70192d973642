import CollateText

/// Takes the text out of Markdown: markers, link targets, images and inline HTML go, what a reader sees stays.
///
/// Every line is read once; brackets are matched beforehand, so that rows of open brackets cost no more than letters.
struct MarkdownText {
  private let bytes: [UInt8]
  private var text = MappedText()
  /// For every `[` its `]` on the same line.
  private var closings: [Int: Int] = [:]

  /// The text, mapped to the Markdown, with its line breaks.
  static func text(of bytes: [UInt8]) -> MappedText {
    var reader = MarkdownText(bytes: bytes)
    reader.run()
    return reader.text
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    let lines = MarkdownLines(bytes)
    var isFirst = true
    for line in lines.lines {
      if !isFirst { text.appendVerbatim(Span(line.start - 1, line.start), of: bytes) }
      isFirst = false
      switch line.role {
      case .dropped: break
      case .code: text.appendVerbatim(line.content, of: bytes)
      case .text:
        matchBrackets(line.content)
        inline(line.content)
      }
    }
  }

  private mutating func matchBrackets(_ line: Span) {
    closings.removeAll(keepingCapacity: true)
    var open: [Int] = []
    var offset = line.start
    while offset < line.end {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "["): open.append(offset)
      case UInt8(ascii: "]"): if let start = open.popLast() { closings[start] = offset }
      default: break
      }
      offset += 1
    }
  }

  /// Appends a stretch of a line without its inline markup.
  private mutating func inline(_ span: Span) {
    var offset = span.start
    var copied = span.start
    /// Ends of link texts still open, and what to skip behind them.
    var links: [(end: Int, next: Int)] = []
    func byte(_ index: Int) -> UInt8? { index >= span.start && index < span.end ? bytes[index] : nil }
    while offset < span.end {
      var skip = 0
      var replacement: [UInt8] = []
      switch bytes[offset] {
      case UInt8(ascii: "\\"):
        if let next = byte(offset + 1), Self.isPunctuation(next) { (skip, replacement) = (2, [next]) }
      case UInt8(ascii: "&"):
        var tokenizer = HTMLTokenizer(bytes)
        tokenizer.offset = offset
        if let reference = tokenizer.reference(inAttribute: false), offset + reference.length <= span.end {
          (skip, replacement) = (reference.length, reference.characters)
        }
      case UInt8(ascii: "!") where byte(offset + 1) == UInt8(ascii: "["):
        if let end = linkEnd(offset + 1, span)?.next { skip = end - offset }
      case UInt8(ascii: "["):
        if let link = linkEnd(offset, span) {
          links.append(link)
          skip = 1
        }
      case UInt8(ascii: "]"):
        if let link = links.last, link.end == offset {
          links.removeLast()
          skip = link.next - offset
        }
      case UInt8(ascii: "`"): skip = 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        let length = runLength(offset, span)
        if isEmphasis(offset, length, byte) {
          skip = length
        } else {
          offset += length
          continue
        }
      case UInt8(ascii: "<"): skip = tagLength(offset, span)
      default: break
      }
      guard skip > 0 else {
        offset += 1
        continue
      }
      text.appendVerbatim(Span(copied, offset), of: bytes)
      if !replacement.isEmpty { text.append(replacement, for: Span(offset, offset + skip)) }
      offset += skip
      copied = offset
    }
    text.appendVerbatim(Span(copied, span.end), of: bytes)
  }

  /// Where the text of the link opened at `start` ends, and where the line goes on behind its target; nil for no link.
  private func linkEnd(_ start: Int, _ span: Span) -> (end: Int, next: Int)? {
    guard let end = closings[start], end + 1 < span.end else { return nil }
    let close: UInt8
    switch bytes[end + 1] {
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    default: return nil
    }
    // Targets have no spaces but before a title, and are short.
    let limit = min(span.end, end + 2048)
    guard let last = bytes[(end + 2)..<max(limit, end + 2)].firstIndex(of: close) else { return nil }
    return (end, last + 1)
  }

  private func runLength(_ offset: Int, _ span: Span) -> Int {
    (bytes[offset..<span.end].firstIndex { $0 != bytes[offset] } ?? span.end) - offset
  }

  /// Whether a row of `*`, `_` or `~` touches a word on one side, and for `_` on one side only.
  private func isEmphasis(_ offset: Int, _ length: Int, _ byte: (Int) -> UInt8?) -> Bool {
    if bytes[offset] == UInt8(ascii: "~"), length != 2 { return false }
    let before = byte(offset - 1)
    let after = byte(offset + length)
    let touchesLeft = before.map { $0 > 0x20 } ?? false
    let touchesRight = after.map { $0 > 0x20 } ?? false
    guard touchesLeft || touchesRight else { return false }
    let isInWord = [before, after].allSatisfy { $0.map(Self.isWordByte) ?? false }
    return
      !(isInWord
      && (bytes[offset] == UInt8(ascii: "_") || before.map { CharacterClass.isDigit(UInt32($0)) } ?? false))
  }

  /// Length of the HTML tag or the angle bracket of an address here; 0 where `<` is text.
  private func tagLength(_ offset: Int, _ span: Span) -> Int {
    let limit = min(span.end, offset + 512)
    guard offset + 1 < limit,
      HTMLTokenizer.isLetter(bytes[offset + 1]) || bytes[offset + 1] == UInt8(ascii: "/"),
      let end = bytes[offset..<limit].firstIndex(of: UInt8(ascii: ">"))
    else { return 0 }
    return end + 1 - offset
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || HTMLTokenizer.isLetter(byte) || CharacterClass.isDigit(UInt32(byte))
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isWordByte(byte)
  }
}
