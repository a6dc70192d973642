import Foundation
import StockLua
import Testing

/// Our pattern engine beside Lua's own, on generated patterns and texts: results, captures and messages are the same.
@Suite struct PatternTests {
  @Test(arguments: 1...24)
  func generatedPatternsGiveWhatStockLuaGives(seed: Int) throws {
    var cases = PatternCases(seed: UInt64(seed))
    let script = PatternCases.head + (0..<60).map { _ in cases.next() }.joined()
    let answer = try #require(stock_lua_evaluate(script + "return table.concat(lines, '\\n')"))
    defer { free(answer) }
    let stock = String(cString: answer).split(separator: "\n")
    var probe = LuaProbe()
    probe.instructions = 500_000_000
    let ours = probe.printed(script + "print(table.concat(lines, '\\n'))").split(separator: "\n")
    #expect(stock.count == 60)
    #expect(ours.count == stock.count)
    for (ours, stock) in zip(ours, stock) { #expect(ours == stock) }
  }
}

/// Patterns and texts from a small grammar that loves the corners: sets, captures, back references, broken ends.
private struct PatternCases {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// Runs a case through find, match, gmatch and three kinds of gsub, and adds a line of digits, letters and escapes.
  static let head = #"""
    local lines = {}
    local function show(ok, ...)
      local shown = { tostring(ok) }
      for i = 1, select("#", ...) do shown[i + 1] = tostring((select(i, ...))) end
      if not ok then shown[2] = shown[2]:gsub("^.-:%d+: ", "") end
      return table.concat(shown, " ")
    end
    local function walk(s, p, i)
      local found = {}
      for a, b in s:gmatch(p, i) do
        found[#found + 1] = tostring(a) .. "," .. tostring(b)
        if #found > 30 then break end
      end
      return table.concat(found, ";")
    end
    local function case(s, p, r, i, n)
      local count = function(...) return select("#", ...) .. tostring((...)) end
      local line = table.concat({
        show(pcall(string.find, s, p, i)), show(pcall(string.match, s, p, i)), show(pcall(walk, s, p, i)),
        show(pcall(string.gsub, s, p, r, n)), show(pcall(string.gsub, s, p, count)),
        show(pcall(string.gsub, s, p, { a = "A", b = false, aa = 1 })),
      }, "|")
      local safe = {}
      for at = 1, #line do
        local byte = line:byte(at)
        safe[at] = byte >= 32 and byte < 127 and string.char(byte) or "\\" .. byte
      end
      lines[#lines + 1] = table.concat(safe)
    end

    """#

  mutating func next() -> String {
    let start = pick(["1", "1", "2", "-2", "nil", "20", "-20", "0"])
    let most = pick(["nil", "nil", "1", "0", "2"])
    return
      "case(\(Self.quoted(text())),\(Self.quoted(pattern())),\(Self.quoted(pick(Self.replacements))),\(start),\(most))\n"
  }

  private mutating func pattern() -> String {
    var pattern = below(10) == 0 ? "^" : ""
    var open = 0
    for _ in 0..<below(7) {
      if below(6) == 0 {
        pattern += "("
        open += 1
      }
      pattern += pick(Self.atoms) + pick(["", "", "", "*", "+", "-", "?"])
      if open > 0, below(5) < 2 {
        pattern += ")"
        open -= 1
      }
    }
    if below(7) > 0 { pattern += String(repeating: ")", count: open) }
    return below(10) == 0 ? pattern + "$" : pattern
  }

  private mutating func text() -> String {
    (0..<below(15)).map { _ in pick(Self.letters) }.joined()
  }

  private mutating func pick(_ words: [String]) -> String { words[below(words.count)] }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map { "\\" + String(format: "%03d", $0.value) }.joined() + "\""
  }

  private static let letters = [
    "a", "a", "b", "b", "c", "1", " ", "_", "(", ")", ".", "\n", "\0", "\u{80}", "\u{E9}", "A", "Z", "%", "-",
    "]", "^",
  ]
  private static let replacements = ["", "x", "%0", "%1", "%2", "<%0%1>", "%%", "%", "%a", "%9"]
  private static let atoms = [
    "a", "b", ".", "%a", "%A", "%d", "%s", "%w", "%W", "%p", "%x", "%z", "%g", "%c", "%l", "%u", "%.", "%%",
    "[ab]",
    "[^a]", "[a-c]", "[%w_]", "[^%s]", "[]]", "[^]]", "[a-]", "[%a-z]", "[\u{80}-\u{FF}]", "%b()", "%bab",
    "%f[a]",
    "%f[%w]", "%f[^a]", "%1", "%2", "(", ")", "()", "^", "$", "-", "*", "+", "?", "[", "]", "%", "\0", "%f",
    "%b", "%b(",
    "[%", "[^", "[a-%w]", "%9", "[%]]",
  ]
}
