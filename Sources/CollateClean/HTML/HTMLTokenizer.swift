import CollateText

/// Cuts a page into tokens as the HTML standard §13.2.5 does, with the bytes behind every character.
///
/// The standard's 80 states are folded into functions that give the same tokens; parse errors are not reported. Every
/// byte is read a bounded number of times.
struct HTMLTokenizer {
  /// How text is read: the standard's content states.
  enum Mode {
    case data, plainText, rcdata, rawText, scriptData, cdata
  }

  /// The page, UTF-8.
  let bytes: [UInt8]
  /// How text after the last token is read; whoever builds a tree sets it after `<title>`, `<script>` and their like.
  var mode = Mode.data
  /// Name of the start tag that an end tag must match to close raw text.
  var lastStartTag = ""
  /// Whether `<![CDATA[` opens a section, as inside SVG and MathML.
  var allowsCDATA = false
  /// Offset of the next byte to read.
  var offset = 0
  private var text = MappedText()
  /// Bytes of the page before this offset are in `text` or in a token.
  private var copied = 0
  private var pending: HTMLToken?
  private var isAtEnd = false

  /// Makes a tokenizer for a page.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; nil at the end of the page.
  mutating func next() -> HTMLToken? {
    if let token = pending {
      pending = nil
      return token
    }
    while !isAtEnd {
      guard let token = scan() else { continue }
      guard let characters = takeText() else { return token }
      pending = token
      return characters
    }
    return takeText()
  }

  // MARK: Input

  /// The byte at `offset` plus a distance; nil past the end.
  func byte(_ distance: Int = 0) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  /// White space of the standard; CR is among it, since CR and CR LF are read as LF.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
  }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  /// Whether the bytes from here (and a distance) on are `word` in any case; `word` is in lower case.
  func follows(_ word: String, after start: Int = 0) -> Bool {
    var distance = start
    for expected in word.utf8 {
      guard let byte = byte(distance) else { return false }
      guard byte == expected || (byte >= 0x41 && byte <= 0x5A && byte | 0x20 == expected) else {
        return false
      }
      distance += 1
    }
    return true
  }

  // MARK: Text

  private mutating func takeText() -> HTMLToken? {
    guard text.count > 0 else { return nil }
    defer { text = MappedText() }
    return .characters(text)
  }

  /// Appends the bytes read since the last token or replacement to the text.
  mutating func copyText() {
    text.appendVerbatim(Span(copied, offset), of: bytes)
    copied = offset
  }

  /// Appends `replacement` for the next `length` bytes to the text and reads on behind them.
  mutating func replaceText(_ length: Int, _ replacement: [UInt8]) {
    copyText()
    text.append(replacement, for: Span(offset, offset + length))
    offset += length
    copied = offset
  }

  /// Leaves out the bytes from `start` to here: they are in a token, or nowhere.
  mutating func dropText(from start: Int) {
    text.appendVerbatim(Span(copied, start), of: bytes)
    copied = offset
  }

  /// Reads text up to a token, which it returns, or to the end of the page.
  private mutating func scan() -> HTMLToken? {
    while offset < bytes.count {
      let current = bytes[offset]
      switch current {
      case 0x0D: replaceText(byte(1) == 0x0A ? 2 : 1, [0x0A])
      case 0 where mode != .data && mode != .cdata: replaceText(1, Array("\u{FFFD}".utf8))
      case UInt8(ascii: "&") where mode == .data || mode == .rcdata: textReference()
      case UInt8(ascii: "]") where mode == .cdata && follows("]]>"):
        let start = offset
        offset += 3
        dropText(from: start)
        mode = .data
      case UInt8(ascii: "<") where mode != .plainText && mode != .cdata:
        if let token = markup() { return token }
      default: offset += 1
      }
    }
    copyText()
    isAtEnd = true
    return nil
  }

  private mutating func textReference() {
    if let reference = reference(inAttribute: false) {
      replaceText(reference.length, reference.characters)
    } else {
      offset += 1
    }
  }

  /// Reads what `<` opens; nil where it is text, or a tag cut off by the end of the page.
  private mutating func markup() -> HTMLToken? {
    switch mode {
    case .data: return markupInData()
    case .scriptData where follows("<!--"):
      skipEscapedScript()
      return nil
    default: return rawTextEnd()
    }
  }

  private mutating func markupInData() -> HTMLToken? {
    let start = offset
    switch byte(1) {
    case UInt8(ascii: "!"): return declaration()
    case UInt8(ascii: "?"):
      offset += 1
      return bogusComment(from: start)
    case UInt8(ascii: "/"):
      guard let next = byte(2) else {
        offset += 2
        return nil
      }
      if Self.isLetter(next) {
        offset += 2
        return tag(from: start, isEnd: true)
      }
      offset += 2
      if next == UInt8(ascii: ">") {
        offset += 1
        dropText(from: start)
        return nil
      }
      return bogusComment(from: start)
    case let next? where Self.isLetter(next):
      offset += 1
      return tag(from: start, isEnd: false)
    default:
      offset += 1
      return nil
    }
  }

  /// Whether the end tag that closes raw text stands here.
  func closesRawText() -> Bool {
    guard byte(1) == UInt8(ascii: "/"), !lastStartTag.isEmpty, follows(lastStartTag, after: 2),
      let after = byte(2 + lastStartTag.utf8.count)
    else { return false }
    return Self.isSpace(after) || after == UInt8(ascii: "/") || after == UInt8(ascii: ">")
  }

  /// Reads the end tag that closes raw text, or `<` as text.
  private mutating func rawTextEnd() -> HTMLToken? {
    guard closesRawText() else {
      offset += 1
      return nil
    }
    let start = offset
    offset += 2
    mode = .data
    return tag(from: start, isEnd: true)
  }
}
