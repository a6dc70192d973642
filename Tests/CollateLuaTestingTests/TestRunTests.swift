import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct TestRunTests {
  /// A stage of the catalogue that finds one sentence, the whole text.
  private let sentences = StageDefinition(
    name: "extract.sentences", phase: .extract, summary: "Finds.", needs: [.documents],
    provides: [Sentence.kind]
  ) { _ in
    .document { document, _ in
      document.annotate(Sentence(span: Span(0, document.bytes.count), paragraph: 0))
    }
  }

  private let body = """
    if doc.name == "bad" then error("no good") end
    for sentence in doc:each("sentence") do doc:annotate("found", sentence.span, { word = opt.word }) end
    """

  private func failures(_ entries: String, catalogue: [StageDefinition]? = nil) throws -> [String] {
    let source = LuaSource(
      file: "t.lua", path: "t.lua", bytes: Array("return { name = 'n', \(entries) }".utf8))
    let testCase = try TestCase(try LuaHostHandle(limits: StageLimits()).evaluate(source), number: 1)
    let run = TestRun(
      stage: try LuaFixture.documentStage(body), catalogue: Catalogue(catalogue ?? [sentences]))
    return CaseRuns(run: run, meter: StageMeter(), seed: 1).results([testCase])[0].failures.map(\.message)
  }

  @Test func whatTheStageNeedsIsRunUnlessTheCaseGivesIt() throws {
    #expect(try failures("text = 'It fell.', annotations = { found = { 'It fell.' } }") == [])
    #expect(
      try failures("text = 'It fell.', given = { sentence = { 'It' } }, annotations = { found = { 'It' } }")
        == [])
  }

  @Test func whatACaseGivesStandsBesideWhatIsRun() throws {
    let normalise = StageDefinition(
      name: "clean.normalise", phase: .clean, summary: "Cleans.", needs: [.documents], provides: [.text]
    ) { _ in
      .document { document, _ in try document.replaceText(MappedText(identity: document.bytes)) }
    }
    var sentences = sentences
    sentences.needs = [.text]
    #expect(
      try failures(
        "text = 'It fell.', given = { quote = { { text = 'It' } } }, annotations = { found = { 'It fell.' } }",
        catalogue: [normalise, sentences, reading("quote")]) == [])
  }

  @Test func aKindThatNobodyReadsIsMisspelt() throws {
    #expect(
      try failures("text = 'It', given = { sentense = { 'It' } }, notes = { 'x' }") == [
        "the case gives 'sentense', which no stage reads or writes; did you mean 'sentence'?"
      ])
  }

  @Test func aKindOfItsOwnThatTheStageNeedsIsNotProposedForItself() throws {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "extract.m", api = 1, summary = "Finds.", needs = { "m" }, provides = { "m" },
        document = function() end,
      }
      """)
    let run = TestRun(stage: stage, catalogue: Catalogue([stage]))
    let testCase = try TestCase(
      .record([.init("name", .string("n")), .init("text", .string("x")), .init("section", .string(""))]),
      number: 1)
    let fault = #expect(throws: TestCaseFault.self) { try run.outcome(of: testCase, makeBody: stage.make) }
    #expect(fault?.message == "'m' is needed, but no other stage provides it and the case does not give it")
    #expect(fault?.suggestion == nil)
  }

  private func reading(_ kind: Layer) -> StageDefinition {
    StageDefinition(name: "extract.reader", phase: .extract, summary: "Reads.", needs: [kind], provides: []) {
      _ in .document { _, _ in }
    }
  }

  @Test func optionsAreChecked() throws {
    let expected = "annotations = { found = { { word = 'lake' } } }"
    #expect(try failures("text = 'x', options = { word = 'lake' }, " + expected) == [])
    let unknown = try failures("text = 'x', options = { wrod = 'lake' }, " + expected)
    #expect(unknown == ["the stage has no option 'wrod'; did you mean 'word'?"])
    #expect(try failures("text = 'x', options = { word = {} }, " + expected).count == 1)
  }

  @Test func errorsAreExpectedOrFailures() throws {
    let bad = "documents = { { name = 'bad', text = 'x' } }, "
    #expect(try failures(bad + "expect_error = 'no good'") == [])
    #expect(
      try failures(bad + "expect_error = 'else'").first?.hasPrefix("expected an error with 'else', got ")
        == true)
    #expect(
      try failures("text = 'x', expect_error = 'x'") == ["expected an error with 'x', but there was none"])
    #expect(try failures(bad + "annotations = { found = {} }").first?.contains("no good") == true)
  }
}
