import CollateCore
import CollateText
import Foundation
import LuaFixture
import LuaHost
import Testing

@testable import CollateLua

/// Stages in processes of their own against the same stages in this one.
@Suite struct IsolatedHostTests {
  /// The program that was built beside these tests.
  static let worker: LuaWorkerCommand = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let folder = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" } ?? tests
    let program = folder.deletingLastPathComponent().appendingPathComponent("collate").path
    return LuaWorkerCommand(executable: program, arguments: ["lua", "worker"])
  }()

  @Test func theProgramIsThere() {
    #expect(FileManager.default.isExecutableFile(atPath: Self.worker.executable), "\(Self.worker.executable)")
  }

  private static func corpus() -> Corpus {
    var corpus = Corpus()
    corpus.documents = LuaFixture.documents("The dam held.\nNobody left the Dám.", "The dam broke.", "")
    return corpus
  }

  /// All that a stage left in a corpus.
  private struct Left: Equatable {
    var annotations: [[Annotation]]
    var notes: [Note]
    var findings: [Finding]
    var sections: [Section]

    init(_ corpus: Corpus) {
      annotations = corpus.documents.map { $0.annotations(Layer("found")) }
      notes = corpus.allNotes
      findings = corpus.findings
      sections = corpus.sections
    }
  }

  @Test(arguments: [
    """
    for word, first, last in doc:each_word() do
      if collate.fold(word) == opt.word then doc:annotate("found", doc:span(first, last), { word = word }) end
    end
    for span, phrase in doc:each_phrase(collate.phrases({ "the dam", "left" })) do
      doc:annotate("found", span, { phrase = phrase, row = span.line })
    end
    for s in doc:each("sentence") do doc:annotate("found", s, { words = s.text, n = #s.text }) end
    print(doc.name, #doc:text())
    """,
    "if #doc:text() > 20 then error('too long: ' .. doc.name) end doc:annotate('found', doc)",
    "local x = doc.titel",
    "for s in doc:each('sentense') do end",
    "while #doc:text() > 14 do end doc:annotate('found', doc)",
    "if #doc:text() > 14 then local t = {} while true do t[#t + 1] = ('x'):rep(1e5) .. #t end end",
    "doc:annotate('fond', doc)",
    "collate.fold(1)",
    """
    local list = {}
    for i = 1, 60 do list[i] = "the dam " .. i end
    local phrases = collate.phrases(list)
    for i = 1, 6000 do pcall(function() for span in doc:each_phrase(phrases) do end end) end
    for i = 1, 9e5 do end
    doc:annotate("found", doc)
    """,
  ])
  func documentBodiesGiveTheSame(body: String) throws {
    var limits = StageLimits()
    limits.instructions = 2_000_000
    limits.memory = 8 << 20
    let here = try LuaFixture.documentStage(body, limits: limits)
    let there = try LuaFixture.documentStage(body, limits: limits, worker: Self.worker)
    let expected = try Left(LuaFixture.run(here, on: Self.corpus()))
    for workers in [1, 2] {
      #expect(try Left(LuaFixture.run(there, on: Self.corpus(), workers: workers)) == expected)
    }
    #expect(expected.annotations != [[], [], []] || !expected.notes.isEmpty)
  }

  @Test func dataAreReadThereAsHere() throws {
    let body = """
      for row in towns:rows() do doc:note(row.town .. row.land) end
      doc:note(tostring(words:has("dam")) .. tree:value("towns", 1, "name"))
      """
    let here = try LuaFixture.run(DataFunctionsTests.stage(body), on: Self.corpus())
    let there = try LuaFixture.run(DataFunctionsTests.stage(body, worker: Self.worker), on: Self.corpus())
    #expect(there.allNotes == here.allNotes && !here.allNotes.isEmpty)
    #expect(here.allNotes.filter(\.isFailure).map(\.reason).isEmpty)
  }

  @Test(arguments: [
    """
    name = "compare.found", provides = { "found" }, needs = { "claims" },
    corpus = function(corpus, opt)
      for _, doc in ipairs(corpus:documents()) do
        doc:annotate("found", doc, { claims = #corpus:claims() })
        if #doc:text() > 0 then
          corpus:find("found", { message = doc.name, passages = { doc:span(1, 3) }, fields = { n = 1.5 } })
        end
      end
      print("done")
    end,
    """,
    """
    name = "report.found",
    section = function(report, corpus, opt)
      report:title("Dams")
      for _, doc in ipairs(corpus:documents()) do
        if #doc:text() > 0 then report:paragraph(report:strong(doc.name), " ", doc:span(1, 3)) end
      end
      report:bars { title = "Bytes", bars = { { label = "a", value = 3 } } }
    end,
    """,
  ])
  func corpusAndSectionBodiesGiveTheSame(declaration: String) throws {
    let text = "return collate.stage { api = 1, summary = \"Finds.\",\n\(declaration)\n}"
    let here = try LuaFixture.run(LuaFixture.stage(text), on: Self.corpus())
    let there = try LuaFixture.run(LuaFixture.stage(text, worker: Self.worker), on: Self.corpus())
    #expect(Left(there) == Left(here))
    #expect(here.findings.count == 2 || here.sections.count == 1)
  }

  @Test func faultsOfAFileAreTheSame() {
    for text in [
      "return collate.stage {", "return 1", "local x = nothing", "return collate.stage { nme = 'x' }",
    ] {
      #expect(LuaFixture.faults(text, worker: Self.worker) == LuaFixture.faults(text))
    }
  }

  @Test func aProgramThatIsNoneIsAFault() {
    let missing = LuaWorkerCommand(executable: "/nowhere/collate", arguments: [])
    let faults = LuaFixture.faults("return 1", worker: missing)
    #expect(faults.count == 1 && faults[0].contains("the worker process cannot be started"), "\(faults)")
    let echo = LuaWorkerCommand(executable: "/bin/cat", arguments: [])
    #expect(LuaFixture.faults("return 1", worker: echo).first?.contains("sent an unreadable reply") == true)
    let gone = LuaWorkerCommand(executable: "/bin/true", arguments: [])
    #expect(
      LuaFixture.faults("return 1", worker: gone).first?.contains("the worker process was killed") == true)
  }
}

