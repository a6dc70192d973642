import CollateCore
import Foundation
import Testing

@testable import CollateReport

@Suite struct RunDifferencesTests {
  private let run: KeptRun

  init() throws {
    run = KeptRun(
      of: try PlanViewTests.plan(), corpus: TestCorpus.corpus,
      files: [OutputFile(path: "a.html", bytes: [1])],
      folder: "out", started: Date(timeIntervalSince1970: 1_764_525_012), seconds: 0.1234)
  }

  private func causes(_ change: (inout KeptRun) -> Void) -> [String] {
    var other = run
    change(&other)
    return RunDifferences(from: run, to: other).causes.map(\.line)
  }

  @Test func aRecordComesBackAsItWas() throws {
    let bytes = try run.bytes()
    #expect(try KeptRun(bytes, isWhole: true) == run)
    var head = run
    head.found = []
    #expect(try KeptRun(bytes, isWhole: false) == head)
    #expect(run.id.hasPrefix("20251130-175012-") && run.id.count == 20 && run.seconds == 0.123)
    #expect(throws: (any Error).self) { try KeptRun(Array("{}\n".utf8), isWhole: true) }
  }

  @Test func equalRunsDifferInNothing() {
    let differences = RunDifferences(from: run, to: run)
    #expect(differences.causes.isEmpty && differences.changes.isEmpty)
    #expect(
      differences.text(width: 80, style: .plain)
        == "Nothing that went into the runs differs\n\nnothing changed\n")
  }

  @Test func everyKindOfCauseIsNamed() {
    #expect(causes { $0.collate = "9" } == ["collate itself: \(collateVersionString) → 9"])
    let input = run.inputs[0].name
    #expect(causes { $0.inputs[0].sha256 = "x" } == ["input \(input): its text has changed"])
    #expect(causes { $0.inputs.remove(at: 0) } == ["input \(input): it is gone"])
    #expect(causes { $0.inputs.append(.init(name: "new.txt", sha256: "y")) } == ["input new.txt: it is new"])
    #expect(causes { $0.plugins.append(.init(name: "p", sha256: "y")) } == ["plugin p: it is new"])
    #expect(
      causes { $0.stages[1].options[1].value = "\"x\"" } == [
        "default w<1> mark: \"none\" → \"x\"; Collate has another default"
      ])
    #expect(
      causes {
        $0.stages[1].options[1].value = "\"x\""
        $0.stages[1].options[1].isDefault = false
        $0.stages[1].options[1].from = "p.yaml:9:1"
      } == ["option w<1> mark: \"none\" → \"x\" (p.yaml:9:1)"])
    #expect(
      causes {
        $0.parameters[1].value = "4"
        $0.stages[1].options[0].value = "4"
      } == ["parameter depth: 3 → 4 (-p depth)"], "an option that follows its parameter is no second cause")
    #expect(causes { $0.parameters[0].value = "[\"other/\"]" }.isEmpty, "files are compared by their content")
    #expect(causes { $0.stages.remove(at: 1) } == ["stage w<1>: it is gone"])
    #expect(causes { $0.stages.swapAt(0, 2) }.count == 1)
    #expect(causes { $0.stages[1].name = "extract.other" } == ["stage w<1>: extract.words → extract.other"])
    #expect(causes { $0.stages[1].options.remove(at: 1) } == ["option w<1> mark: the stage has it no more"])
  }

  @Test func aChangeIsLaidToTheFilesItRestsOn() throws {
    let index = try #require(run.found.firstIndex { $0.identity.kind == .conflict })
    let name = try #require(run.found[index].places.first?.split(separator: ":").first.map(String.init))
    var other = run
    other.found.remove(at: index)
    other.parameters[1].value = "4"
    let parameter = RunDifferences(from: run, to: other)
    #expect(parameter.changes.map { $0.causes.map(\.subject) } == [["depth"]])
    for place in other.inputs.indices where other.inputs[place].name == name {
      other.inputs[place].sha256 = "x"
    }
    let both = RunDifferences(from: run, to: other)
    #expect(both.changes.map { $0.causes.map(\.subject) } == [[name]])
    #expect(both.text(width: 80, style: .plain).contains("\nCaused by\n  1 by input \(name)\n"))
    let json = String(decoding: JSONWriter.pretty(both.json), as: UTF8.self)
    #expect(json.contains("\"causes\": [\"input \(name)\"]") && json.contains("\"change\": \"gone\""))
  }
}
