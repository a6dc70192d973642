import CollateText

/// Character references.
extension HTMLTokenizer {
  /// The reference that `&` opens here: bytes it takes and characters it stands for; nil where it is a plain `&`.
  func reference(inAttribute: Bool) -> (length: Int, characters: [UInt8])? {
    guard let next = byte(1) else { return nil }
    if next == UInt8(ascii: "#") { return numericReference() }
    guard Self.isLetter(next), let match = NamedReferences.longestMatch(in: bytes, at: offset + 1) else {
      return nil
    }
    let length = match.length + 1
    // In attributes, `&copy=1` and `&copyright` are parts of addresses.
    if inAttribute, bytes[offset + match.length] != UInt8(ascii: ";"), let after = byte(length),
      after == UInt8(ascii: "=") || Self.isLetter(after) || CharacterClass.isDigit(UInt32(after))
    {
      return nil
    }
    return (length, match.characters)
  }

  private func numericReference() -> (length: Int, characters: [UInt8])? {
    let isHexadecimal = byte(2).map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let radix: UInt32 = isHexadecimal ? 16 : 10
    let first = isHexadecimal ? 3 : 2
    var length = first
    var value: UInt32 = 0
    while let byte = byte(length), let digit = Self.digit(byte), digit < radix {
      value = min(value * radix + digit, 0x110000)
      length += 1
    }
    guard length > first else { return nil }
    if byte(length) == UInt8(ascii: ";") { length += 1 }
    var characters: [UInt8] = []
    UTF8Decoding.append(Self.scalar(value), to: &characters)
    return (length, characters)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }

  /// The code point a number stands for: numbers 128 to 159 are read as Windows-1252, impossible ones as U+FFFD.
  private static func scalar(_ value: UInt32) -> UInt32 {
    switch value {
    case 0: 0xFFFD
    case 0x80...0x9F: Windows1252.scalar(UInt8(value))
    default: Unicode.Scalar(value)?.value ?? 0xFFFD
    }
  }
}
