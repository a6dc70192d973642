import CollateText

/// The header of a mail or of one of its parts: fields in order, folded lines joined, encoded words decoded.
struct HeaderFields {
  /// The offset behind the header and the empty line that ends it.
  private(set) var end: Int
  private var fields: [(name: String, value: MappedText)] = []

  /// Reads a header that begins at `span.start`. Without an empty line all of the span is header.
  init(_ bytes: [UInt8], in span: Span) {
    var offset = span.start
    end = span.end
    while offset < span.end {
      let lineEnd = bytes[offset..<span.end].firstIndex(of: 0x0A) ?? span.end
      let isCarriage = lineEnd > offset && bytes[lineEnd - 1] == 0x0D
      let line = Span(offset, isCarriage ? lineEnd - 1 : lineEnd)
      offset = min(lineEnd + 1, span.end)
      if line.isEmpty {
        end = offset
        break
      }
      if bytes[line.start] == 0x20 || bytes[line.start] == 0x09 {
        if !fields.isEmpty { fields[fields.count - 1].value.appendVerbatim(line, of: bytes) }
        continue
      }
      guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let start = bytes[(colon + 1)..<line.end].firstIndex { $0 > 0x20 } ?? line.end
      var value = MappedText()
      value.appendVerbatim(Span(start, line.end), of: bytes)
      fields.append((String(decoding: bytes[line.start..<colon], as: UTF8.self).lowercased(), value))
    }
  }

  /// The value of the first field of a name, as it is written.
  subscript(_ name: String) -> MappedText? { fields.first { $0.name == name }?.value }

  /// The value as UTF-8.
  func string(_ name: String) -> String? { self[name].map { String(decoding: $0.bytes, as: UTF8.self) } }

  /// The value without what follows the first semicolon, in small letters: `text/html`.
  func kind(_ name: String) -> String? {
    string(name)?.split(separator: ";").first.map { $0.lowercased().filter { !$0.isWhitespace } }
  }

  /// A parameter of a field: the boundary of `multipart/mixed; boundary="x"`.
  func parameter(_ key: String, of name: String) -> String? {
    guard let value = string(name) else { return nil }
    var rest = value[...]
    while let semicolon = rest.firstIndex(of: ";") {
      rest = rest[rest.index(after: semicolon)...].drop(while: \.isWhitespace)
      guard let equals = rest.firstIndex(of: "=") else { return nil }
      let isWanted = rest[..<equals].lowercased().filter { !$0.isWhitespace } == key
      rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      let found: Substring
      if rest.first == "\"" {
        rest = rest.dropFirst()
        found = rest.prefix { $0 != "\"" }
      } else {
        found = rest.prefix { $0 != ";" && !$0.isWhitespace }
      }
      if isWanted { return String(found) }
      rest = rest[found.endIndex...]
    }
    return nil
  }

  /// The value with its encoded words (RFC 2047) decoded, mapped to the bytes of the file.
  func words(_ name: String) -> MappedText? { self[name].map(Self.decoded) }

  private static func decoded(_ value: MappedText) -> MappedText {
    let bytes = value.bytes
    var result = MappedText()
    var copied = 0
    var offset = 0
    while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "=")) {
      offset = start + 1
      guard let word = encodedWord(bytes, at: start) else { continue }
      // White space between two encoded words is no part of the text.
      let gap = bytes[copied..<start]
      if copied == 0 || !gap.allSatisfy({ $0 <= 0x20 }) {
        result.appendVerbatim(Span(copied, start), of: bytes)
      }
      result.append(word.text)
      (offset, copied) = (word.end, word.end)
    }
    result.appendVerbatim(Span(copied, bytes.count), of: bytes)
    return result.composed(with: value.map)
  }

  /// `=?utf-8?Q?caf=C3=A9?=`, decoded.
  private static func encodedWord(_ bytes: [UInt8], at start: Int) -> (text: MappedText, end: Int)? {
    guard bytes[start...].starts(with: "=?".utf8) else { return nil }
    let marks = bytes[(start + 2)...].indices.lazy.filter { bytes[$0] == UInt8(ascii: "?") }.prefix(3)
    let places = Array(marks)
    guard places.count == 3, places[2] + 1 < bytes.count, bytes[places[2] + 1] == UInt8(ascii: "="),
      let set = CharacterSet(label: String(decoding: bytes[(start + 2)..<places[0]], as: UTF8.self))
    else { return nil }
    let content = Span(places[1] + 1, places[2])
    let carried: MappedText
    switch bytes[(places[0] + 1)..<places[1]].first.map({ $0 | 0x20 }) {
    case UInt8(ascii: "q"): carried = TransferDecoding.quotedPrintable(content, of: bytes, inHeader: true)
    case UInt8(ascii: "b"): carried = TransferDecoding.base64(content, of: bytes)
    default: return nil
    }
    return (carried.decoded(as: set), places[2] + 2)
  }
}
