import CollateCore
import CollateText
import Foundation
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct PluginTestsTests {
  private static let stage = """
    local words = require("lib.words")
    return collate.stage {
      name = "extract.hedges", api = 1, summary = "Finds hedges.", needs = { "sentence" }, provides = { "hedge" },
      document = function(doc)
        if doc.name == "x" then print(doc.name, #doc:text()) end
        if doc.name == "bad" then error("no good") end
        for sentence in doc:each("sentence") do
          for word, first, last in sentence.span:each_word() do
            if words[word] then doc:annotate("hedge", sentence.span:span(first, last), { word = word }) end
          end
        end
      end,
    }
    """

  @Test func casesPassAndFailWithWhatWasFound() throws {
    let report = try run(
      """
      return {
        { name = "finds", text = "It allegedly fell.", annotations = { hedge = { { text = "allegedly" } } } },
        { name = "given", documents = { { name = "x", text = "It allegedly fell.", given = { sentence = {} } } },
          annotations = { hedge = {} } },
        { name = "fails", text = "It allegedly fell.", annotations = { hedge = { { text = "fell" } } } },
        { name = "counts", text = "It fell.", annotations = { hedge = { { text = "fell" } } } },
        { name = "errs", documents = { { name = "bad", text = "x" } }, expect_error = "no good" },
        { name = "does not err", text = "x", expect_error = "no good" },
        { name = "stumbles", documents = { { name = "bad", text = "x" } }, annotations = { hedge = {} } },
      }
      """)
    #expect(!report.passed)
    #expect(
      report.cases.map { $0.failures.map(\.message) } == [
        [], [],
        [
          "hedge is not as expected (- expected, + found)\n  - { text = 'fell' }\n  + 'allegedly' 1:4 { word = 'allegedly' }"
        ],
        ["hedge is not as expected (- expected, + found)\n  - { text = 'fell' }"], [],
        ["expected an error with 'no good', but there was none"],
        [
          """
          hedges.lua:6: no good
            6 |     if doc.name == "bad" then error("no good") end
              |                               ^
          in bad
          """
        ],
      ])
    #expect(report.cases.map(\.printed).prefix(2) == ["", "x\t18\n"])
    #expect(report.cases.map(\.line) == [2, 3, 5, 6, 7, 8, 9])
    #expect(report.cases.map { $0.failures.map(\.line) } == [[], [], [5], [6], [], [8], [9]])
    #expect(
      report.cases.allSatisfy { $0.subject == "extract.hedges" && $0.file.hasSuffix("/hedges.test.lua") })
  }

  @Test(arguments: [
    ("return 3", ":1:1: a test file returns a list of cases, { { name = \"…\", … }, … }, not a whole number"),
    ("local x = 1", "not nothing: is the return missing?"),
    ("return {}", "{ { name = \"…\", … }, … }, not an empty one"),
    ("return { name = 'x' }", "{ { name = \"…\", … }, … }, not one table with names"),
    ("return function() end", "a test file returns a list of cases, not one function"),
    ("return { function(t)\n  t:txt 'x'\nend }", ":2:5: test has no field 'txt'; did you mean 'text'?"),
    ("return {", ":1:9: unexpected symbol near <eof>"),
    ("return {\n  { nmae = 'x' },\n}", ":2:5: case 1 has no entry 'nmae'; did you mean 'name'?"),
    ("return {\n  { name = 'x', txt = 'y' },\n}", "the case 'x' has no entry 'txt'; did you mean 'text'?"),
    ("return {\n  { name = 'x', text = 'y' },\n}", "the case 'x' expects nothing"),
    (
      "return { { name = 'x', text = 'y', given = { sentence = { 'z' } }, annotations = { hedge = {} } } }",
      ":1:60: the given sentence 'z' does not occur in 'text'"
    ),
    (
      "return { { name = 'x', text = 'y', annotations = { hedge = 'y' } } }",
      ":1:52: hedge in annotations of the case 'x' must be a list, not a string"
    ),
    (
      "return { { name = 'x', text = 'y', section = '' },\n{ name = 'x', text = 'y', section = '' } }",
      "two cases are named 'x'"
    ),
  ])
  func aWrongTestFileIsAFaultWithItsPlace(text: String, message: String) {
    let error = #expect(throws: ConfigurationError.self) { try run(text) }
    let fault = error?.diagnostics.first?.description ?? ""
    #expect(fault.contains(message), "\(fault)")
    #expect(fault.contains("hedges.test.lua:"), "\(fault)")
  }

  @Test func snapshotsAreComparedAcceptedAndRemoved() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func run(_ tests: String, accepts: Bool = false) throws -> PluginTests.Report {
      var settings = PluginTests.Settings()
      settings.accepts = accepts
      let report = try self.run(tests, in: folder, settings: settings)
      for file in report.snapshots { try Data(file.text.utf8).write(to: URL(fileURLWithPath: file.path)) }
      return report
    }
    func messages(_ report: PluginTests.Report) -> [String] {
      report.cases.flatMap(\.failures).map(\.message)
    }
    let test = "return { { name = 'keeps', snapshot = true, text = 'It allegedly fell.' } }"
    let bad = "return { { name = 'keeps', snapshot = true, documents = { { name = 'bad', text = 'x' } } } }"
    #expect(
      try messages(run(test)) == [
        "no snapshot yet; collate test --accept writes it\n  + hedge 'allegedly' 1:4 { word = 'allegedly' }"
      ])
    #expect(try run(test, accepts: true).passed)
    #expect(try run(test).passed)
    #expect(try run(test, accepts: true).snapshots.isEmpty)
    #expect(
      try messages(run(test.replacing("fell", with: "reportedly fell"))) == [
        "the result differs from the snapshot (- kept, + found); collate test --accept replaces the snapshot"
          + "\n    hedge 'allegedly' 1:4 { word = 'allegedly' }\n  + hedge 'reportedly' 1:14 { word = 'reportedly' }"
      ])
    #expect(try run(bad, accepts: true).snapshots.isEmpty, "a failure is no state to keep")
    let renamed = test.replacing("keeps", with: "holds")
    #expect(
      try messages(run(renamed)).last
        == "no case has this snapshot any more; collate test --accept removes it")
    #expect(
      try run(renamed, accepts: true).snapshots.map(\.text) == [
        "== holds\n  hedge 'allegedly' 1:4 { word = 'allegedly' }\n"
      ])
  }

  @Test func coverageNamesTheLinesThatNeverRan() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var settings = PluginTests.Settings()
    settings.coversLines = true
    let tests = "return { { name = 'a', text = 'It fell.', annotations = { hedge = {} } } }"
    let coverage = try run(tests, in: folder, settings: settings).coverage
    #expect(coverage.map { URL(fileURLWithPath: $0.path).lastPathComponent } == ["hedges.lua", "words.lua"])
    #expect(coverage.map(\.percent) == [100, 100])
    let none =
      "return { { name = 'a', documents = { { name = 'bad', text = '' } }, expect_error = 'no good' } }"
    let missed = try run(none, in: folder, settings: settings).coverage.first?.missed ?? []
    #expect(missed.map(\.number) == [7, 8, 9])
    #expect(missed.first?.text == "for sentence in doc:each(\"sentence\") do")
    #expect(try run(tests, in: folder, settings: PluginTests.Settings()).coverage.isEmpty)
  }

  /// The report on a plugin with that test file, in a catalogue that cuts sentences at lines.
  private func run(_ tests: String) throws -> PluginTests.Report {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try run(tests, in: folder, settings: PluginTests.Settings())
  }

  /// A new folder with the stage in it.
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let library = folder.appendingPathComponent("lib")
    try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
    try Data(Self.stage.utf8).write(to: folder.appendingPathComponent("hedges.lua"))
    try Data("return { allegedly = true, reportedly = true, fell = false }".utf8).write(
      to: library.appendingPathComponent("words.lua"))
    return folder
  }

  private func run(_ tests: String, in folder: URL, settings: PluginTests.Settings) throws
    -> PluginTests.Report
  {
    try Data(tests.utf8).write(to: folder.appendingPathComponent("hedges.test.lua"))
    let sentences = StageDefinition(
      name: "extract.sentences", phase: .extract, summary: "Lines.", provides: ["sentence"]
    ) { _ in
      .document { document, _ in
        document.annotate(Sentence(span: Span(0, document.bytes.count), paragraph: 0))
      }
    }
    return try PluginTests.run(folder: folder.path, catalogue: Catalogue([sentences]), settings: settings)
  }
}
