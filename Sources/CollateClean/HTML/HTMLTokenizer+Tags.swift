import CollateText

/// Tags and their attributes.
extension HTMLTokenizer {
  /// Reads a tag whose name begins here; `start` is the offset of its `<`. Returns nil where the page ends inside it.
  mutating func tag(from start: Int, isEnd: Bool) -> HTMLToken? {
    var tag = HTMLTag(name: tagName())
    let isWhole = attributes(of: &tag)
    dropText(from: start)
    guard isWhole else { return nil }
    if isEnd { return .endTag(tag.name) }
    lastStartTag = tag.name
    return .startTag(tag)
  }

  private mutating func tagName() -> String {
    name { Self.isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
  }

  /// Reads a name in lower case up to a byte for which `ends` holds.
  mutating func name(until ends: (UInt8) -> Bool) -> String {
    var name: [UInt8] = []
    while let byte = byte(), !ends(byte) {
      switch byte {
      case 0: name += "\u{FFFD}".utf8
      case 0x41...0x5A: name.append(byte | 0x20)
      default: name.append(byte)
      }
      offset += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// Reads attributes and the end of the tag; false where the page ends before it.
  private mutating func attributes(of tag: inout HTMLTag) -> Bool {
    var names: Set<String> = []
    while true {
      skipSpace()
      guard let next = byte() else { return false }
      if next == UInt8(ascii: ">") {
        offset += 1
        return true
      }
      if next == UInt8(ascii: "/") {
        offset += 1
        if byte() == UInt8(ascii: ">") {
          tag.isSelfClosing = true
          offset += 1
          return true
        }
        continue
      }
      guard let attribute = attribute() else { return false }
      if names.insert(attribute.name).inserted { tag.attributes.append(attribute) }
    }
  }

  mutating func skipSpace() {
    while let byte = byte(), Self.isSpace(byte) { offset += 1 }
  }

  private mutating func attribute() -> HTMLTag.Attribute? {
    // A name may begin with "=".
    let hasEquals = byte() == UInt8(ascii: "=")
    if hasEquals { offset += 1 }
    let rest = name {
      Self.isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=")
    }
    var attribute = HTMLTag.Attribute(name: hasEquals ? "=" + rest : rest, value: MappedText())
    skipSpace()
    guard byte() == UInt8(ascii: "=") else { return attribute }
    offset += 1
    skipSpace()
    switch byte() {
    case nil: return nil
    case UInt8(ascii: ">"): return attribute
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let quote = bytes[offset]
      offset += 1
      guard let value = value(until: { $0 == quote }) else { return nil }
      attribute.value = value
      offset += 1
    default:
      guard let value = value(until: { Self.isSpace($0) || $0 == UInt8(ascii: ">") }) else { return nil }
      attribute.value = value
    }
    return attribute
  }

  /// Reads a value up to a byte for which `ends` holds; nil where the page ends before one.
  private mutating func value(until ends: (UInt8) -> Bool) -> MappedText? {
    var value = MappedText()
    var start = offset
    func flush(_ value: inout MappedText, _ bytes: [UInt8], _ end: Int) {
      value.appendVerbatim(Span(start, end), of: bytes)
    }
    while let current = byte() {
      if ends(current) {
        flush(&value, bytes, offset)
        return value
      }
      var length = 1
      var replacement: [UInt8]?
      if current == 0x0D {
        length = byte(1) == 0x0A ? 2 : 1
        replacement = [0x0A]
      } else if current == 0 {
        replacement = Array("\u{FFFD}".utf8)
      } else if current == UInt8(ascii: "&"), let reference = reference(inAttribute: true) {
        length = reference.length
        replacement = reference.characters
      }
      if let replacement {
        flush(&value, bytes, offset)
        value.append(replacement, for: Span(offset, offset + length))
        start = offset + length
      }
      offset += length
    }
    return nil
  }
}
