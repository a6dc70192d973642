/// A value of a JSON text that knows the bytes it stands in.
public struct JSONNode: Sendable {
  /// What the value is.
  public indirect enum Content: Sendable {
    case null
    case bool(Bool)
    /// A number; its digits stand in the bytes of the node.
    case number
    /// A string; `JSONNode.text(in:)` decodes it.
    case string
    case array([JSONNode])
    /// Members in the order in which they are written; a key may stand twice.
    case object([Member])
  }

  /// One member of an object.
  public struct Member: Sendable {
    /// The key, decoded.
    public var key: String
    /// The value.
    public var value: JSONNode
  }

  /// The bytes of the value, quotation marks and brackets included.
  public var span: Span
  /// What it is.
  public var content: Content

  /// The elements of an array; nil for anything else.
  public var elements: [JSONNode]? { if case .array(let elements) = content { elements } else { nil } }

  /// The value of an object's first member of that key.
  public subscript(_ key: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The bytes between the quotation marks of a string; nil for anything else.
  public var stringSpan: Span? {
    if case .string = content { Span(span.start + 1, span.end - 1) } else { nil }
  }

  /// The decoded text of a string, mapped to the JSON text; nil for anything else.
  public func text(in bytes: [UInt8]) -> MappedText? {
    stringSpan.map { JSONString.decode($0, in: bytes) }
  }

  /// The decoded text of a string; nil for anything else.
  public func string(in bytes: [UInt8]) -> String? {
    text(in: bytes).map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

/// Decodes the escapes of JSON strings.
enum JSONString {
  /// Decodes the bytes between two quotation marks. An escaped surrogate without its other half becomes U+FFFD.
  static func decode(_ span: Span, in bytes: [UInt8]) -> MappedText {
    var text = MappedText()
    var offset = span.start
    var copied = span.start
    while offset < span.end {
      guard bytes[offset] == 0x5C else {
        offset += 1
        continue
      }
      text.appendVerbatim(Span(copied, offset), of: bytes)
      let (value, length) = escape(at: offset, end: span.end, in: bytes)
      var decoded: [UInt8] = []
      UTF8Decoding.append(value, to: &decoded)
      text.append(decoded, for: Span(offset, offset + length))
      offset += length
      copied = offset
    }
    text.appendVerbatim(Span(copied, span.end), of: bytes)
    return text
  }

  /// The code point of the escape at `offset` and the bytes it takes.
  private static func escape(at offset: Int, end: Int, in bytes: [UInt8]) -> (UInt32, Int) {
    guard offset + 1 < end else { return (0xFFFD, 1) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "n"): return (0x0A, 2)
    case UInt8(ascii: "t"): return (0x09, 2)
    case UInt8(ascii: "r"): return (0x0D, 2)
    case UInt8(ascii: "b"): return (0x08, 2)
    case UInt8(ascii: "f"): return (0x0C, 2)
    case UInt8(ascii: "u"): break
    // What follows may be the first byte of many: it stays with the others, behind the backslash.
    case 0x80...: return (0x5C, 1)
    case let other: return (UInt32(other), 2)
    }
    guard let first = codeUnit(at: offset, end: end, in: bytes) else { return (0xFFFD, 2) }
    guard first & 0xFC00 == 0xD800 else { return (first, 6) }
    guard let second = codeUnit(at: offset + 6, end: end, in: bytes), second & 0xFC00 == 0xDC00 else {
      return (0xFFFD, 6)
    }
    return (0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF), 12)
  }

  /// The number of a `\uXXXX` escape at `offset`; nil where there is none.
  static func codeUnit(at offset: Int, end: Int, in bytes: [UInt8]) -> UInt32? {
    guard offset + 6 <= end, bytes[offset] == 0x5C, bytes[offset + 1] == UInt8(ascii: "u") else { return nil }
    var value: UInt32 = 0
    for byte in bytes[(offset + 2)..<(offset + 6)] {
      guard let digit = hexadecimalDigit(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
