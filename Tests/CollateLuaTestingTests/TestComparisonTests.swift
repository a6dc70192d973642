import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct TestComparisonTests {
  /// A stage that provides what is compared.
  private func stage() throws -> StageDefinition {
    try LuaFixture.stage(
      """
      return collate.stage {
        name = "extract.found", api = 1, summary = "Finds.", provides = { "hedge", "far", "x.odd", "other" },
        document = function() end,
      }
      """)
  }

  /// What fails of a case that is written as Lua, for a document `a` that says `It fell.` with a hedge and a finding.
  private func failures(_ expectations: String) throws -> [String] {
    var document = Document(name: "a", plain: "It fell.")
    document.annotate(Annotation("hedge", Span(3, 7), ["word": "fell"]))
    document.annotate(Annotation("far", Span(3, 7), ["it": .span(Span(0, 2)), "all": [.span(Span(3, 7))]]))
    var corpus = Corpus()
    corpus.documents = [document]
    corpus.findings = [
      Finding("x.odd", message: "Odd.", fields: ["n": 2], passages: [Passage(document: 0, span: Span(3, 7))])
    ]
    corpus.notes = [
      Note(stage: "extract.found", reason: "seen"),
      Note(stage: "extract.found", document: "a", span: Span(0, 2), reason: "vague"),
      Note(stage: "extract.found", reason: "printed: x"), Note(stage: "extract.other", reason: "other"),
    ]
    corpus.sections = [Section(stage: "extract.found", title: "Odd", blocks: [.note([.text("two")])])]
    let source = LuaSource(
      file: "t.lua", path: "t.lua", bytes: Array("return { name = 'n', text = 'x', \(expectations) }".utf8))
    let testCase = try TestCase(try LuaHostHandle(limits: StageLimits()).evaluate(source), number: 1)
    let outcome = StageOutcome(stage: try stage(), corpus: corpus)
    return TestComparison(outcome: outcome).failures(of: testCase).map(\.message)
  }

  @Test(arguments: [
    "annotations = { hedge = { 'fell' } }",
    "annotations = { hedge = { { text = 'fell', document = 'a', word = 'fell' } } }",
    "findings = { ['x.odd'] = { { message = 'Odd.', n = 2, passages = { 'fell' } } } }",
    "annotations = { hedge = { { at = '1:4' } } }", "section = '  Odd\\n\\n Note: two  '",
    "annotations = { other = {} }", "findings = { ['x.odd'] = { 'Odd.' } }",
    "annotations = { far = { { it = 'It', all = { 'fell' } } } }",
    "notes = { 'seen', { message = 'vague', text = 'It', document = 'a' } }",
  ])
  func whatIsAsExpectedPasses(expectations: String) throws {
    #expect(try failures(expectations) == [])
  }

  @Test(arguments: [
    (
      "annotations = { hedge = {} }",
      "hedge is not as expected (- expected, + found)\n  + 'fell' 1:4 { word = 'fell' }"
    ),
    (
      "annotations = { hedge = { { document = 'b' } } }",
      "hedge is not as expected (- expected, + found)\n  - { document = 'b' }\n  + 'fell' 1:4 { word = 'fell' }"
    ),
    (
      "findings = { ['x.odd'] = { { n = 3 } } }",
      "x.odd is not as expected (- expected, + found)\n  - { n = 3 }\n  + 'Odd.' { passages = { 'fell' }, n = 2 }"
    ),
    (
      "annotations = { hedge = { { wrod = 'x' } } }",
      "the hedge found have no field 'wrod'; did you mean 'word'?"
    ),
    ("annotations = { hegde = {} }", "the stage provides no 'hegde'; did you mean 'hedge'?"),
    (
      "section = 'Even'",
      "the section is not as expected (- expected, + found)\n  - Even\n  + Odd\n  + Note: two"
    ),
    (
      "annotations = { far = { { it = 'fell' } } }",
      "far is not as expected (- expected, + found)\n  - { it = 'fell' }\n  + 'fell' 1:4 { all = { 'fell' }, it = 'It' }"
    ),
    (
      "notes = { 'seen' }",
      "notes is not as expected (- expected, + found)\n    'seen'\n  + 'vague' a:1:1 { text = 'It' }"
    ),
    ("findings = { hedge = {} }", "this stage makes annotations of 'hedge', not findings"),
    ("annotations = { ['x.odd'] = {} }", "this stage makes findings of 'x.odd', not annotations"),
    ("notes = { { reason = 'seen' } }", "the notes found have no field 'reason'"),
    ("expect_error = 'x'", "expected an error with 'x', but there was none"),
  ])
  func whatIsNotIsSaid(expectations: String, failure: String) throws {
    #expect(try failures(expectations) == [failure])
  }
}
