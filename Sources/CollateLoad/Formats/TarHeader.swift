/// The head of the first member of a tar archive.
enum TarHeader {
  private static let size = 512
  private static let checksum = 148..<156

  /// Whether content opens with one: the mark of POSIX and GNU, or the checksum of the form before them.
  static func opens(_ head: ContentHead) -> Bool {
    if head.has(Array("ustar".utf8), at: 257) { return true }
    guard head.bytes.count >= size else { return false }
    let digits = head.bytes[checksum].filter { $0 >= 0x30 && $0 <= 0x37 }
    guard digits.count >= 4, digits.count <= 7 else { return false }
    let stored = digits.reduce(0) { $0 << 3 | Int($1 - 0x30) }
    let sum = head.bytes[..<size].enumerated().reduce(0) { sum, byte in
      sum + (checksum.contains(byte.offset) ? 0x20 : Int(byte.element))
    }
    return sum == stored
  }
}
