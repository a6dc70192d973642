import LuaFixture
import Testing

@testable import CollateLua

@Suite struct RegexFunctionsTests {
  @Test func aStageFindsMatchesWithTheirGroups() throws {
    let reasons = try LuaFixture.reasons(
      """
      local toll = collate.regex([[(\\d+)(?: (dead|killed))?]])
      for match, count, fate in doc:each_match(toll) do
        doc:note(match.text .. "/" .. count.text .. "/" .. (fate and fate.text or "-"))
      end
      """, text: "At 12 the dam broke.\n\n17 dead, 3 killed")
    #expect(reasons.sorted() == ["12/12/-", "17 dead/17/dead", "3 killed/3/killed"])
  }

  @Test func stringsAreMatchedToo() throws {
    let reasons = try LuaFixture.reasons(
      """
      local name = collate.regex("^(north|south) (k.*)", true)
      doc:note(tostring(name:has("South Korea")) .. tostring(name:has("Korea")))
      doc:note(table.concat(name:match("NORTH Kivu"), "/") .. tostring(name:match("x")))
      """)
    #expect(Set(reasons) == ["truefalse", "NORTH Kivu/NORTH/Kivunil"])
  }

  @Test func wrongExpressionsSayWhy() throws {
    let reasons = try LuaFixture.reasons("collate.regex('(')")
    #expect(reasons.count == 1 && reasons[0].contains("the regular expression is invalid: missing )"))
    #expect(
      try LuaFixture.reasons("for m in doc:each_match('a') do end")[0].contains("made with collate.regex"))
  }

  @Test func aHostileExpressionMeetsTheBudget() throws {
    let text = String(repeating: "ac", count: 100_000)
    let reasons = try LuaFixture.reasons(
      "for m in doc:each_match(collate.regex('a[^b]*b|c')) do end", text: text)
    #expect(reasons.count == 1 && reasons[0].contains("instructions"))
  }
}
