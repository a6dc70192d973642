/// Finds the character set that a file declares in its first bytes: `<meta charset>`, `<meta http-equiv>` or `<?xml`.
enum EncodingDeclaration {
  /// Bytes looked at, as browsers do; saved pages often have long comments before the declaration.
  private static let reach = 4096

  /// The declared label; nil where there is none.
  static func label(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(reach).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">")) {
      if let label = value(of: "encoding", in: head[..<end]) { return label }
    }
    var offset = 0
    while let tag = find("<meta", in: head[offset...]) {
      let end = head[tag...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
      if let label = value(of: "charset", in: head[tag..<end]) { return label }
      offset = max(end, tag + 1)
    }
    return nil
  }

  /// The value after `name =` in a tag, with or without quotation marks.
  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    guard let start = find(name, in: tag) else { return nil }
    var rest = tag[(start + name.utf8.count)...].drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let label = rest.prefix { $0 > 0x20 && !"\"';/>?".utf8.contains($0) }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }

  private static func find(_ needle: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let needle = Array(needle.utf8)
    guard bytes.count >= needle.count else { return nil }
    for offset in bytes.startIndex...(bytes.endIndex - needle.count)
    where bytes[offset] == needle[0] && bytes[offset..<(offset + needle.count)].elementsEqual(needle) {
      return offset
    }
    return nil
  }
}
