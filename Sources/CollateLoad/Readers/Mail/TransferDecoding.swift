import CollateText

/// Takes the encodings off that mails are carried in (RFC 2045), every byte mapped to those that stand for it.
enum TransferDecoding {
  /// The bytes of a part; other encodings than the two that change bytes leave them as they are.
  static func decode(_ span: Span, of bytes: [UInt8], encoding: String) -> MappedText {
    switch encoding {
    case "quoted-printable": return quotedPrintable(span, of: bytes)
    case "base64": return base64(span, of: bytes)
    default:
      var same = MappedText()
      same.appendVerbatim(span, of: bytes)
      return same
    }
  }

  /// `=E9` is a byte, `=` at the end of a line joins it with the next. Other equals signs stay. In words of a header
  /// (RFC 2047) an underscore is a space.
  static func quotedPrintable(_ span: Span, of bytes: [UInt8], inHeader: Bool = false) -> MappedText {
    var decoded = MappedText()
    var copied = span.start
    var offset = span.start
    func isMark(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "=") || (inHeader && byte == UInt8(ascii: "_"))
    }
    while let mark = bytes[offset..<span.end].firstIndex(where: isMark) {
      offset = mark + 1
      if bytes[mark] == UInt8(ascii: "_") {
        decoded.appendVerbatim(Span(copied, mark), of: bytes)
        decoded.append([0x20], for: Span(mark, offset))
        copied = offset
      } else if mark + 2 < span.end, let high = hexDigit(bytes[mark + 1]), let low = hexDigit(bytes[mark + 2])
      {
        decoded.appendVerbatim(Span(copied, mark), of: bytes)
        decoded.append([high << 4 | low], for: Span(mark, mark + 3))
        (offset, copied) = (mark + 3, mark + 3)
      } else if let end = endOfLine(bytes, from: mark + 1, limit: span.end) {
        decoded.appendVerbatim(Span(copied, mark), of: bytes)
        (offset, copied) = (end, end)
      }
    }
    decoded.appendVerbatim(Span(copied, span.end), of: bytes)
    return decoded
  }

  /// The offset behind a line that holds nothing more but spaces; nil where it holds more.
  private static func endOfLine(_ bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    let spaces = bytes[start..<limit].prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    guard spaces.endIndex < limit else { return limit }
    return bytes[spaces.endIndex] == 0x0A ? spaces.endIndex + 1 : nil
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// Every four characters are three bytes and map to them as a whole; what is no character of the alphabet is passed over.
  static func base64(_ span: Span, of bytes: [UInt8]) -> MappedText {
    var decoded = MappedText()
    decoded.reserveCapacity(span.count / 4 * 3)
    var group: [UInt8] = []
    var start = span.start
    func flush(_ end: Int) {
      guard group.count > 1 else { return }
      let value = (group + [0, 0]).prefix(4).reduce(UInt32(0)) { $0 << 6 | UInt32($1) }
      let three = [UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
      decoded.append(three.prefix(group.count - 1), for: Span(start, end))
    }
    for offset in span.range {
      guard let value = sixBits(bytes[offset]) else {
        if bytes[offset] == UInt8(ascii: "=") {
          flush(offset)
          group = []
        }
        continue
      }
      if group.isEmpty { start = offset }
      group.append(value)
      if group.count == 4 {
        flush(offset + 1)
        group = []
      }
    }
    flush(span.end)
    return decoded
  }

  private static func sixBits(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }
}
