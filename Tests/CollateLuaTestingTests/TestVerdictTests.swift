import CollateCore
import Foundation
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

/// Cases that say what a body `same` must say.
@Suite struct TestVerdictTests {
  private static let judge = """
    return collate.stage {
      name = "compare.desk", api = 2, summary = "Judges.",
      options = { word = collate.string { default = "dam", help = "A word." } },
      same = function(a, b, opt)
        if a == "bad" then error("no good") end
        if a == "x" then return end
        return collate.contains(a, opt.word) and collate.contains(b, opt.word)
      end,
    }
    """
  private static let reader = """
    return collate.stage {
      name = "extract.desk", api = 2, summary = "Reads.", needs = { "text" }, provides = { "found" },
      document = function() end,
    }
    """

  private func report(_ cases: String, stage: String = judge) throws -> PluginTests.Report {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("verdict-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(stage.utf8).write(to: folder.appendingPathComponent("desk.lua"))
    try Data("return { \(cases) }".utf8).write(to: folder.appendingPathComponent("desk.test.lua"))
    return try PluginTests.run(folder: folder.path, catalogue: Catalogue())
  }

  private func failures(_ cases: String, stage: String = judge) throws -> [String] {
    try report(cases, stage: stage).cases.flatMap(\.failures).map(\.message)
  }

  @Test func aCaseStatesVerdictsOfPairs() throws {
    #expect(
      try failures(
        """
        { name = "pairs", same = { { "the dam", "a dam", true }, { "a dam", "a weir", false }, { "y", "x" } } },
        { name = "options", same = { { "a weir", "the weir", true } }, options = { word = "weir" } },
        { name = "none", same = {} },
        function(t) t:name "call" t:same { { "the dam", "a dam", true } } end,
        { name = "errs", same = { { "bad", "c" } }, expect_error = "no good" },
        """) == [])
  }

  @Test func whatIsNotAsExpectedIsShownPairByPair() throws {
    let found = try failures(
      """
      { name = "one", same = { { "the dam", "a dam", false }, { "y", "x" }, { "x", "a", true } } },
      { name = "errs", same = { { "bad", "c" } } },
      """)
    #expect(
      found[0] == """
        same is not as expected (- expected, + found)
          - { 'the dam', 'a dam', false }
          + { 'the dam', 'a dam', true }
            { 'y', 'x' }
          - { 'x', 'a', true }
          + { 'x', 'a', false }
        """, "\(found[0])")
    #expect(found[1].hasPrefix("desk.lua:5: no good\n"))
    #expect(
      try failures(#"{ name = "other", same = { { "a", "b" } } }"#, stage: Self.reader)
        == ["the stage has no body same"])
  }

  @Test(arguments: [
    "{ 'a' }", "{ 'a', 7 }", "{ 'a', 'b', 'yes' }", "{ 'a', 'b', true, true }", "'ab'", "{ x = 1 }",
  ])
  func aPairThatIsNoneIsAFault(pair: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try report("{ name = 'pairs', same = { { 'a', 'b' }, \(pair) } }")
    }
    #expect(error?.diagnostics.first?.message.hasPrefix("pair 2 of same must be two texts and") == true)
  }
}
