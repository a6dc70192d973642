import Testing

@testable import CollateLua

@Suite struct LuaReturnedListTests {
  private func places(_ text: String) -> [String] {
    LuaReturnedList(LuaSource(file: "a.lua", path: "a.lua", bytes: Array(text.utf8))).places.map {
      "\($0.line):\($0.column)"
    }
  }

  @Test func entriesBeginWhereTheyAreWritten() {
    #expect(places("return { { a = 1, b = {} },\n  { c = '{,' }; f(1, 2),\n}") == ["1:10", "2:3", "2:17"])
    #expect(places("return {\n  function(t) t:text { 'x', 'y' } end,\n}") == ["2:3"])
  }

  @Test func theListOfTheFileIsTheLast() {
    #expect(places("local function f(n)\n  return { n, n }\nend\nreturn { f(1) }") == ["4:10"])
  }

  @Test func whatIsReturnedByNameIsNotWritten() {
    #expect(places("local cases = { {}, {} }\nreturn cases") == [])
  }
}
