import Foundation
import Testing

@testable import CollateLua

@Suite struct LuaBlocksTests {
  private func advice(_ text: String) -> String {
    LuaBlocks(LuaSource(file: "a.lua", path: "a.lua", bytes: Array(text.utf8))).advice
  }

  @Test(arguments: [
    ("function f()\n  for x in y do\n    g(x)\nend", "; the for in line 2 seems to have no end"),
    (
      "function f()\n  if a then\n    g()\n  if b then\n  end\nend", "; the if in line 2 seems to have no end"
    ),
    ("if a then\n  while b do\n    c()\nelse\nend", "; the while in line 2 seems to have no end"),
    ("do\n  repeat\n    a()\nend", "; the repeat in line 2 seems to have no until"),
    ("for i = 1, 2 do\n  print(i)\n", "; the for in line 1 seems to have no end"),
    (
      "f(function()\n  if a then b()\n  else if c then d() end\nend)",
      "; the if in line 2 seems to have no end: else if in line 3 opens one more, elseif does not"
    ),
    ("if a then\n  b()\n  end\nend", "; the end in line 3 seems to be one too many"),
    ("if a then\n  b()\nelseif c\n  d()\nend", "; the elseif in line 3 seems to have no then"),
    ("if a > 2\n  print(a)\nend", "; the if in line 1 seems to have no then"),
    ("x = 1\nwhile a\n  if b then c() end\nend", "; the while in line 2 seems to have no do"),
    ("for i = 1, 3\n  local x = i\nend", "; the for in line 1 seems to have no do"),
    ("if f(function() return 1 end)\n  g()\nend", "; the if in line 1 seems to have no then"),
    ("if a then\n  b()\n  elif c then\nend", "; elif in line 3 is written elseif"),
    ("if a then b() end end", "; the end in line 1 seems to be one too many"),
  ])
  func theBlockThatIsWrongIsFound(text: String, expected: String) {
    #expect(advice(text) == expected)
  }

  @Test(arguments: [
    "", "local x = 1", "for i = 1, 2 do while a do b() end end", "repeat local x = f() until x",
    "-- if for while\n--[[ function\n]] x = 'end' .. \"do \\\" end\" .. [==[ if ]] ]==]",
    "return { f = function() return function() end end, ['end'] = 1 }",
    "if a then\n  b()\nelseif c then\nelse\nend",
    "if f(function() if a then return end end) then g() end", "while f(function() do end end) do end",
    "x = 'unfinished if\nfor i = 1, 2 do\nend", "local ending, doing, _if = 1, 2, 3", "--[[ never closed if",
  ])
  func blocksInOrderAreNotAdvised(text: String) {
    #expect(advice(text) == "")
  }

  @Test func codeThatLuaTakesIsInOrder() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    for folder in ["plugins", "Tests/Fixtures/attacks"] {
      let folder = root.appendingPathComponent(folder)
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
        $0.hasSuffix(".lua")
      }
      #expect(paths.count > 20)
      for path in paths {
        let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
        #expect(advice(text) == "", "\(path)")
      }
    }
  }
}
