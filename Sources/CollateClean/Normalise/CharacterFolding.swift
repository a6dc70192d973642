import CollateText
import Foundation

/// Gives every character one form: straight quotation marks, plain spaces, LF, two dashes, composed letters.
///
/// - Line ends (CR LF, CR, U+0085, U+2028, U+2029, VT, FF) become LF; every other white space becomes a space.
/// - Double quotation marks, ``two backticks'' among them, become `"`; single ones, primes and backticks become `'`.
/// - Hyphens become `-`; dashes, `--` among them, become U+2013, or `-` where an en dash joins two words or numbers.
/// - Digits of Arabic, Persian and Devanagari and wide ones become those of ASCII, and so do their signs and wide commas.
/// - U+2026 becomes three points, `ﬁ` two letters, a Latin letter and its combining marks one letter (NFC).
/// - Controls, soft hyphens and invisible format characters go.
struct CharacterFolding {
  /// More combining marks than this on one letter are no text.
  private static let markLimit = 32

  private let bytes: [UInt8]
  private var folded = MappedText()
  /// Bytes before this offset are done.
  private var copied = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    folded.reserveCapacity(bytes.count)
  }

  /// The folded text, mapped to `bytes`.
  static func fold(_ bytes: [UInt8]) -> MappedText {
    var folding = CharacterFolding(bytes)
    folding.run()
    return folding.folded
  }

  private mutating func run() {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset = foldASCII(at: offset)
      } else {
        offset = foldScalar(at: offset)
      }
    }
    copy(to: bytes.count)
  }

  /// Appends what stands unchanged before `offset`.
  private mutating func copy(to offset: Int) {
    folded.appendVerbatim(Span(copied, offset), of: bytes)
    copied = offset
  }

  /// Appends `replacement` for `length` bytes at `offset`; returns the offset after them.
  private mutating func replace(_ offset: Int, _ length: Int, _ replacement: String) -> Int {
    copy(to: offset)
    copied = offset + length
    folded.append(replacement.utf8, for: Span(offset, copied))
    return copied
  }

  // MARK: ASCII

  /// Folds the ASCII character at `offset`; returns the offset of the next character.
  private mutating func foldASCII(at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0D: return replace(offset, byte(offset + 1) == 0x0A ? 2 : 1, "\n")
    case 0x0B, 0x0C: return replace(offset, 1, "\n")
    case 0x09: return replace(offset, 1, " ")
    case 0x0A: return offset + 1
    case 0..<0x20, 0x7F: return replace(offset, 1, "")
    case UInt8(ascii: "`"):
      return byte(offset + 1) == bytes[offset] ? replace(offset, 2, "\"") : replace(offset, 1, "'")
    case UInt8(ascii: "'"): return byte(offset + 1) == bytes[offset] ? replace(offset, 2, "\"") : offset + 1
    case UInt8(ascii: "-"): return foldHyphens(at: offset)
    default: return combining(after: offset + 1) ? compose(at: offset, baseLength: 1) : offset + 1
    }
  }

  private func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Two or three hyphens stand for a dash; a longer row is a rule drawn across the page.
  private mutating func foldHyphens(at offset: Int) -> Int {
    let end = bytes[offset...].firstIndex { $0 != UInt8(ascii: "-") } ?? bytes.count
    return (2...3).contains(end - offset) ? replace(offset, end - offset, "\u{2013}") : end
  }

  // MARK: Beyond ASCII

  /// Folds the character at `offset`; returns the offset of the next character.
  private mutating func foldScalar(at offset: Int) -> Int {
    let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
    let next = offset + scalar.length
    if scalar.value == 0x2013 {
      return joinsWords(offset, next) ? replace(offset, scalar.length, "-") : next
    }
    if let replacement = Self.replacement(for: scalar.value) {
      return replace(offset, scalar.length, replacement)
    }
    return combining(after: next) ? compose(at: offset, baseLength: scalar.length) : next
  }

  /// Whether the dash between two offsets touches a letter or digit on either side.
  private func joinsWords(_ start: Int, _ end: Int) -> Bool {
    guard start > 0, end < bytes.count else { return false }
    let left = UTF8Decoding.scalar(in: bytes, before: start).value
    let right = UTF8Decoding.scalar(in: bytes, at: end).value
    return [left, right].allSatisfy { CharacterClass.isLetter($0) || CharacterClass.isDigit($0) }
  }

  /// What a character is folded to; nil where it stays.
  private static func replacement(for value: UInt32) -> String? {
    switch value {
    case 0x85, 0x2028, 0x2029: "\n"
    case 0x80...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF:
      ""
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0x2036, 0x300C...0x300F, 0xFF02: "\""
    case 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0xB4, 0x2BC, 0xFF07: "'"
    case 0x2010, 0x2011, 0x2012, 0x2212, 0xFE63, 0xFF0D: "-"
    case 0x2014, 0x2015, 0x2E3A, 0x2E3B: "\u{2013}"
    case 0x2026: "..."
    case 0x660...0x669: String(value - 0x660)
    case 0x6F0...0x6F9: String(value - 0x6F0)
    case 0x966...0x96F: String(value - 0x966)
    case 0xFF10...0xFF19: String(value - 0xFF10)
    case 0x66A, 0xFF05: "%"
    case 0x66B: "."
    case 0x66C, 0xFF0C: ","
    case 0xFF1A: ":"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    default: CharacterClass.isSpace(value) ? " " : nil
    }
  }

  // MARK: Combining marks

  private func combining(after offset: Int) -> Bool {
    // U+0300 to U+036F are CC 80 to CD AF.
    guard offset + 1 < bytes.count else { return false }
    return bytes[offset] == 0xCC || (bytes[offset] == 0xCD && bytes[offset + 1] <= 0xAF)
  }

  /// Replaces a letter and its combining marks by their composed form, where that differs.
  private mutating func compose(at offset: Int, baseLength: Int) -> Int {
    var end = offset + baseLength
    var marks = 0
    while combining(after: end), marks < Self.markLimit {
      end += 2
      marks += 1
    }
    let written = bytes.string(Span(offset, end))
    let composed = written.precomposedStringWithCanonicalMapping
    return written.utf8.elementsEqual(composed.utf8) ? end : replace(offset, end - offset, composed)
  }
}
