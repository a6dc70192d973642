import CollateText
import Testing

@testable import CollateCore

@Suite struct EventReportsTests {
  private static let list: @Sendable (EventOverview, OptionValues, StageContext) throws -> [OutputFile] = {
    overview, _, _ in
    [OutputFile(path: "list.txt", bytes: Array(overview.events.map(\.folder).joined(separator: " ").utf8))]
  }

  private static func names(_ corpus: Corpus) -> [UInt8] {
    Array(corpus.documents.map(\.name).joined(separator: " ").utf8)
  }

  private func step(
    _ name: String, _ phase: Phase, provides: [Layer] = [], all: Bool = false, listing: Bool = false,
    _ body: StageBody
  ) -> Plan.Step {
    let definition = StageDefinition(
      name: name, phase: phase, summary: "Test.", provides: provides, seesAllEvents: all,
      overview: listing ? Self.list : nil
    ) { _ in body }
    return Plan.Step(id: name, definition: definition, options: OptionValues(specs: []), body: body)
  }

  private func run(_ events: [[Int]], limit: Int = 1 << 20) throws -> Runner.Outcome {
    let load = step(
      "load.test", .load,
      .corpus { corpus, _ in
        corpus.documents = (0..<5).map { Document(name: "d\($0)", plain: "text \($0)") }
      })
    let group = step(
      "compare.events", .compare, provides: [.events], .corpus { corpus, _ in corpus.events = events })
    let write = step(
      "report.test", .report, listing: true,
      .writer { corpus, _ in
        (
          [OutputFile(path: "names.txt", bytes: Self.names(corpus))],
          [Note(reason: "\(corpus.documents.count) files")]
        )
      })
    let all = step(
      "report.all", .report, all: true,
      .writer { corpus, _ in
        ([OutputFile(path: "all.txt", bytes: Self.names(corpus))], [])
      })
    return try Runner(
      plan: Plan(steps: [load, group, write, all], record: RunRecord()), workers: 2, outputLimit: limit
    ).run()
  }

  private func texts(_ outcome: Runner.Outcome) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: outcome.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func everyEventHasItsReportsAndOnePageListsThem() throws {
    let outcome = try run([[0, 3], [1, 2, 4]])
    let texts = texts(outcome)
    let folders = outcome.corpus.eventParts.map(\.folder)
    #expect(texts.count == 4)
    #expect(texts[folders[0] + "/names.txt"]?.split(separator: " ").count == 3)
    #expect(texts["list.txt"] == folders.joined(separator: " "))
    #expect(texts["all.txt"]?.split(separator: " ").count == 5)
    #expect(outcome.corpus.notes.map(\.event).sorted { ($0 ?? -1) < ($1 ?? -1) } == [0, 1])
  }

  @Test func oneEventIsTheAnswerItself() throws {
    #expect(texts(try run([[0, 1, 2, 3, 4]])).keys.sorted() == ["all.txt", "names.txt"])
  }

  @Test func anAccountAloneHasNoReport() throws {
    #expect(texts(try run([[0, 3], [1], [2], [4]])).count == 3)
  }

  @Test func eventsBeyondTheLimitAreToldAndTheListStands() throws {
    let outcome = try run([[0, 3], [1, 2, 4]], limit: 46)
    #expect(texts(outcome).keys.sorted() == ["all.txt", "list.txt"])
    #expect(
      outcome.corpus.notes.contains { $0.isFailure && $0.reason.contains("over the limit of 46 bytes") })
  }
}
