import CollateCore
import LuaFixture
import Testing

@testable import CollateLua

/// Stages that say whether two passages state the same.
@Suite struct SameBodyTests {
  private func verdicts(
    _ body: String, _ pairs: [SameJudge.Pair], limits: StageLimits = StageLimits(),
    worker: LuaWorkerCommand? = nil
  ) throws
    -> [Bool?]
  {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "compare.desk", api = 2, summary = "Judges.",
        options = { word = collate.string { default = "dam", help = "A word." } },
        same = function(a, b, opt)
          \(body)
        end,
      }
      """, limits: limits, worker: worker)
    guard case .same(let verdicts) = try stage.make(OptionValues(specs: stage.options)) else {
      Issue.record("no body")
      return []
    }
    return try verdicts(pairs, StageContext(stage: stage.name))
  }

  private let pairs = [SameJudge.Pair("the dam", "a dam"), .init("a weir", "the dam"), .init("x", "y")]

  @Test func itSaysYesNoOrNothing() throws {
    let found = try verdicts(
      """
      if a == "x" then return end
      return collate.contains(a, opt.word) and collate.contains(b, opt.word)
      """, pairs)
    #expect(found == [true, false, nil])
  }

  @Test func aProcessOfItsOwnSaysTheSame() throws {
    for body in [
      "return #a < #b", "if a == 'x' then return end return collate.fold(a) == 'a dam'",
      "return math.random(1000) > 500",
    ] {
      #expect(try verdicts(body, pairs, worker: IsolatedHostTests.worker) == verdicts(body, pairs))
    }
    #expect(throws: StageError.self) { try verdicts("return 7", pairs, worker: IsolatedHostTests.worker) }
  }

  @Test func nothingIsKeptFromPairToPair() throws {
    #expect(try verdicts("local t = {} t[#t + 1] = a return #t == 1", pairs) == [true, true, true])
    #expect(try verdicts("return math.random(1000) == math.random(1000)", pairs).count == 3)
  }

  @Test(arguments: [
    ("return 'yes'", "same(…) returns true, false or nil, but this one returned"),
    ("return a.text", "stage.lua:5: "), ("while true do end", "'limits' in the pipeline raises it"),
    ("return { true }", "same(…) returns true, false or nil, but this one returned a table"),
    ("coroutine.yield(true)", "attempt to yield from outside a coroutine"),
    ("error({ a = b })", "stage.lua"),
    ("local t = {} for i = 1, 1e9 do t[i] = a .. i end", "'limits' in the pipeline raises it"),
  ])
  func aSlipIsSaid(body: String, message: String) throws {
    var limits = StageLimits()
    limits.instructions = 100_000
    let error = #expect(throws: StageError.self) { try verdicts(body, pairs, limits: limits) }
    #expect(error?.reason.contains(message) == true, "\(String(describing: error))")
  }

  @Test(arguments: [
    ("api = 2", "api = 1", "same needs api = 2; this stage was written for api = 1"),
    ("compare.desk", "extract.desk", "the body same belongs to a stage of the phase compare"),
    ("api = 2,", #"api = 2, needs = { "claims" },"#, "reads two texts and nothing else: it has no needs"),
  ])
  func aSlipInItsDeclarationIsSaid(part: String, replacement: String, message: String) {
    let sound = """
      return collate.stage {
        name = "compare.desk", api = 2, summary = "Judges.",
        same = function(a, b) end,
      }
      """
    #expect(LuaFixture.faults(sound) == [])
    let faults = LuaFixture.faults(sound.replacing(part, with: replacement))
    #expect(faults.contains { $0.contains(message) }, "\(faults)")
  }
}
