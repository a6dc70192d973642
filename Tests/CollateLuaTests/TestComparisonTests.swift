import CollateCore
import CollateText
import Testing

@testable import CollateLua

@Suite struct TestComparisonTests {
  /// What fails of a case that is written as Lua, for a document `a` that says `It fell.` with a hedge and a finding.
  private func failures(_ expectations: String) throws -> [String] {
    var document = Document(name: "a", plain: "It fell.")
    document.annotate(Annotation("hedge", Span(3, 7), ["word": "fell"]))
    var corpus = Corpus()
    corpus.documents = [document]
    corpus.findings = [
      Finding("x.odd", message: "Odd.", fields: ["n": 2], passages: [Passage(document: 0, span: Span(3, 7))])
    ]
    corpus.sections = [Section(stage: "extract.found", title: "Odd", blocks: [.note([.text("two")])])]
    let source = LuaSource(
      file: "t.lua", path: "t.lua", bytes: Array("return { name = 'n', text = 'x', \(expectations) }".utf8))
    let testCase = try TestCase(try LuaHostHandle(limits: LuaLimits()).evaluate(source), number: 1)
    return TestComparison(corpus: corpus, stage: try LuaFixture.documentStage("")).failures(of: testCase)
  }

  @Test(arguments: [
    "annotations = { hedge = { 'fell' } }",
    "annotations = { hedge = { { text = 'fell', document = 'a', word = 'fell' } } }",
    "findings = { ['x.odd'] = { { message = 'Odd.', n = 2, passages = { 'fell' } } } }",
    "section = '  Odd\\n\\n Note: two  '", "annotations = { other = {} }",
  ])
  func whatIsAsExpectedPasses(expectations: String) throws {
    #expect(try failures(expectations) == [])
  }

  @Test(arguments: [
    ("annotations = { hedge = {} }", "expected 0 hedge, found 1: 'fell'"),
    ("annotations = { hedge = { { document = 'b' } } }", "document of hedge 1 is 'a', expected 'b'"),
    ("annotations = { hedge = { { wrod = 'x' } } }", "wrod of hedge 1 is nothing, expected 'x'"),
    ("findings = { ['x.odd'] = {} }", "expected 0 x.odd, found 1: 'Odd.'"),
    ("findings = { ['x.odd'] = { { n = 3 } } }", "n of x.odd 1 is 2, expected 3"),
    ("section = 'Even'", "the section is not as expected; it is:\nOdd\nNote: two"),
  ])
  func whatIsNotIsSaid(expectations: String, failure: String) throws {
    #expect(try failures(expectations) == [failure])
  }
}
