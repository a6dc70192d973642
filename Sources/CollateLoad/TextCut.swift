/// Finds where a text that is too long may be cut.
enum TextCut {
  /// How far back a space is looked for.
  private static let reach = 4096

  /// The last offset up to `limit` that follows a space, or at least stands between two UTF-8 characters.
  static func end(in bytes: [UInt8], notAfter limit: Int) -> Int {
    guard limit < bytes.count else { return bytes.count }
    var offset = limit
    while offset > 1, offset > limit - reach {
      if bytes[offset - 1] <= 0x20 { return offset }
      offset -= 1
    }
    offset = limit
    while offset > 1, offset > limit - 4, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
