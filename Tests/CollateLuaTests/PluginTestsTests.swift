import CollateCore
import CollateText
import Foundation
import Testing

@testable import CollateLua

@Suite struct PluginTestsTests {
  private static let stage = """
    local words = require("lib.words")
    return collate.stage {
      name = "extract.hedges", api = 1, summary = "Finds hedges.", needs = { "sentence" }, provides = { "hedge" },
      document = function(doc)
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
      report.cases.map(\.failures) == [
        [], [], ["text of hedge 1 is 'allegedly', expected 'fell'"], ["expected 1 hedge, found 0: "], [],
        ["expected an error with 'no good', but there was none"],
        ["extract.hedges: hedges.lua:5: no good"],
      ])
  }

  @Test(arguments: [
    ("return 3", ":1:1: a test file returns a list of cases, not a whole number"),
    ("return {", ":1:9: unexpected symbol near <eof>"),
    ("return {\n  { nmae = 'x' },\n}", "case 1 has no name"),
    ("return {\n  { name = 'x', txt = 'y' },\n}", ":2:17: a case has no entry 'txt'; did you mean 'text'?"),
    ("return {\n  { name = 'x', text = 'y' },\n}", "the case 'x' expects nothing"),
    (
      "return { { name = 'x', text = 'y', given = { sentence = { 'z' } }, annotations = { hedge = {} } } }",
      "a given sentence stands nowhere in 'text'"
    ),
  ])
  func aWrongTestFileIsAFaultWithItsPlace(text: String, message: String) {
    let error = #expect(throws: ConfigurationError.self) { try run(text) }
    let fault = error?.diagnostics.first?.description ?? ""
    #expect(fault.contains(message), "\(fault)")
    #expect(fault.contains("hedges.test.lua:"), "\(fault)")
  }

  /// The report on a plugin with that test file, in a catalogue that cuts sentences at lines.
  private func run(_ tests: String) throws -> PluginTests.Report {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let library = folder.appendingPathComponent("lib")
    try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.stage.utf8).write(to: folder.appendingPathComponent("hedges.lua"))
    try Data(tests.utf8).write(to: folder.appendingPathComponent("hedges.test.lua"))
    try Data("return { allegedly = true, reportedly = true, fell = false }".utf8).write(
      to: library.appendingPathComponent("words.lua"))
    let sentences = StageDefinition(
      name: "extract.sentences", phase: .extract, summary: "Lines.", provides: ["sentence"]
    ) { _ in
      .document { document, _ in
        document.annotate(Sentence(span: Span(0, document.bytes.count), paragraph: 0))
      }
    }
    return try PluginTests.run(folder: folder.path, catalogue: Catalogue([sentences]))
  }
}
