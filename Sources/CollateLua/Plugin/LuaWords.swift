import CollateText

/// The words of a Lua file outside comments and strings, and the signs that hold lists together.
struct LuaWords {
  /// A keyword, a name, a bracket, a comma or a semicolon.
  struct Word {
    let text: String
    /// Its line, from 1.
    let line: Int
    /// Its column, from 1.
    let column: Int
    /// White space before the first word of the line.
    let indent: Int
    /// Whether it is the first word of its line.
    let isFirst: Bool
  }

  private static let signs = Set("()[]{},;".utf8)

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var lineStart = 0
  private var indent: Int
  private var isLineFresh = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    indent = Self.indent(bytes[...])
  }

  mutating func next() -> Word? {
    while place < bytes.count {
      switch bytes[place] {
      case 0x0A: step()
      case 0x20, 0x09, 0x0D: place += 1
      case 0x2D where at(1) == 0x2D: skipComment()
      case 0x22, 0x27: skipString()
      case 0x5B where longBracket() != nil: skipLong()
      case let byte where isNameByte(byte): return word()
      case let byte where Self.signs.contains(byte): return sign()
      default: step()
      }
    }
    return nil
  }

  private mutating func word() -> Word {
    let start = place
    while place < bytes.count, isNameByte(bytes[place]) { place += 1 }
    return word(from: start)
  }

  private mutating func sign() -> Word {
    place += 1
    return word(from: place - 1)
  }

  private mutating func word(from start: Int) -> Word {
    defer { isLineFresh = false }
    return Word(
      text: bytes.string(Span(start, place)), line: line, column: start - lineStart + 1, indent: indent,
      isFirst: isLineFresh)
  }

  /// Goes on by one byte.
  private mutating func step() {
    isLineFresh = bytes[place] == 0x0A
    place += 1
    if isLineFresh { (line, lineStart, indent) = (line + 1, place, Self.indent(bytes[place...])) }
  }

  private static func indent(_ line: ArraySlice<UInt8>) -> Int {
    line.prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  private mutating func skipComment() {
    place += 2
    if longBracket() != nil { return skipLong() }
    while place < bytes.count, bytes[place] != 0x0A { place += 1 }
  }

  private mutating func skipString() {
    let quote = bytes[place]
    step()
    while place < bytes.count, bytes[place] != quote, bytes[place] != 0x0A {
      if bytes[place] == 0x5C, place + 1 < bytes.count { step() }
      step()
    }
    if place < bytes.count, bytes[place] == quote { step() }
  }

  /// The equals signs between the brackets that open a long string here; nil where none opens.
  private func longBracket() -> Int? {
    guard at(0) == 0x5B else { return nil }
    var level = 0
    while at(1 + level) == 0x3D { level += 1 }
    return at(1 + level) == 0x5B ? level : nil
  }

  private mutating func skipLong() {
    let closing = [0x5D] + [UInt8](repeating: 0x3D, count: longBracket() ?? 0) + [0x5D]
    while place < bytes.count, !bytes[place...].starts(with: closing) { step() }
    place = min(place + closing.count, bytes.count)
    isLineFresh = false
  }

  private func at(_ offset: Int) -> UInt8? {
    place + offset < bytes.count ? bytes[place + offset] : nil
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    CharacterClass.isLetter(UInt32(byte)) || CharacterClass.isDigit(UInt32(byte)) || byte == 0x5F
  }
}
