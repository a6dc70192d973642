import CollateText
import Testing

@testable import CollateCore

@Suite struct OutputBudgetTests {
  private let marks = 50

  private var corpus: Corpus {
    var corpus = Corpus()
    corpus.documents = [
      Document(name: "a.txt", plain: "It rained."), Document(name: "b.txt", plain: "It snowed."),
    ]
    for index in corpus.documents.indices {
      for _ in 0..<marks {
        corpus.documents[index].annotate(Annotation("mark", Span(0, 2), ["of": .span(Span(3, 9))]))
      }
    }
    corpus.findings = [Finding("rain", message: "wet", passages: [Passage(document: 0, span: Span(0, 9))])]
    corpus.sections = [Section(stage: "extract.marks", title: "Rain", blocks: [])]
    return corpus
  }

  private func step(_ provides: [Layer], _ origin: StageOrigin) -> Plan.Step {
    var definition = StageDefinition(
      name: "extract.marks", phase: .extract, summary: "Test.", provides: provides
    ) { _ in
      .document { _, _ in }
    }
    definition.origin = origin
    return Plan.Step(
      id: "m", definition: definition, options: OptionValues(specs: []), body: .document { _, _ in })
  }

  private static let plugin = StageOrigin.plugin(name: "p", sha256: "", isReplacement: false)

  @Test func whatFitsIsKept() {
    var (budget, corpus) = (OutputBudget(limit: 1 << 20), corpus)
    budget.settle(step(["mark", "rain"], Self.plugin), &corpus)
    #expect(corpus.notes.isEmpty && corpus.findings.count == 1 && corpus.sections.count == 1)
    #expect(corpus.documents.allSatisfy { $0.annotations("mark").count == marks })
  }

  @Test func whatDoesNotFitIsLeftOutWholeAndItsStageNamed() {
    var (budget, corpus) = (OutputBudget(limit: 20_000), corpus)
    budget.settle(step(["mark", "rain"], Self.plugin), &corpus)
    #expect(corpus.findings.isEmpty && corpus.sections.isEmpty)
    #expect(corpus.documents.allSatisfy { $0.annotations("mark").isEmpty })
    #expect(corpus.notes.map(\.stage) == ["extract.marks"] && corpus.notes.allSatisfy(\.isFailure))
    #expect(corpus.notes.first?.reason.contains("which may take 20000") == true)
  }

  @Test func stagesShareTheLimitInTheirOrder() {
    var (budget, corpus) = (OutputBudget(limit: 40_000), corpus)
    budget.settle(step(["mark"], Self.plugin), &corpus)
    #expect(corpus.notes.isEmpty)
    corpus.findings += Array(repeating: corpus.findings[0], count: 400)
    budget.settle(step(["rain"], Self.plugin), &corpus)
    #expect(corpus.findings.isEmpty && corpus.documents[0].annotations("mark").count == marks)
  }

  @Test func theProgramsOwnStagesAreNotCharged() {
    var (budget, corpus) = (OutputBudget(limit: 1), corpus)
    budget.settle(step(["mark"], .builtIn), &corpus)
    #expect(corpus.notes.isEmpty && corpus.documents[0].annotations("mark").count == marks)
  }

  @Test func filesBeyondTheLimitAreRefused() {
    let files = [OutputFile(path: "a", bytes: [1, 2, 3])]
    #expect(throws: StageError.self) { try OutputBudget(limit: 5).requireRoom(for: files, beside: files) }
    #expect(throws: Never.self) { try OutputBudget(limit: 6).requireRoom(for: files, beside: files) }
  }
}
