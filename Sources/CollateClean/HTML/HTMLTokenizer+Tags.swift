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
    let start = offset
    var isPlain = true
    while let byte = byte(), !ends(byte) {
      isPlain = isPlain && byte != 0 && !(0x41...0x5A).contains(byte)
      offset += 1
    }
    let written = bytes[start..<offset]
    if isPlain { return String(decoding: written, as: UTF8.self) }
    var name: [UInt8] = []
    for byte in written {
      switch byte {
      case 0: name += "\u{FFFD}".utf8
      case 0x41...0x5A: name.append(byte | 0x20)
      default: name.append(byte)
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static let fewAttributes = 16

  /// Reads attributes and the end of the tag; false where the page ends before it.
  private mutating func attributes(of tag: inout HTMLTag) -> Bool {
    // A set only where there are many names: a tag mostly has one or two.
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
      if tag.attributes.count < Self.fewAttributes {
        if !tag.attributes.contains(where: { $0.name == attribute.name }) { tag.attributes.append(attribute) }
        continue
      }
      if names.isEmpty { names = Set(tag.attributes.map(\.name)) }
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
    let name = hasEquals ? "=" + rest : rest
    skipSpace()
    guard byte() == UInt8(ascii: "=") else { return HTMLTag.Attribute(name: name, value: MappedText()) }
    offset += 1
    skipSpace()
    switch byte() {
    case nil: return nil
    case UInt8(ascii: ">"): return HTMLTag.Attribute(name: name, value: MappedText())
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let quote = bytes[offset]
      offset += 1
      guard let attribute = attribute(name, until: { $0 == quote }) else { return nil }
      offset += 1
      return attribute
    default: return attribute(name, until: { Self.isSpace($0) || $0 == UInt8(ascii: ">") })
    }
  }

  /// Reads a value up to a byte for which `ends` holds; nil where the page ends before one.
  private mutating func attribute(_ name: String, until ends: (UInt8) -> Bool) -> HTMLTag.Attribute? {
    var value = MappedText()
    var start = offset
    func flush(_ value: inout MappedText, _ bytes: [UInt8], _ end: Int) {
      value.appendVerbatim(Span(start, end), of: bytes)
    }
    while let current = byte() {
      if ends(current) {
        if value.count == 0 { return HTMLTag.Attribute(name: name, value: Span(start, offset), of: bytes) }
        flush(&value, bytes, offset)
        return HTMLTag.Attribute(name: name, value: value)
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
