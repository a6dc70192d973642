import CollateText

/// Paths are bytes, and not every name is UTF-8; options, arguments and messages are text. A path as text holds every
/// byte that is no UTF-8 as one private character, so that no file is out of reach and no two paths are one text.
public enum PathText {
  /// U+EF80 to U+EFFF stand for the bytes 0x80 to 0xFF.
  private static let base: UInt32 = 0xEF00
  private static let escapes: ClosedRange<UInt32> = 0xEF80...0xEFFF
  private static let backslash: Unicode.Scalar = "\\"

  /// The text of a path. Characters of a name that would be taken for bytes are held as their bytes too.
  public static func text(of bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: isEscape) {
      return text
    }
    let bytes = Array(bytes)
    var scalars = String.UnicodeScalarView()
    var offset = 0
    while offset < bytes.count {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      let isByte = scalar.length == 1 && bytes[offset] >= 0x80
      if isByte || escapes.contains(scalar.value) {
        scalars.append(contentsOf: bytes[offset..<(offset + scalar.length)].map(escape))
      } else if let scalar = Unicode.Scalar(scalar.value) {
        scalars.append(scalar)
      }
      offset += scalar.length
    }
    return String(scalars)
  }

  /// The bytes of a path.
  public static func bytes(of text: String) -> [UInt8] {
    guard text.unicodeScalars.contains(where: isEscape) else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { isEscape($0) ? [byte($0)] : Array(String($0).utf8) }
  }

  /// The path as people read it: bytes that are no UTF-8 as `\xFF`. Two paths are never shown alike: a backslash that a
  /// name has before an `x` is shown as `\x5C`.
  public static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isEscape($0) || $0 == backslash }) else { return text }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.map { index in
      let scalar = scalars[index]
      if isEscape(scalar) { return hexadecimal(byte(scalar)) }
      let isBeforeX = scalar == backslash && index + 1 < scalars.count && scalars[index + 1] == "x"
      return isBeforeX ? hexadecimal(UInt8(ascii: "\\")) : String(scalar)
    }.joined()
  }

  /// Calls `body` with the path as the system takes it.
  public static func withSystemPath<Result>(_ text: String, _ body: (UnsafePointer<CChar>) -> Result)
    -> Result
  {
    let path = ContiguousArray(bytes(of: text).map { CChar(bitPattern: $0) } + [0])
    return path.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a path has at least its end") }
      return body(start)
    }
  }

  private static func isEscape(_ scalar: Unicode.Scalar) -> Bool { escapes.contains(scalar.value) }

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: scalar.value) }

  /// Every byte of such a character is at least 0x80.
  private static func escape(_ byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(base + UInt32(byte)) ?? "\u{FFFD}"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
