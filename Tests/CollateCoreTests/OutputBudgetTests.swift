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
    #expect(corpus.notes.first?.reason.contains("of 20000 in all") == true)
  }

  @Test func stagesShareTheLimitInTheirOrder() {
    var (budget, corpus) = (OutputBudget(limit: 40_000), corpus)
    budget.settle(step(["mark"], Self.plugin), &corpus)
    #expect(corpus.notes.isEmpty)
    corpus.findings += Array(repeating: corpus.findings[0], count: 400)
    budget.settle(step(["rain"], Self.plugin), &corpus)
    #expect(corpus.findings.isEmpty && corpus.documents[0].annotations("mark").count == marks)
  }

  // MARK: Conflicts and corrections

  /// A corpus with a conflict of the stage, one of the program, and a correction of each sort.
  private var corrected: Corpus {
    var corpus = Corpus()
    corpus.documents = [
      Document(name: "a.txt", plain: "It rained."), Document(name: "b.txt", plain: "It snowed."),
    ]
    func conflict(_ stage: String?) -> Discrepancy {
      Discrepancy(
        category: .number, severity: .material,
        sides: [0, 1].map {
          .init(passage: Passage(document: $0, span: Span(3, 9)), value: "\($0)", isDeviant: false)
        }, rule: .init("differs", "the values differ"), finder: stage.map { .init(stage: $0) })
    }
    corpus.discrepancies = [conflict("extract.marks"), conflict(nil)]
    let whole = [0, 1].map { Passage(document: $0, span: Span(0, 10)) }
    corpus.claims = [Claim(id: "c1", statement: whole[0], evidence: whole.map { .init(passage: $0) })]
    var dismissal = DiscrepancyCorrection(.dismissed, of: conflict(nil), reason: "house style")
    dismissal.stage = "extract.marks"
    corpus.corrections = [dismissal]
    let mark = Annotation("mark", Span(0, 2), [:])
    var removal = AnnotationCorrection(kind: "mark", before: mark, after: nil, reason: "none")
    removal.stage = "extract.marks"
    corpus.documents[0].corrections = [removal]
    return corpus
  }

  @Test func conflictsBeyondTheLimitAreTakenOutAndCorrectionsStay() throws {
    var (budget, corpus) = (OutputBudget(limit: 900), corrected)
    ConflictMarks(corpus).mark(&corpus)
    budget.settle(step([.discrepancies], Self.plugin), &corpus)
    #expect(corpus.discrepancies.map(\.finder?.stage) == [nil])
    #expect(corpus.corrections.count == 1 && corpus.documents[0].corrections.count == 1)
    let reason = try #require(corpus.notes.first?.reason)
    #expect(reason.hasSuffix("of 900 in all; it was left out, but for its corrections"))
  }

  @Test func correctionsLeaveLessForTheStagesBehind() {
    var (budget, corpus) = (OutputBudget(limit: 2_000), corrected)
    budget.settle(step([.discrepancies], Self.plugin), &corpus)
    #expect(corpus.notes.isEmpty && corpus.discrepancies.count == 2)
    var other = step(["rain"], Self.plugin)
    other.definition.name = "extract.rain"
    corpus.findings = [Finding("rain", message: String(repeating: "wet", count: 400))]
    budget.settle(other, &corpus)
    #expect(corpus.findings.isEmpty && corpus.notes.map(\.stage) == ["extract.rain"])
    var alone = OutputBudget(limit: 2_000)
    corpus.findings = [Finding("rain", message: String(repeating: "wet", count: 400))]
    alone.settle(other, &corpus)
    #expect(corpus.findings.count == 1)
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
