import CollateCore
import LuaFixture
import Testing

@testable import CollateLua

@Suite struct LuaPluginTests {
  private func stage(_ name: String, _ body: String = "") -> String {
    "return collate.stage { name = '\(name)', api = 1, summary = 'Finds.', document = function() \(body) end }"
  }

  private func plugin(_ files: (String, String)...) throws(ConfigurationError) -> LuaPlugin {
    try LuaPlugin(files: files.map { (path: $0.0, bytes: Array($0.1.utf8)) })
  }

  @Test func stagesBesideAWrongFileAreNamed() {
    let error = #expect(throws: ConfigurationError.self) {
      try plugin(("a.lua", stage("extract.a")), ("b.lua", "return {"), ("c.lua", stage("extract.c")))
    }
    #expect(error?.diagnostics.count == 1 && error?.sound == ["extract.a", "extract.c"])
  }

  @Test func aModuleBesideTheStagesIsToldWhereItBelongs() {
    let error = #expect(throws: ConfigurationError.self) { try plugin(("words.lua", "return { 'a' }")) }
    #expect(
      error?.diagnostics.first?.message.hasSuffix(
        "; a module lies in a folder of its own, such as lib/words.lua") == true)
  }

  @Test func aModuleWithoutReturnIsNamedWhereItIsUsed() throws {
    let use = "local list = require 'lib.words' print(list.first)"
    let stages = try plugin(("a.lua", stage("extract.a", use)), ("lib/words.lua", "local words = {}")).stages
    let reasons = try LuaFixture.run(stages[0], on: LuaFixture.documents("It fell.")).allNotes.map(\.reason)
    #expect(
      reasons.first?.hasSuffix("(local 'list'); the module 'lib.words' returns nothing") == true, "\(reasons)"
    )
  }
}
