import CollateCore
import CollateText
import LuaFixture
import Synchronization
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct CaseRunsTests {
  private func cases(_ texts: String...) throws -> [TestCase] {
    try texts.enumerated().map { index, entries in
      let text = "return { name = 'case \(index + 1)', text = 'It fell.', \(entries) }"
      let source = LuaSource(file: "t.lua", path: "t.lua", bytes: Array(text.utf8))
      return try TestCase(try LuaHostHandle(limits: StageLimits()).evaluate(source), number: 1)
    }
  }

  private func failures(_ stage: StageDefinition, _ cases: [TestCase], meter: StageMeter = StageMeter())
    -> [[String]]
  {
    let run = TestRun(stage: stage, catalogue: Catalogue())
    return CaseRuns(run: run, meter: meter, seed: 1).results(cases).map { $0.failures.map(\.message) }
  }

  @Test func aStageThatRemembersWhatRanBeforeFails() throws {
    let stage = StageDefinition(
      name: "extract.counter", phase: .extract, summary: "Counts its calls.", provides: ["call"]
    ) { _ in
      let counter = Counter()
      return .document { document, _ in
        document.annotate(Annotation("call", Span(0, 2), ["number": .int(counter.next())]))
      }
    }
    let expected = "annotations = { call = { { number = 1 } } }"
    let found = failures(stage, try cases(expected, expected))
    #expect(found.map(\.count).sorted() == [0, 1])
    let message = found.joined().first ?? ""
    #expect(
      message.hasPrefix("the result depends on what ran before: in file order (-), after 'case "),
      "\(message)")
    #expect(
      message.hasSuffix("\n  - call 'It' 1:1 { number = 1 }\n  + call 'It' 1:1 { number = 2 }"), "\(message)")
  }

  @Test func aLuaStageRemembersNothing() throws {
    let stage = try LuaFixture.stage(
      """
      local calls = 0
      return collate.stage {
        name = "extract.counter", api = 1, summary = "Counts.", provides = { "call" },
        document = function(doc)
          calls = calls + 1
          local is_kept = pcall(function() return shared end)
          shared = 1
          doc:annotate("call", doc:span(1, 2), { number = calls, is_kept = is_kept })
        end,
      }
      """)
    let expected = "annotations = { call = { { number = 1, is_kept = false } } }"
    #expect(failures(stage, try cases(expected, expected, expected)) == [[], [], []])
  }

  @Test func budgetsAreHeldOrExceeded() throws {
    let meter = StageMeter()
    let source = LuaSource(
      file: "s.lua", path: "s.lua",
      bytes: Array(
        """
        return collate.stage {
          name = "extract.loop", api = 1, summary = "Loops.", provides = { "x" },
          document = function() local t = {} for i = 1, 20000 do t[i] = i end end,
        }
        """.utf8))
    let stage = try LuaStage(source, observer: meter).definition
    let found = failures(
      stage,
      try cases(
        "budget = { instructions = 1 << 20, memory = 1 << 24 }", "budget = { instructions = 2000 }",
        "budget = { memory = 4096 }"), meter: meter)
    #expect(found.map(\.count) == [0, 1, 1])
    #expect(found[1].first?.hasSuffix(" instructions, its budget is 2000") == true, "\(found[1])")
    #expect(found[2].first?.hasSuffix(" bytes of memory, its budget is 4096") == true, "\(found[2])")
    #expect(
      found
        == failures(
          stage,
          try cases(
            "budget = { instructions = 1 << 20, memory = 1 << 24 }", "budget = { instructions = 2000 }",
            "budget = { memory = 4096 }"), meter: meter), "the same figures every time")
  }

  @Test func aCaseThatCannotRunSaysWhy() throws {
    let stage = try LuaFixture.documentStage("")
    let found = failures(stage, try cases("annotations = { found = {} }"))
    #expect(found == [["'sentence' is needed, but no other stage provides it and the case does not give it"]])
  }
}

/// Counts from 1.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
