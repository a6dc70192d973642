import CollateText

/// Finds the block of a Lua file that most likely lacks its end, `then` or `do`, or the end that is one too many. Lua
/// itself notices only further down; people indent their code.
struct LuaBlocks {
  /// What is wrong, for the end of a message; empty where the blocks are in order.
  let advice: String

  init(_ source: LuaSource) {
    var scanner = LuaWords(source.bytes)
    var open: [LuaWords.Word] = []
    var surplus: LuaWords.Word?
    var heads: [Head] = []
    var previous: LuaWords.Word?
    var elseIf: LuaWords.Word?
    while let word = scanner.next() {
      if let head = heads.last, head.depth == open.count {
        if word.text == head.end {
          heads.removeLast()
          continue
        }
        if Self.statements.contains(word.text) {
          advice = Self.lacking(head.end, head.word)
          return
        }
      }
      if let end = Self.headEnds[word.text] {
        let opens = word.text == "elseif" ? 0 : 1
        heads.append(Head(word: word, end: end, depth: open.count + opens))
      }
      if word.text == "if", previous?.text == "else", previous?.line == word.line { elseIf = word }
      previous = word
      switch word.text {
      case "function", "if", "repeat", "do", "for", "while": open.append(word)
      case "end", "until", "else", "elseif":
        guard let last = open.last else {
          advice = Self.surplus(surplus ?? word)
          return
        }
        if word.isFirst, word.line > last.line, word.indent < last.indent {
          advice = Self.unclosed(last, elseIf)
          return
        }
        if word.text == "else" || word.text == "elseif" { continue }
        if word.isFirst, word.indent > last.indent { surplus = surplus ?? word }
        open.removeLast()
      default: break
      }
    }
    advice = open.last.map { Self.unclosed($0, elseIf) } ?? ""
  }

  /// What stands before `then` or `do`.
  private struct Head {
    let word: LuaWords.Word
    let end: String
    /// The blocks that are open in it, its own included.
    let depth: Int
  }

  private static let headEnds = ["if": "then", "elseif": "then", "for": "do", "while": "do"]
  /// Words that begin or end a statement, so that no head goes on.
  private static let statements: Set = [
    "if", "for", "while", "repeat", "local", "return", "break", "goto", "do", "then", "end", "else", "elseif",
    "until",
  ]

  /// The `else if` before it is the likely reason why an `if` lacks an end.
  private static func unclosed(_ word: LuaWords.Word, _ elseIf: LuaWords.Word?) -> String {
    let fault = lacking(word.text == "repeat" ? "until" : "end", word)
    guard let elseIf, word.text == "if", elseIf.line >= word.line else { return fault }
    return fault + ": else if in line \(elseIf.line) opens one more, elseif does not"
  }

  private static func lacking(_ end: String, _ word: LuaWords.Word) -> String {
    "; the \(word.text) in line \(word.line) seems to have no \(end)"
  }

  private static func surplus(_ word: LuaWords.Word) -> String {
    "; the \(word.text) in line \(word.line) seems to be one too many"
  }
}

/// The words of a Lua file outside comments and strings.
private struct LuaWords {
  /// A word: a keyword or a name.
  struct Word {
    let text: String
    /// Its line, from 1.
    let line: Int
    /// White space before the first word of the line.
    let indent: Int
    /// Whether it is the first word of its line.
    let isFirst: Bool
  }

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
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
      default: step()
      }
    }
    return nil
  }

  private mutating func word() -> Word {
    let start = place
    while place < bytes.count, isNameByte(bytes[place]) { place += 1 }
    defer { isLineFresh = false }
    return Word(
      text: bytes.string(Span(start, place)), line: line, indent: indent, isFirst: isLineFresh)
  }

  /// Goes on by one byte.
  private mutating func step() {
    isLineFresh = bytes[place] == 0x0A
    place += 1
    if isLineFresh { (line, indent) = (line + 1, Self.indent(bytes[place...])) }
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
