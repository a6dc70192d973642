import CollateText

/// A word, sign, number or string of a Lua file, and where it is.
struct LuaToken: Sendable {
  /// What it is to Lua.
  enum Kind: Sendable { case name, keyword, number, string, sign }

  let kind: Kind
  /// As it is written; of a string what it holds, escapes resolved.
  let text: String
  /// Its line, from 1.
  let line: Int
  /// Its column, from 1.
  let column: Int
  /// White space before the first token of the line.
  let indent: Int
  /// Whether it is the first token of its line.
  let isFirst: Bool
}

/// The tokens of a Lua file, comments left out. Any bytes can be read so, those of a broken program too.
struct LuaTokens: Sequence, IteratorProtocol {
  /// The words that cannot be names.
  static let keywords: Set = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local",
    "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
  ]
  /// Signs of several bytes, the longest first.
  private static let longSigns = ["...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"].map {
    Array($0.utf8)
  }
  private static let escapes: [UInt8: UInt8] = [
    0x6E: 0x0A, 0x74: 0x09, 0x72: 0x0D, 0x61: 7, 0x62: 8, 0x66: 12, 0x76: 11,
  ]

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

  mutating func next() -> LuaToken? {
    while place < bytes.count {
      switch bytes[place] {
      case 0x0A: startLine()
      case 0x20, 0x09, 0x0D: place += 1
      case 0x2D where at(1) == 0x2D: skipComment()
      case 0x22, 0x27: return token(.string) { $0.readString() }
      case 0x5B where longBracket() != nil: return token(.string) { $0.readLong() }
      case let byte where isDigit(byte) || byte == 0x2E && at(1).map(isDigit) == true:
        return token(.number) { $0.readNumber() }
      case let byte where isNameByte(byte): return word()
      default: return token(.sign) { $0.readSign() }
      }
    }
    return nil
  }

  // MARK: Tokens

  private mutating func word() -> LuaToken {
    let end = bytes[place...].firstIndex { !isNameByte($0) } ?? bytes.count
    let text = bytes.string(Span(place, end))
    return token(Self.keywords.contains(text) ? .keyword : .name) { tokens in
      tokens.place = end
      return text
    }
  }

  private mutating func token(_ kind: LuaToken.Kind, _ read: (inout Self) -> String) -> LuaToken {
    let (line, column, indent, isFirst) = (line, place - lineStart + 1, indent, isLineFresh)
    isLineFresh = false
    let text = read(&self)
    return LuaToken(kind: kind, text: text, line: line, column: column, indent: indent, isFirst: isFirst)
  }

  private mutating func readSign() -> String {
    let start = place
    place += Self.longSigns.first { bytes[start...].starts(with: $0) }?.count ?? 1
    return bytes.string(Span(start, place))
  }

  private mutating func readNumber() -> String {
    let start = place
    while place < bytes.count {
      let isExponent = place > start && [0x65, 0x45, 0x70, 0x50].contains(bytes[place - 1])
      let isSigned = isExponent && [0x2B, 0x2D].contains(bytes[place])
      guard isNameByte(bytes[place]) || bytes[place] == 0x2E || isSigned else { break }
      place += 1
    }
    return bytes.string(Span(start, place))
  }

  private mutating func readString() -> String {
    let quote = bytes[place]
    var held: [UInt8] = []
    place += 1
    while place < bytes.count, bytes[place] != quote, bytes[place] != 0x0A {
      if bytes[place] == 0x5C, let escaped = at(1) {
        held.append(Self.escapes[escaped] ?? escaped)
        place += 1
        if escaped == 0x0A { startLine() } else { place += 1 }
      } else {
        held.append(bytes[place])
        place += 1
      }
    }
    if place < bytes.count, bytes[place] == quote { place += 1 }
    return String(decoding: held, as: UTF8.self)
  }

  private mutating func readLong() -> String {
    let level = longBracket() ?? 0
    let closing = [0x5D] + [UInt8](repeating: 0x3D, count: level) + [0x5D]
    let start = place + level + 2
    while place < bytes.count, !bytes[place...].starts(with: closing) {
      if bytes[place] == 0x0A { startLine() } else { place += 1 }
    }
    let text = bytes.string(Span(Swift.min(start, place), place))
    place = Swift.min(place + closing.count, bytes.count)
    isLineFresh = false
    return text
  }

  private mutating func skipComment() {
    place += 2
    if longBracket() != nil {
      _ = readLong()
    } else {
      place = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
    }
  }

  // MARK: Bytes

  private mutating func startLine() {
    place += 1
    (line, lineStart, indent, isLineFresh) = (line + 1, place, Self.indent(bytes[place...]), true)
  }

  private static func indent(_ line: ArraySlice<UInt8>) -> Int {
    line.prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  /// The equals signs between the brackets that open a long string here; nil where none opens.
  private func longBracket() -> Int? {
    guard at(0) == 0x5B else { return nil }
    var level = 0
    while at(1 + level) == 0x3D { level += 1 }
    return at(1 + level) == 0x5B ? level : nil
  }

  private func at(_ offset: Int) -> UInt8? {
    place + offset < bytes.count ? bytes[place + offset] : nil
  }

  private func isDigit(_ byte: UInt8) -> Bool { CharacterClass.isDigit(UInt32(byte)) }

  private func isNameByte(_ byte: UInt8) -> Bool {
    CharacterClass.isLetter(UInt32(byte)) || isDigit(byte) || byte == 0x5F
  }
}
