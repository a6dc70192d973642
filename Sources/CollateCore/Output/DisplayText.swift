import CollateText

/// Text of documents made safe to show: nothing in it can steer a terminal, reorder a line or break out of one.
public enum DisplayText {
  /// The text with every run of white space as one space, control, escape and bidirectional override characters as
  /// U+FFFD, and invisible direction marks left out.
  public static func inert(_ text: String) -> String {
    // Every sentence passes here several times: bytes are read, and what is inert comes back as it is.
    if isPlainlyInert(text) { return text }
    let source = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var isAfterSpace = false
    var offset = 0
    while offset < source.count {
      if source[offset] > 0x20, source[offset] < 0x7F {
        result.append(source[offset])
        isAfterSpace = false
        offset += 1
        continue
      }
      let scalar = UTF8Decoding.scalar(in: source, at: offset)
      let bytes = source[Span(offset, offset + scalar.length)]
      offset += scalar.length
      switch scalar.value {
      case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2028, 0x2029:
        if !isAfterSpace { result.append(0x20) }
        isAfterSpace = true
        continue
      case 0x200E, 0x200F, 0x061C, 0xFEFF: continue
      case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
        result.append(contentsOf: "\u{FFFD}".utf8)
      default: result.append(contentsOf: bytes)
      }
      isAfterSpace = false
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the text is printable ASCII with single spaces.
  private static func isPlainlyInert(_ text: String) -> Bool {
    var isAfterSpace = false
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || !isAfterSpace else { return false }
      isAfterSpace = byte == 0x20
    }
    return true
  }

  /// The same as a line of its own: no space at either end.
  public static func line(_ text: String) -> String {
    let inert = inert(text)
    guard inert.utf8.first == 0x20 || inert.utf8.last == 0x20 else { return inert }
    var bytes = inert.utf8.drop { $0 == 0x20 }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(Substring(bytes))
  }

  /// Columns that a terminal needs for inert text: two for wide East Asian characters and pictures, none for marks.
  public static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    case 0x200B...0x200D, 0xFE00...0xFE0F: 0
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: 0
      default: 1
      }
    }
  }

  /// Inert text cut to `width` columns at a word, with an ellipsis where something was cut.
  public static func cut(_ text: String, to width: Int) -> String {
    guard columns(text) > width else { return text }
    var used = 0
    var end = text.unicodeScalars.startIndex
    var wordEnd: String.UnicodeScalarView.Index?
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      used += columns(scalar)
      if used > width - 1 { break }
      if scalar == " " { wordEnd = index }
      end = text.unicodeScalars.index(after: index)
    }
    let isLongWord = wordEnd.map { text[$0..<end].count > width / 3 } ?? true
    return String(text[..<(isLongWord ? end : wordEnd ?? end)]) + "…"
  }
}
