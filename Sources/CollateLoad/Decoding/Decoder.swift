import CollateText

/// Decodes the bytes of a file into UTF-8, every character mapped to its bytes.
enum Decoder {
  /// Decodes `span` of `bytes`, which a byte order mark must not open.
  static func decode(_ span: Span, of bytes: [UInt8], as set: CharacterSet) -> DecodedText {
    switch set.scheme {
    case .utf8: return decodeUTF8(span, of: bytes)
    case .utf16LittleEndian: return decodeUTF16(span, of: bytes, highByte: 1)
    case .utf16BigEndian: return decodeUTF16(span, of: bytes, highByte: 0)
    case .utf32LittleEndian: return decodeUTF32(span, of: bytes, shifts: [0, 8, 16, 24])
    case .utf32BigEndian: return decodeUTF32(span, of: bytes, shifts: [24, 16, 8, 0])
    case .windows1252: return decodeWindows1252(span, of: bytes)
    case .library(let name):
      guard let converter = CharacterConverter(from: name) else { return decodeUTF8(span, of: bytes) }
      return converter.decode(span, of: bytes)
    }
  }

  private static func decodeUTF8(_ span: Span, of bytes: [UInt8]) -> DecodedText {
    var decoded = DecodedText()
    var copied = span.start
    for fault in UTF8Validation.faults(in: bytes, span) {
      decoded.appendVerbatim(Span(copied, fault.start), of: bytes)
      decoded.appendMalformed(fault)
      copied = fault.end
    }
    decoded.appendVerbatim(Span(copied, span.end), of: bytes)
    return decoded
  }

  private static func decodeUTF16(_ span: Span, of bytes: [UInt8], highByte: Int) -> DecodedText {
    var decoded = DecodedText()
    func unit(_ offset: Int) -> UInt32? {
      guard offset + 2 <= span.end else { return nil }
      return UInt32(bytes[offset + highByte]) << 8 | UInt32(bytes[offset + 1 - highByte])
    }
    var offset = span.start
    while offset < span.end {
      guard let first = unit(offset) else {
        decoded.appendMalformed(Span(offset, span.end))
        break
      }
      var value = first
      var length = 2
      if first & 0xF800 == 0xD800 {
        guard first < 0xDC00, let second = unit(offset + 2), second & 0xFC00 == 0xDC00 else {
          decoded.appendMalformed(Span(offset, offset + 2))
          offset += 2
          continue
        }
        value = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
        length = 4
      }
      var character: [UInt8] = []
      UTF8Decoding.append(value, to: &character)
      decoded.append(character, for: Span(offset, offset + length), of: bytes)
      offset += length
    }
    return decoded
  }

  /// Every four bytes are one character or one fault, so that a fault does not put the rest out of step.
  private static func decodeUTF32(_ span: Span, of bytes: [UInt8], shifts: [UInt32]) -> DecodedText {
    var decoded = DecodedText()
    for offset in stride(from: span.start, to: span.end, by: 4) {
      guard offset + 4 <= span.end else {
        decoded.appendMalformed(Span(offset, span.end))
        break
      }
      let unit = Span(offset, offset + 4)
      let value = zip(bytes[unit], shifts).reduce(UInt32(0)) { $0 | UInt32($1.0) << $1.1 }
      guard Unicode.Scalar(value) != nil else {
        decoded.appendMalformed(unit)
        continue
      }
      var character: [UInt8] = []
      UTF8Decoding.append(value, to: &character)
      decoded.append(character, for: unit, of: bytes)
    }
    return decoded
  }

  private static func decodeWindows1252(_ span: Span, of bytes: [UInt8]) -> DecodedText {
    var decoded = DecodedText()
    var copied = span.start
    for offset in span.range where bytes[offset] >= 0x80 {
      decoded.appendVerbatim(Span(copied, offset), of: bytes)
      copied = offset + 1
      let value = Windows1252.scalar(bytes[offset])
      // Browsers show nothing for the five bytes without a character; in a text that is read they are damage.
      guard value >= 0xA0 else {
        decoded.appendMalformed(Span(offset, offset + 1))
        continue
      }
      var character: [UInt8] = []
      UTF8Decoding.append(value, to: &character)
      decoded.append(character, for: Span(offset, offset + 1), of: bytes)
    }
    decoded.appendVerbatim(Span(copied, span.end), of: bytes)
    return decoded
  }
}
