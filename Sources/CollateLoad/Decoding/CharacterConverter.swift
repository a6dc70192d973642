import CollateText
import Glibc

/// Decodes a character set with the C library, character by character, so that each one knows its bytes.
struct CharacterConverter: ~Copyable {
  /// A character takes no more bytes than this in any character set.
  private static let longestCharacter = 16

  private let handle: iconv_t

  /// Opens a converter to UTF-8; nil where the library does not know `name`.
  init?(from name: String) {
    guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// Whether the library knows a character set of that name.
  static func knows(_ name: String) -> Bool {
    guard let converter = CharacterConverter(from: name) else { return false }
    _ = consume converter
    return true
  }

  /// Decodes `span` of `bytes` into UTF-8 mapped to them; bytes that are no character become U+FFFD.
  func decode(_ span: Span, of bytes: [UInt8]) -> DecodedText {
    var decoded = DecodedText()
    var output = [CChar](repeating: 0, count: 64)
    var offset = span.start
    var pending = span.start
    while offset < span.end {
      let (consumed, produced) = step(bytes, offset, span.end, &output)
      guard consumed > 0 else {
        decoded.appendMalformed(Span(pending, offset + 1))
        _ = iconv(handle, nil, nil, nil, nil)
        offset += 1
        pending = offset
        continue
      }
      offset += consumed
      // Shift sequences produce nothing; they belong to the character that follows.
      guard produced > 0 else { continue }
      let character = output.prefix(produced).map { UInt8(bitPattern: $0) }
      decoded.append(character, for: Span(pending, offset), of: bytes)
      pending = offset
    }
    let rest = flush(&output)
    if rest > 0 {
      decoded.append(output.prefix(rest).map { UInt8(bitPattern: $0) }, for: Span(pending, offset), of: bytes)
    }
    return decoded
  }

  /// Feeds one character: ever more bytes, until the library takes them. Returns bytes taken (0 where none fit) and given.
  private func step(_ bytes: [UInt8], _ offset: Int, _ end: Int, _ output: inout [CChar]) -> (Int, Int) {
    for length in 1...Self.longestCharacter where offset + length <= end {
      var input = bytes[offset..<(offset + length)].map { CChar(bitPattern: $0) }
      let (remaining, produced, isIncomplete) = convert(&input, &output)
      if length > remaining { return (length - remaining, produced) }
      if !isIncomplete { return (0, 0) }
    }
    return (0, 0)
  }

  private func convert(_ input: inout [CChar], _ output: inout [CChar]) -> (Int, Int, Bool) {
    var remaining = input.count
    var room = output.count
    let capacity = room
    var isIncomplete = false
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var to = output.baseAddress
        if iconv(handle, &from, &remaining, &to, &room) == -1 { isIncomplete = errno == EINVAL }
      }
    }
    return (remaining, capacity - room, isIncomplete)
  }

  /// Takes what the library still holds back. Returns the bytes given.
  private func flush(_ output: inout [CChar]) -> Int {
    var room = output.count
    let capacity = room
    output.withUnsafeMutableBufferPointer { output in
      var to = output.baseAddress
      _ = iconv(handle, nil, nil, &to, &room)
    }
    return capacity - room
  }
}
