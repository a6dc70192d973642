import CollateCore
import Testing

@testable import CollateLua

@Suite struct TestFileTests {
  private func file(_ text: String) throws(ConfigurationError) -> TestFile {
    try TestFile(LuaSource(file: "x.test.lua", path: "p/x.test.lua", bytes: Array(text.utf8)), modules: [])
  }

  @Test func casesStandAtTheirNamesAndFunctionsAtTheirLine() throws {
    let found = try file(
      """
      local function case(name)
        return { name = name, text = "x",
          section = "" }
      end
      return {
        case "first",
        { name = "second", text = "x",
          section = "" },
        function(t)
          t:name "third" t:text "x"
          t:section ""
          t:budget { instructions = 1000 }
        end,
        case("com" .. "puted"),
      }
      """)
    #expect(found.cases.map(\.name) == ["first", "second", "third", "computed"])
    #expect(found.lines == [6, 7, 9, 9])
    #expect(found.cases[2].budget.instructions == 1000 && found.cases[2].line == 9)
    #expect(found.line(of: "section", inCase: 0) == 6, "of another case")
    #expect(found.line(of: "section", inCase: 1) == 8)
    #expect(found.line(of: nil, inCase: 1) == 7)
    #expect(found.line(of: "budget", inCase: 2) == 12)
  }

  @Test func everyFaultIsFoundInOnePassAtItsWords() {
    let error = #expect(throws: ConfigurationError.self) {
      try file(
        """
        return {
          { name = "a", text = "It fell.",
            claims = { { text = "It rose" } }, section = "" },
          { name = "c", text = "“It fell,” Hart said. “It rose.”",
            given = { quote = {
              { text = "It fell,", form = "direct" },
              { text = "It rose.", form = "spoken" } } }, section = "" },
          { name = "b", documents = { { name = "x", text = "It fell." } },
            families = { { "other" } }, section = "" },
        }
        """)
    }
    #expect(
      error?.diagnostics.map(\.description) == [
        "p/x.test.lua:3:26: the text 'It rose' of claim 1 does not stand in 'text'",
        "p/x.test.lua:7:28: form of the given quote 'It rose.' cannot be 'spoken': string, `direct`, `partial` or "
          + "`indirect`",
        "p/x.test.lua:9:21: there is no document 'other'",
      ])
    #expect(
      error?.diagnostics.last?.withExcerpt.hasSuffix(
        "{ { \"other\" } }, section = \"\" },\n    |                     ^") == true)
  }
}
