/// Letters and digits of ASCII, of which most words are made.
public enum ASCIIWords {
  /// Whether a byte is a letter or digit of ASCII.
  @inlinable @inline(__always)
  public static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
