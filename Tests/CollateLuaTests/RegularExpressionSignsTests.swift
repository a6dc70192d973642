import Testing

@testable import CollateLua

@Suite struct RegularExpressionSignsTests {
  @Test(arguments: ["dead|killed", "\\bdead\\b", "[\\d]+", "a{2,3}", "a{2}", "(?i)dead"])
  func signsOfRegularExpressionsAreNoticed(pattern: String) {
    #expect(RegularExpressionSigns.advice(pattern)?.hasPrefix("in a Lua pattern") == true)
  }

  @Test(arguments: ["%d+", "[%w|]+", "a%|b", "^%s*(.-)%s*$", "{.-}", "%b{}", "C:\\Users", "{name}"])
  func patternsOfLuaPass(pattern: String) {
    #expect(RegularExpressionSigns.advice(pattern) == nil)
  }
}
