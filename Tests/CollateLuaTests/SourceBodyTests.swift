import CollateCore
import CollateText
import Foundation
import LuaFixture
import Testing

@testable import CollateLua

/// Stages that make documents of files, and hostile ones among them. The header of an attack says how it must end: `error`
/// and `limit` with a failure and no document of the file, `harmless` without one.
@Suite struct SourceBodyTests {
  private static let attacks = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/load-attacks")
  private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: attacks.path)) ?? [])
    .filter { $0.hasSuffix(".lua") }.sorted()

  private static let text = "ferry one\r\nferry two\n\n{\"a\": \"caf\\u00e9 \\\"Marlin\\\"\"}\n"

  /// What a stage makes of two files, of which it takes one.
  private func run(_ stage: StageDefinition, _ text: String = text, workers: Int = 1) throws -> Corpus {
    var corpus = Corpus()
    corpus.files = [
      UnreadFile(Document(name: "b.log", plain: text), limit: 1_000),
      UnreadFile(Document(name: "c.log", plain: "ferry three\n"), limit: 1_000),
    ]
    corpus.documents = [Document(name: "a.txt", plain: "a"), Document(name: "d.txt", plain: "d")]
    let load = StageDefinition(
      name: "load.fixture", phase: .load, summary: "Fixture.", provides: [.documents, .files]
    ) { [corpus] _ in .corpus { loaded, _ in loaded = corpus } }
    let steps = try [load, stage].map { definition in
      let options = OptionValues(specs: definition.options)
      return Plan.Step(
        id: definition.name, definition: definition, options: options, body: try definition.make(options))
    }
    return try Runner(plan: Plan(steps: steps, record: RunRecord()), workers: workers).run().corpus
  }

  private func stage(_ body: String, worker: LuaWorkerCommand? = nil) throws -> StageDefinition {
    try LuaFixture.stage(
      """
      return collate.stage {
        name = "load.log", api = 2, summary = "Reads logs.", takes = { suffixes = { ".LOG" } },
        source = function(file, opt)
      \(body)
        end,
      }
      """, worker: worker)
  }

  private func reasons(_ body: String) throws -> [String] {
    try run(stage("if file.name == 'b.log' then \(body) end file:document { text = { file:span(1, 5) } }"))
      .notes.map(\.reason)
  }

  @Test func documentsStandAmongTheOthersInTheOrderOfTheirFiles() throws {
    let stage = try stage(
      """
          for line in file:each_line() do
            if line.text:find("^ferry") then file:document { text = { line }, title = line:span(1, 5), date = "2024-05-14" } end
          end
      """)
    let corpus = try run(stage)
    #expect(corpus.documents.map(\.name) == ["a.txt", "b.log#1", "b.log#2", "c.log", "d.txt"])
    #expect(corpus.files.isEmpty && corpus.notes.isEmpty && corpus.intake.unread.isEmpty)
    let second = corpus.documents[2]
    #expect(second.string(Span(0, 9)) == "ferry two" && second.sourceRanges(of: Span(0, 9)) == [Span(11, 20)])
    #expect(second.metadata[Metadata.title]?.evidence == [Span(11, 16)])
    #expect(second.metadata[Metadata.date]?.origin == "load.log")
    #expect(!second.isNamed && corpus.documents[3].isNamed)
    let again = try run(stage, workers: 4)
    #expect(again.documents.map(\.bytes) == corpus.documents.map(\.bytes))
  }

  @Test func stringsOfJSONPointAtTheirBytes() throws {
    let stage = try stage(
      """
          if file.name == "c.log" then return file:document { text = { file:span(1, 5) } } end
          local record = file:json(file:find("{"):joined(file:find("}")))
          assert(record.a.text == 'café "Marlin"')
          file:document { text = { file:span(1, 5), "\\n", record.a } }
      """)
    let document = try run(stage).documents[1]
    #expect(document.string(Span(0, document.bytes.count)) == "ferry\ncafé \"Marlin\"")
    let accent = try #require(document.sourceRanges(of: Span(9, 11)).first)
    #expect(document.source.bytes.string(accent) == "\\u00e9")
  }

  @Test func aDraftIsPlainWhereItsWordsStandInTheFileAsTheyAre() throws {
    let file = Document(name: "b.log", plain: "One. Two.")
    let pieces = [Span(0, 4), Span(5, 9)].map { LuaValue.span(Passage(document: 0, span: $0)) }
    var draft = DocumentDraft(of: file)
    let text = LuaValue.list([pieces[0], .string("\n"), pieces[1]])
    let given = LuaValue.record([.init("text", text), .init("outlet", .string("Desk"))])
    let document = try draft.document(LuaArguments([.document(0), given], of: "file:document"))
    #expect(document.format == .plain && document.bytes == Array("One.\nTwo.".utf8))
    #expect(document.metadata[Metadata.outlet]?.value == .string("Desk"))
    #expect(document.quotesItsSource(Span(0, 9)))
  }

  @Test func piecesFollowEachOther() throws {
    #expect(
      try reasons("file:document { text = { file:span(3, 8), file:span(5, 9) } }")[0].hasSuffix(
        "piece 2 of document.text, in line 1 of the file, begins before the one before it ends, in line 1: pieces must follow each "
          + "other as in the file, each once"))
    #expect(
      try reasons("file:document { text = { file:span(3, 8), 'said' } }")[0].contains(
        "only white space may stand"))
    #expect(try reasons("file:document { text = { file:span(3, 900) } }")[0].contains("leaves the text"))
    #expect(try reasons("file:document { text = { '\\n' } }")[0].contains("only white space"))
    #expect(try reasons("file:document { text = { 7 } }")[0].contains("not a whole number"))
    #expect(try reasons("file:document { text = {} }")[0].contains("must be a list of spans"))
    #expect(
      try reasons("file:document { text = { file:span(1, 5) }, date = 'Monday' }")[0].contains("ISO 8601"))
    #expect(try reasons("file:json()")[0].contains("not JSON: line 1, column 1"))
  }

  @Test func aProcessOfItsOwnGivesTheSame() throws {
    let body = """
          for line in file:each_line() do
            if line.text:find("^ferry") then file:document { text = { line }, title = line } end
            if line.text:find("^{") then file:document { text = { file:json(line).a } } end
          end
          file:note("read", file:span(1, 3))
          if file.name == "c.log" then file:document { text = { file:span(1, 3), file:span(2, 4) } } end
      """
    let (own, isolated) = try (
      run(stage(body)), run(stage(body, worker: IsolatedHostTests.worker), workers: 2)
    )
    #expect(own.documents.map(\.name) == isolated.documents.map(\.name) && own.documents.count == 5)
    for (one, other) in zip(own.documents, isolated.documents) {
      #expect(
        one.readable == other.readable && one.metadata[Metadata.title] == other.metadata[Metadata.title])
    }
    #expect(own.allNotes == isolated.allNotes && own.intake == isolated.intake)
  }

  // MARK: Bytes

  private static let bytes: [UInt8] = [0x00, 0xFF, 0x43, 0x61, 0x66, 0xE9, 0x0D, 0x0A, 0xC3, 0xA9, 0xFF]

  private func runOnBytes(_ body: String, worker: LuaWorkerCommand? = nil) throws -> Corpus {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "load.bytes", api = 2, summary = "Reads bytes.", takes = { suffixes = { ".bin" }, bytes = true },
        source = function(file, opt)
      \(body)
        end,
      }
      """, worker: worker)
    #expect(stage.takes?.readsBytes == true)
    var corpus = Corpus()
    corpus.files = [UnreadFile(undecoded: Self.bytes, name: "a.bin", path: "a.bin", limit: 100)]
    let load = StageDefinition(
      name: "load.fixture", phase: .load, summary: "Fixture.", provides: [.documents, .files]
    ) { [corpus] _ in .corpus { loaded, _ in loaded = corpus } }
    let steps = try [load, stage].map { definition in
      let options = OptionValues(specs: definition.options)
      return Plan.Step(
        id: definition.name, definition: definition, options: options, body: try definition.make(options))
    }
    return try Runner(plan: Plan(steps: steps, record: RunRecord()), workers: 1).run().corpus
  }

  @Test(arguments: [nil, IsolatedHostTests.worker])
  func aStageMayReadBytes(worker: LuaWorkerCommand?) throws {
    let corpus = try runOnBytes(
      """
          local bytes = file:text()
          assert(#bytes == 11 and bytes:byte(2) == 255 and file:span(3, 3).text == "C")
          file:document { text = { file:span(3, 6) }, encoding = "windows-1252", title = file:span(6, 6) }
          file:document { text = { file:span(3, 5), " ", file:span(9, 10) } }
      """, worker: worker)
    #expect(corpus.notes == [])
    let (old, new) = (corpus.documents[0], corpus.documents[1])
    #expect(old.string(Span(0, 5)) == "Café" && old.encoding == "windows-1252")
    #expect(old.sourceRanges(of: Span(3, 5)) == [Span(5, 6)])
    #expect(old.metadata[Metadata.title]?.value == .string("é"))
    #expect(old.metadata[Metadata.title]?.evidence == [Span(5, 6)])
    #expect(new.string(Span(0, 6)) == "Caf é" && new.encoding == "utf-8")
    #expect(new.sourceRanges(of: Span(4, 6)) == [Span(8, 10)] && new.source.bytes == Self.bytes)
    #expect(new.quotesItsSource(Span(0, 3)))
  }

  @Test(arguments: [
    (
      "file:document { text = { file:span(3, 6) } }",
      "piece 1 of document.text is not UTF-8: byte 6 of the file is 0xE9; name another encoding in the document"
    ),
    (
      "file:document { text = { file:span(3, 5) }, title = file:span(1, 2) }",
      "document.title is not UTF-8: byte 2"
    ),
    (
      "file:document { text = { file:span(3, 5) }, encoding = 'latin-9' }",
      "document.encoding is one of utf-8, windows-1252, not 'latin-9'"
    ),
    ("file:document { text = { file:span(3, 5) }, encoding = 7 }", "not a whole number"),
    ("file:json()", "not JSON: line 1, column 1"),
  ])
  func bytesThatAreNoTextAreTold(body: String, message: String) throws {
    let notes = try runOnBytes(body).notes.map(\.reason)
    #expect(notes.count == 1 && notes[0].contains(message), "\(notes)")
  }

  @Test func onlyAFileOfBytesIsDecodedByTheStage() throws {
    #expect(
      try reasons("file:document { text = { file:span(1, 5) }, encoding = 'utf-8' }")[0].contains(
        "the file has been decoded; encoding is for stages that read bytes: takes = { bytes = true"))
    let faults = LuaFixture.faults(
      "return collate.stage { name = 'load.b', api = 2, summary = 'Reads.', takes = { magic = { 'x' }, bytes = 'yes' }, source = function() end }"
    )
    #expect(faults.first?.contains("takes.bytes must be true or false, not a string") == true)
  }

  @Test func aFileThatFailsLeavesTheOthers() throws {
    let corpus = try run(
      stage("file:document { text = { file:span(1, 5) } } if file.name == 'b.log' then error('torn') end"))
    #expect(corpus.documents.map(\.name) == ["a.txt", "c.log", "d.txt"])
    #expect(corpus.notes.map(\.document) == ["b.log"] && corpus.notes[0].isFailure)
    #expect(corpus.intake.unread == ["b.log"])
  }

  @Test func anAccountThatIsTooLongAndAFileWithoutOneAreTold() throws {
    let long = try run(
      stage("file:document { text = { file:span(1) } }"), String(repeating: "ferry ", count: 200))
    #expect(long.documents.map(\.name) == ["a.txt", "c.log", "d.txt"])
    #expect(long.notes.map(\.reason) == ["longer than max-bytes (1000 bytes); left out"])
    let none = try run(stage("file:note 'nothing here'"))
    #expect(none.intake.unread == ["b.log", "c.log"])
    #expect(
      Set(none.notes.map(\.reason)) == ["nothing here", "the stage that takes it made no document of it"])
  }

  @Test func aDeclarationSaysWhatItTakes() {
    func faults(_ entries: String) -> [String] {
      LuaFixture.faults("return collate.stage { summary = 'Reads.', \(entries) }")
    }
    let body = "source = function() end"
    #expect(faults("name = 'load.log', api = 2, takes = { magic = { '<<' } }, \(body)") == [])
    #expect(faults("name = 'load.log', api = 2, \(body)").first?.contains("takes says which files") == true)
    #expect(faults("name = 'load.log', api = 2, takes = { suffix = {} }, \(body)").count == 1)
    #expect(faults("name = 'load.log', api = 2, takes = { magic = { '' } }, \(body)").count == 2)
    #expect(faults("name = 'load.log', api = 1, takes = { magic = { 'x' } }, \(body)").count == 2)
    #expect(
      faults("name = 'clean.log', api = 2, takes = { magic = { 'x' } }, \(body)").first?.contains(
        "a stage of the phase load has a body 'source'") == true)
    #expect(
      faults("name = 'load.log', api = 2, needs = { 'text' }, takes = { magic = { 'x' } }, \(body)").first?
        .contains("it has no needs") == true)
  }

  @Test func thereAreAttacks() { #expect(Self.names.count > 15) }

  @Test(arguments: names)
  func anAttackEndsAsItsHeaderRequires(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.attacks.appendingPathComponent(name)))
    let header = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first {
      $0.hasPrefix("-- required: ")
    }
    let required = try #require(header).dropFirst("-- required: ".count)
    var limits = StageLimits()
    (limits.instructions, limits.memory) = (5_000_000, 16 << 20)
    let stage = try LuaStage(LuaSource(file: name, path: name, bytes: bytes), limits: limits).definition
    let corpus = try run(stage)
    let failures = corpus.notes.filter(\.isFailure)
    #expect(failures.isEmpty == (required == "harmless"), "\(failures)")
    let isLimit = failures.contains { $0.reason.contains("'limits' in the pipeline raises it") }
    #expect(isLimit == (required == "limit"), "\(failures)")
    let names = corpus.documents.map(\.name)
    #expect(required == "harmless" || names == ["a.txt", "d.txt"], "\(names)")
  }
}