/// A worker that says what it likes: nothing of it is believed, and nothing of it brings the program down.
@Suite struct LyingWorkerTests {
  private static let fine = WorkerReport(LUA_HOST_OK, lua_host_failure(), log: "", payload: []).encoded

  /// A program that sends messages without listening, and stays.
  private static func worker(_ messages: [WorkerMessage]) -> LuaWorkerCommand {
    let bytes = messages.flatMap(\.frame).map { byte in
      let digits = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }
    return LuaWorkerCommand(
      executable: "/bin/sh", arguments: ["-c", "printf '\(bytes.joined())'; read line; read line"])
  }

  /// How a document body ends in a worker that sends these messages when it should run.
  private static func run(
    _ messages: [WorkerMessage], limits: StageLimits = StageLimits()
  ) throws -> Result<Int, LuaFault> {
    let host = try IsolatedHost(worker([fine, fine] + messages), limits: limits)
    try host.prepare(
      StagePreparation(options: .none, needs: [Sentence.kind], provides: [Layer("found"), Quotation.kind]))
    do throws(LuaFault) {
      return .success(
        try host.run(LUA_HOST_BODY_DOCUMENT, documents: LuaFixture.documents("The dam held.")).count)
    } catch {
      return .failure(error)
    }
  }

  private static func done(_ values: LuaValue...) -> WorkerMessage {
    let payload = values.flatMap(LuaEncoder.bytes)
    return WorkerReport(LUA_HOST_OK, lua_host_failure(), log: "", payload: payload).encoded
  }

  private static func annotation(_ document: Int, _ kind: String, _ span: Passage) -> LuaValue {
    .list([.integer(document), .string(kind), .span(span), .record([])])
  }

  @Test func trueAnswersAreTaken() throws {
    let span = Passage(document: 0, span: Span(0, 3))
    #expect(try Self.run([Self.done(Self.annotation(0, "found", span))]).get() == 1)
  }

