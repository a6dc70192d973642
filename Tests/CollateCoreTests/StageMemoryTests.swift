import CollateText
import Synchronization
import Testing

@testable import CollateCore

/// A cache that counts on nothing but memory.
private final class Shelf: StageCache {
  let program = "1"
  let leastBytes: Int
  let keepsAll = true
  private let kept = Mutex<(documents: [CacheKey: Document.Contents], corpora: [CacheKey: CorpusState])>(
    ([:], [:]))
  private let outputs = Mutex<[CacheKey: StageOutput]>([:])

  init(leastBytes: Int = 0) { self.leastBytes = leastBytes }

  var counts: [Int] { kept.withLock { [$0.documents.count, $0.corpora.count] } }

  func document(_ key: CacheKey) -> Document.Contents? { kept.withLock { $0.documents[key] } }
  func corpus(_ key: CacheKey) -> CorpusState? { kept.withLock { $0.corpora[key] } }
  func holdsCorpus(_ key: CacheKey) -> Bool { corpus(key) != nil }
  func keep(_ contents: Document.Contents, as key: CacheKey, source: String) {
    kept.withLock { $0.documents[key] = contents }
  }
  func keep(_ state: CorpusState, as key: CacheKey, sources: [String]) {
    kept.withLock { $0.corpora[key] = state }
  }
  func output(_ key: CacheKey) -> StageOutput? { outputs.withLock { $0[key] } }
  func keep(_ output: StageOutput, as key: CacheKey, sources: [String]) {
    outputs.withLock { $0[key] = output }
  }
  func digest(of contents: Document.Contents) -> String {
    ContentHash.hex(of: "\(contents.layers.sorted { $0.key < $1.key })".utf8)
  }
  func digest(of state: CorpusState) -> String {
    ContentHash.hex(of: "\(state.corpus.notes) \(state.corpus.findings)".utf8)
  }
}

@Suite struct StageMemoryTests {
  private let shelf = Shelf()
  private let ran = Counter()

  private final class Counter: Sendable {
    private let counts = Mutex<[String: Int]>([:])
    func add(_ name: String) { counts.withLock { $0[name, default: 0] += 1 } }
    func take() -> [String: Int] {
      counts.withLock { counts in
        defer { counts = [:] }
        return counts
      }
    }
  }

  private func step(_ name: String, mark: String = "", origin: StageOrigin = .builtIn, _ body: StageBody)
    -> Plan.Step
  {
    var stage = StageDefinition(
      name: name,
      phase: name.hasPrefix("load")
        ? .load : name.hasPrefix("extract") ? .extract : name.hasPrefix("report") ? .report : .compare,
      summary: "", options: [OptionSpec("mark", .string, default: .string(mark), help: "")],
      provides: ["mark", "found"]
    ) { _ in body }
    stage.origin = origin
    return Plan.Step(id: name, definition: stage, options: OptionValues(specs: stage.options), body: body)
  }

  private func run(
    texts: [String] = ["One.", "Two."], mark: String = "", found: String = "", origin: StageOrigin = .builtIn,
    fails: Bool = false, cache: (any StageCache)? = nil, record: RunRecord? = nil
  ) throws -> Runner.Outcome {
    let ran = ran
    let steps = [
      step(
        "load.texts",
        .corpus { corpus, _ in
          corpus.documents = texts.enumerated().map { Document(name: "d\($0)", plain: $1) }
        }),
      step(
        "extract.mark", mark: mark, origin: origin,
        .document { document, _ in
          ran.add("mark")
          if fails { throw StageError("no luck") }
          document.annotate(Annotation("mark", Span(0, 1), ["mark": .string(mark)]))
        }),
      step(
        "compare.find", mark: found,
        .corpus { corpus, _ in
          ran.add("find")
          corpus.findings.append(Finding("found", message: found))
        }),
    ]
    let writer = step(
      "report.write",
      .writer { corpus, context in
        ran.add("write")
        let text = corpus.findings.map(\.message).joined() + context.record.pipelineHash
        return ([OutputFile(path: "a", bytes: Array(text.utf8))], [Note(reason: "written")])
      })
    let plan = Plan(steps: steps + (record == nil ? [] : [writer]), record: record ?? RunRecord())
    return try Runner(plan: plan, workers: 2, cache: cache ?? shelf).run()
  }

  @Test func aSecondRunRunsNothingAndFindsTheSame() throws {
    let first = try run()
    #expect(ran.take() == ["mark": 2, "find": 1])
    let second = try run()
    #expect(ran.take().isEmpty)
    #expect(second.corpus.findings == first.corpus.findings)
    #expect(second.corpus.documents.map(\.contents) == first.corpus.documents.map(\.contents))
    #expect(second.work.map(\.reused) == [0, 2, 2])
  }

  @Test func anotherOptionRunsItsStageAndWhatFollows() throws {
    _ = try run()
    _ = ran.take()
    #expect(try run(found: "x").corpus.findings.map(\.message) == ["x"])
    #expect(ran.take() == ["find": 1])
    _ = try run(mark: "y")
    #expect(ran.take() == ["mark": 2, "find": 1])
  }

  @Test func aNewTextRunsForItselfAlone() throws {
    _ = try run()
    _ = ran.take()
    let outcome = try run(texts: ["One.", "Two.", "Three."])
    #expect(ran.take() == ["mark": 1, "find": 1])
    #expect(outcome.work[1].reused == 2 && outcome.work[1].ran == 1)
  }

  @Test func stagesOfPluginsSeeASeedOfAllDocuments() throws {
    let plugin = StageOrigin.plugin(name: "p", sha256: "1", isReplacement: false)
    _ = try run(origin: plugin)
    _ = ran.take()
    _ = try run(origin: plugin)
    #expect(ran.take().isEmpty)
    _ = try run(texts: ["One.", "Three."], origin: plugin)
    #expect(ran.take() == ["mark": 2, "find": 1])
    _ = try run(origin: .plugin(name: "p", sha256: "2", isReplacement: false))
    #expect(ran.take() == ["mark": 2, "find": 1], "other bytes of a plugin are another stage")
  }

  @Test func writersAreAskedAgainWhereTheRunOrWhatWasFoundDiffers() throws {
    var record = RunRecord()
    let first = try run(record: record)
    #expect(ran.take()["write"] == 1)
    let second = try run(record: record)
    #expect(ran.take()["write"] == nil && second.work[3].reused == 2)
    #expect(second.files.map(\.bytes) == first.files.map(\.bytes))
    #expect(second.corpus.notes == first.corpus.notes)
    record.pipelineHash = "x"
    #expect(try run(record: record).files.map(\.bytes) == [Array("x".utf8)])
    #expect(ran.take() == ["write": 1])
    #expect(try run(found: "y", record: record).files.map(\.bytes) == [Array("yx".utf8)])
    #expect(ran.take()["write"] == 1)
  }

  @Test func whatFailedInAPluginRunsAgain() throws {
    let plugin = StageOrigin.plugin(name: "p", sha256: "1", isReplacement: false)
    _ = try run(origin: plugin, fails: true)
    #expect(ran.take() == ["mark": 2, "find": 1] && shelf.counts == [0, 0])
    _ = try run(origin: plugin)
    #expect(ran.take() == ["mark": 2, "find": 1])
  }

  @Test func whatIsTooSmallIsNeitherLookedUpNorKept() throws {
    let careful = Shelf(leastBytes: 9)
    _ = try run(cache: careful)
    #expect(careful.counts == [0, 0])
    _ = try run(texts: ["One.", "Two.", "Three."], cache: careful)
    #expect(careful.counts == [3, 2])
  }
}
