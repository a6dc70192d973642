/// Reads Unicode scalars from UTF-8 bytes without making a String.
public enum UTF8Decoding {
  /// The bytes that some editors put before a text.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// One scalar and the number of bytes it takes.
  public struct Scalar: Sendable {
    /// The code point; U+FFFD where the bytes are not UTF-8.
    public var value: UInt32
    /// Bytes it takes, at least 1.
    public var length: Int
  }

  /// Decodes the scalar at `offset`, which must lie inside `bytes`; malformed bytes give U+FFFD of length 1.
  public static func scalar(in bytes: [UInt8], at offset: Int) -> Scalar {
    let first = bytes[offset]
    if first < 0x80 { return Scalar(value: UInt32(first), length: 1) }
    let malformed = Scalar(value: 0xFFFD, length: 1)
    let length: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
    default: return malformed
    }
    guard offset + length <= bytes.count else { return malformed }
    for index in 1..<length {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else { return malformed }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000)
    let isSurrogate = value >= 0xD800 && value <= 0xDFFF
    return isOverlong || isSurrogate || value > 0x10FFFF ? malformed : Scalar(value: value, length: length)
  }

  /// Decodes the scalar that ends just before `offset`, which must lie in `1...bytes.count`.
  public static func scalar(in bytes: [UInt8], before offset: Int) -> Scalar {
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = scalar(in: bytes, at: start)
    return start + scalar.length == offset ? scalar : Scalar(value: 0xFFFD, length: 1)
  }

  /// Appends the UTF-8 bytes of a code point; U+FFFD for one that is none.
  public static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    bytes.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
  }
}
