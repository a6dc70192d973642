/// Letters and digits of ASCII, eight bytes at a time: most words are nothing else.
public enum ASCIIWords {
  /// Whether a byte is a letter or digit of ASCII.
  @inlinable @inline(__always)
  public static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The end of the run of such bytes that begins at `start`.
  @inline(__always)
  static func runEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = start
    while offset &+ 8 <= limit {
      let chunk = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let others = ~wordBits(chunk) & every(0x80)
      if others != 0 { return offset &+ others.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    while offset < limit, isWordByte(bytes[offset]) { offset &+= 1 }
    return offset
  }

  /// Whether a word whose letters and digits end at `offset` ends there for certain: what follows joins nothing.
  @inline(__always)
  static func isPlainEnd(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, limit: Int) -> Bool {
    guard offset < limit else { return true }
    if bytes[offset] == 0x20 { return true }
    guard offset + 1 < limit else { return bytes[offset] < 0x80 }
    return bytes[offset] < 0x80 && bytes[offset + 1] < 0x80 && !isWordByte(bytes[offset + 1])
  }

  /// The high bit of each of eight bytes that is a letter or digit. A sum has its high bit where the byte is at least
  /// what was subtracted from 0x80; without their own high bits no two bytes carry into each other.
  @inline(__always)
  private static func wordBits(_ chunk: UInt64) -> UInt64 {
    let low = chunk & every(0x7F)
    let lowercase = low | every(0x20)
    let letters = (lowercase &+ every(0x80 - 0x61)) & ~(lowercase &+ every(0x80 - 0x7B))
    let digits = (low &+ every(0x80 - 0x30)) & ~(low &+ every(0x80 - 0x3A))
    return (letters | digits) & ~chunk & every(0x80)
  }

  @inline(__always)
  private static func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
