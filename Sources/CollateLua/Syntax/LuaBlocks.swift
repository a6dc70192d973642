import CollateText

/// Finds the block of a Lua file that most likely lacks its end, `then` or `do`, or the end that is one too many. Lua
/// itself notices only further down; people indent their code.
struct LuaBlocks {
  /// What is wrong, for the end of a message; empty where the blocks are in order.
  let advice: String

  init(_ source: LuaSource) {
    var open: [LuaToken] = []
    var surplus: LuaToken?
    var heads: [Head] = []
    var previous: LuaToken?
    var elseIf: LuaToken?
    for word in LuaTokens(source.bytes) where Self.holdsTogether(word) {
      // Somebody's variable: local start, end
      if word.text == "end", [",", "local"].contains(previous?.text) { continue }
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
      if word.text == "elif", word.isFirst {
        advice = "; elif in line \(word.line) is written elseif"
        return
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

  private static let signs = Set("()[]{},;".map(String.init))

  /// Whether a token is a word, or a sign that holds lists together.
  private static func holdsTogether(_ token: LuaToken) -> Bool {
    token.kind == .sign ? signs.contains(token.text) : token.kind != .string
  }

  /// What stands before `then` or `do`.
  private struct Head {
    let word: LuaToken
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
  private static func unclosed(_ word: LuaToken, _ elseIf: LuaToken?) -> String {
    let fault = lacking(word.text == "repeat" ? "until" : "end", word)
    guard let elseIf, word.text == "if", elseIf.line >= word.line else { return fault }
    return fault + ": else if in line \(elseIf.line) opens one more, elseif does not"
  }

  private static func lacking(_ end: String, _ word: LuaToken) -> String {
    "; the \(word.text) in line \(word.line) seems to have no \(end)"
  }

  private static func surplus(_ word: LuaToken) -> String {
    "; the \(word.text) in line \(word.line) seems to be one too many"
  }
}
