import CollateCore
import LuaFixture
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct StageMeterTests {
  @Test func theMostOfAllCallsIsKeptUntilItIsTaken() throws {
    let text = """
      return collate.stage {
        name = "extract.x", api = 1, summary = "Loops.", provides = { "x" },
        document = function(doc)
          print(doc.name)
          for i = 1, #doc:text() * 1000 do local a = i end
          if doc.name == "never" then
            error("x")
          end
        end,
      }
      """
    let source = LuaSource(file: "x.lua", path: "x.lua", bytes: Array(text.utf8))
    let meter = StageMeter(covering: [source])
    let stage = try LuaStage(source, observer: meter).definition
    _ = try LuaFixture.run(stage, on: LuaFixture.documents("ab", "abcdefgh", "a"))
    let most = meter.takeUse()
    #expect(most.instructions >= 8000 && most.memory > 0)
    #expect(most.printed == "a\nb\nc\n")
    #expect(meter.takeUse() == StageMeter.Use())
    _ = try LuaFixture.run(stage, on: LuaFixture.documents("a"))
    #expect(meter.takeUse().instructions < most.instructions)
    #expect(meter.coverage.map { $0.missed.map(\.number) } == [[7]])
  }
}
