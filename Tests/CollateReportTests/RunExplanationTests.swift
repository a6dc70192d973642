import CollateCore
import Foundation
import Testing

@testable import CollateReport

@Suite struct RunExplanationTests {
  private let before: KeptRun

  init() throws {
    var run = KeptRun(
      of: try PlanViewTests.plan(), corpus: TestCorpus.corpus, files: [], folder: nil,
      started: Date(timeIntervalSince1970: 1_764_525_012), seconds: 1, cache: true)
    for index in run.stages.indices { run.stages[index].work = Self.work(ran: 0, reused: 2) }
    before = run
  }

  private static func work(ran: Int, reused: Int) -> StageWork {
    var work = StageWork()
    (work.ran, work.reused) = (ran, reused)
    return work
  }

  /// What is told of each stage of a run that differs from the one before it by `change`.
  private func lines(beside: Bool = true, _ change: (inout KeptRun) -> Void) -> [RunExplanation.Line] {
    var run = before
    change(&run)
    return RunExplanation(of: run, after: beside ? before : nil, worthwhileBytes: 1000).lines
  }

  @Test func whatIsReusedNeedsNoCause() {
    let lines = lines { $0.stages[1].options[0].value = "9" }
    #expect(lines.map(\.state) == [.reused, .reused, .reused])
    #expect(lines.allSatisfy { $0.causes.isEmpty && $0.reason == "an earlier run made the same of the same" })
  }

  @Test func aStageNamesItsOwnCauseAndThoseBehindItTheFirst() {
    let lines = lines { run in
      run.stages[1].options[1].value = "\"x\""
      for index in 1...2 { run.stages[index].work = Self.work(ran: 2, reused: 0) }
      run.stages[2].name = "compare.last"
    }
    #expect(lines.map(\.state) == [.reused, .ran, .ran])
    #expect(lines[1].causes.map(\.subject) == ["w<1> mark"])
    #expect(lines[1].reason == "default w<1> mark: \"none\" → \"x\"; Collate has another default")
  }

  @Test func inputsActOnLoadingAndParametersOnTheirStages() {
    let input = before.inputs[0].name
    let changed = lines { run in
      run.inputs[0].sha256 = "x"
      run.stages[0].work = Self.work(ran: 2, reused: 0)
      run.stages[1].work = Self.work(ran: 1, reused: 1)
    }
    #expect(changed[0].reason == "input \(input): its text has changed")
    #expect(changed[1].state == .partly)
    #expect(changed[1].reason == "what \(before.stages[0].id) hands on may be another (input \(input))")
    let parameter = lines { run in
      run.parameters[1].value = "4"
      run.stages[1].work = Self.work(ran: 2, reused: 0)
    }
    #expect(parameter[1].causes.map(\.subject) == [before.parameters[1].name])
  }

  @Test func aStageThatIsGoneActsOnTheNext() {
    let lines = lines { run in
      run.stages.remove(at: 1)
      run.stages[1].work = Self.work(ran: 2, reused: 0)
    }
    #expect(lines[1].causes.map(\.line) == ["stage \(before.stages[1].id): it is gone"])
  }

  @Test func whyTheCacheWasLeftAloneIsTold() {
    func reason(_ cache: Bool?, _ bytes: Int?, beside: Bool = true) -> String {
      lines(beside: beside) { run in
        (run.cache, run.sourceBytes) = (cache, bytes)
        run.stages[1].work = Self.work(ran: 2, reused: 0)
      }[1].reason
    }
    #expect(reason(false, 5000).contains("--no-cache"))
    #expect(reason(nil, 999).contains("999 bytes together, and below 1000"))
    #expect(reason(nil, 1000).hasPrefix("the cache did not have what it makes"))
    #expect(reason(true, 5).hasPrefix("the cache did not have what it makes"))
    #expect(reason(true, 5, beside: false) == "no earlier run of this pipeline is recorded")
  }

  @Test func olderRecordsSaySo() {
    let lines = lines { $0.stages[1].work = nil }
    #expect(lines[1].state == .unknown && lines[1].reason.contains("another version"))
  }

  @Test func peopleAndProgramsGetTheSame() throws {
    var run = before
    run.stages[1].work = Self.work(ran: 1, reused: 1)
    let explanation = RunExplanation(of: run, after: nil, worthwhileBytes: 1000)
    #expect(explanation.text.contains("w<1>"))
    #expect(explanation.text.contains("ran for 1 of 2 documents  no earlier run"))
    let bytes = Data(JSONWriter.pretty(explanation.json))
    let root = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    let stages = try #require(root["stages"] as? [[String: Any]])
    #expect(stages[1]["state"] as? String == "partly" && stages[1]["ran"] as? Int == 1)
  }
}
