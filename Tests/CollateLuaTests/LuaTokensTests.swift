import Testing

@testable import CollateLua

@Suite struct LuaTokensTests {
  private func tokens(_ text: String) -> [LuaToken] { Array(LuaTokens(Array(text.utf8))) }

  @Test func tokensStandOutsideComments() {
    let found = tokens("f(a_1, 'no, { ' ) -- {\n  [[ no\n]] { end;").map {
      "\($0.line):\($0.column) \($0.text)"
    }
    #expect(
      found == [
        "1:1 f", "1:2 (", "1:3 a_1", "1:6 ,", "1:8 no, { ", "1:17 )", "2:3  no\n", "3:4 {", "3:6 end",
        "3:9 ;",
      ])
  }

  @Test func numbersAndLongSignsAreOneTokenEach() {
    #expect(
      tokens("x=0x1p-4//3.5e+2 ..'a'~=1..b").map(\.text) == [
        "x", "=", "0x1p-4", "//", "3.5e+2", "..", "a", "~=", "1..b",
      ])
  }

  @Test func stringsHoldWhatTheirEscapesMean() {
    #expect(tokens(#""a\n\"b\\d""#).map(\.text) == ["a\n\"b\\d"])
    #expect(tokens("--[==[ x ]] ]==] 'open").map(\.text) == ["open"])
  }

  @Test func keywordsAreNoNames() {
    #expect(tokens("local end_ = nil").map(\.kind) == [.keyword, .name, .sign, .keyword])
  }
}
