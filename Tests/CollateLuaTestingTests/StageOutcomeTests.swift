import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct StageOutcomeTests {
  private func outcome(documents: Int = 1) throws -> StageOutcome {
    var corpus = Corpus()
    for name in ["a", "b"].prefix(documents) {
      var document = Document(name: name, plain: "One.\nIt fell.")
      document.annotate(Annotation("found", Span(8, 12), ["word": "fell", "sure": true]))
      document.annotate(Annotation("foreign", Span(0, 3)))
      corpus.documents.append(document)
    }
    corpus.findings = [
      Finding("found", message: "Odd.", fields: ["n": 2], passages: [Passage(document: 0, span: Span(0, 4))])
    ]
    corpus.sections = [Section(stage: "extract.found", title: "Odd", blocks: [.note([.text("two")])])]
    corpus.notes = [
      Note(stage: "extract.found", reason: "printed: x"),
      Note(stage: "extract.other", reason: "broke", isFailure: true),
      Note(stage: "extract.found", reason: "stopped", isFailure: true),
    ]
    return StageOutcome(stage: try LuaFixture.documentStage(""), corpus: corpus)
  }

  @Test func aFailureNamesItsDocumentAndTheWordsThere() throws {
    var corpus = Corpus()
    corpus.documents = LuaFixture.documents("One.\nIt fell.")
    corpus.notes = [
      Note(stage: "extract.found", document: "a", span: Span(8, 12), reason: "broke", isFailure: true)
    ]
    #expect(
      StageOutcome(stage: try LuaFixture.documentStage(""), corpus: corpus).errorText == """
        broke
        in a:2:4
          2 | It fell.
            |    ^
        """)
  }

  @Test func everythingOfTheStageIsInItsText() throws {
    let text = try outcome().text
    #expect(
      text == """
        found 'fell' 2:4 { sure = true, word = 'fell' }
        found 'Odd.' { passages = { 'One.' }, n = 2 }
        Odd
        Note: two
        note: printed: x
        error: stopped
        """)
    #expect(try outcome(documents: 2).annotations("found").map(\.place) == ["a:2:4", "b:2:4"])
    let empty = StageOutcome(stage: try LuaFixture.documentStage(""), corpus: Corpus())
    #expect(empty.text == "nothing" && empty.section == nil)
  }

  @Test func errorsOfOthersAreToldApart() throws {
    #expect(try outcome().errors == ["stopped"])
    #expect(try outcome().foreignError == "extract.other: broke")
  }
}