  @Test func whatNoStageCanWriteIsRefused() throws {
    let inside = Passage(document: 0, span: Span(0, 3))
    let lies = [
      Self.annotation(1, "found", inside), Self.annotation(-1, "found", inside),
      Self.annotation(0, "other", inside), Self.annotation(0, "quote", inside), .integer(1), .list([]),
      Self.annotation(0, "found", Passage(document: 0, span: Span(0, 14))),
      Self.annotation(0, "found", Passage(document: 3, span: Span(0, 3))),
    ]
    for lie in lies {
      guard case .failure(let fault) = try Self.run([Self.done(lie)]) else {
        Issue.record("\(lie) is believed")
        continue
      }
      #expect(fault.isStop && fault.message.contains("invalid reply"), "\(fault.message)")
    }
  }

  /// What the limit of its memory has no room for was not made by its stage either.
  @Test func moreValuesThanThereCanBeAreNotRead() throws {
    var limits = StageLimits()
    limits.memory = 32 << 10
    let many = LuaValue.list(Array(repeating: .bool(true), count: 2100))
    let place = LuaValue.span(Passage(document: 0, span: Span(0, 3)))
    let annotation = LuaValue.list([
      .integer(0), .string("found"), place, .record([.init("many", many)]),
    ])
    guard case .failure(let fault) = try Self.run([Self.done(annotation)], limits: limits) else {
      Issue.record("they are read")
      return
    }
    #expect(fault.isStop && fault.message.contains("invalid reply"), "\(fault.message)")
    limits.memory = 1 << 20
    #expect(try Self.run([Self.done(annotation)], limits: limits).get() == 1)
  }

  @Test func moreArgumentsThanThereCanBeAreNotRead() throws {
    var limits = StageLimits()
    limits.memory = 64 << 10
    let call = WorkerMessage(.call, [WorkerMessage.bytes(of: 0), Array(repeating: 0, count: 1025)])
    guard case .failure(let fault) = try Self.run([call], limits: limits) else {
      Issue.record("they are read")
      return
    }
    #expect(fault.isStop && fault.message.contains("unreadable reply"), "\(fault.message)")
  }

  @Test func questionsAboutWhatIsNotThereAreRefused() throws {
    let number = { WorkerMessage.bytes(of: $0) }
    let beyond = LuaEncoder.bytes(of: .list([.span(Passage(document: 0, span: Span(5, 999)))]))
    let nested = (0..<150).flatMap { _ in [6, 1, 0, 0, 0] as [UInt8] }
    let strange = [
      WorkerMessage(.annotations, [number(9), Array("sentence".utf8)]),
      WorkerMessage(.annotations, [number(0), Array("secret".utf8)]),
      WorkerMessage(.call, [number(100_000), []]), WorkerMessage(.call, [number(-1), []]),
    ]
    #expect(try Self.run(strange + [Self.done()]).get() == 0)
    let entries = Array(LuaFunctions.byEntry.indices)
    for start in stride(from: 0, to: entries.count, by: 20) {
      let questions = entries[start...].prefix(20).flatMap { entry in
        [beyond, [], nested].map { WorkerMessage(.call, [number(entry), $0]) }
      }
      #expect(try Self.run(questions + [Self.done()]).get() == 0)
    }
  }

  @Test func aFaultInNoDocumentHasNoPlaceThere() throws {
    var failure = lua_host_failure()
    withUnsafeMutableBytes(of: &failure) { for index in $0.indices { $0[index] = 0x41 } }
    let report = WorkerReport(LUA_HOST_ERROR, failure, log: "", payload: []).encoded
    guard case .failure(let fault) = try Self.run([report]) else {
      Issue.record("no fault")
      return
    }
    #expect(fault.message.count == 1024)
    #expect(fault.line == 0 && fault.lastLine == 0 && fault.passage == nil && fault.file.isEmpty)
  }

  @Test func messagesThatAreNoneEndIt() throws {
    for message in [
      WorkerMessage(.run), WorkerMessage(.done), WorkerMessage(.call), WorkerMessage(.done, [[1]]),
    ] {
      guard case .failure(let fault) = try Self.run([message]) else {
        Issue.record("\(message) is taken")
        continue
      }
      #expect(fault.isStop && fault.message.contains("unreadable reply"))
    }
  }
}
