import CollateCore
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

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
    #expect(found.lines == [6, 7, 9, 14])
    #expect(found.cases[2].budget.instructions == 1000 && found.cases[2].line == 9)
    #expect(found.line(of: TestFailure(message: "", key: "section"), inCase: 0) == 6, "of another case")
    #expect(found.line(of: TestFailure(message: "", key: "section"), inCase: 1) == 8)
    #expect(found.line(of: TestFailure(message: ""), inCase: 1) == 7)
    #expect(found.line(of: TestFailure(message: "", key: "budget"), inCase: 2) == 12)
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
        "p/x.test.lua:3:26: the text 'It rose' of claim 1 does not occur in 'text'",
        "p/x.test.lua:7:28: form of the given quote 'It rose.' cannot be 'spoken': string, `direct`, `partial` or "
          + "`indirect`",
        "p/x.test.lua:9:21: there is no document 'other'",
      ])
    #expect(
      error?.diagnostics.last?.withExcerpt.hasSuffix(
        "{ { \"other\" } }, section = \"\" },\n    |                     ^") == true)
  }

  private func places(_ text: String) -> [String] {
    let error = #expect(throws: ConfigurationError.self) { try file(text) }
    return error?.diagnostics.map {
      "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message.prefix(20))"
    } ?? []
  }

  @Test func aFaultStandsBehindTheEntryThatHoldsIt() {
    #expect(
      places(
        """
        return {
          { name = "a", section = "",
            documents = { { name = "a.txt", text = "x" }, { name = "b.txt", text = "x" } },
            claims = {
              { text = "x", support = "x" } } },
          { name = "b", section = "",
            documents = { { name = "a.txt", text = "x" }, { name = "b.txt", text = "x" } },
            families = { { "a.txt", "b.txt" },
              { "b.txt" } } },
        }
        """) == ["5:32 support of claim 1 i", "9:10 'b.txt' is in the fa"])
  }

  @Test func aCaseWithoutNameOrWithThatOfAnotherIsFoundInTheList() {
    #expect(
      places(
        "return {\n  { name = 'a', text = 'x', section = '' },\n  { text = 'y' }, { name = 'a', text = 'x',\n section = '' },\n}"
      )
        == ["3:3 case 2 has no name", "3:29 two cases are named "])
  }

  @Test func aFailureStandsInItsEntry() throws {
    let found = try file(
      """
      return {
        { name = "a", text = "x", given_findings = { gap = { { mesage = "x" } } },
          findings = {
            ["x.gap"] = { { mesage = "x" } } } },
      }
      """)
    #expect(found.line(of: TestFailure(message: "", key: "mesage", within: "findings"), inCase: 0) == 4)
    #expect(found.line(of: TestFailure(message: "", key: "x.gap"), inCase: 0) == 4)
  }
}
