import CollateText
import Testing

@testable import CollateCore

@Suite struct AnnotationCorrectionTests {
  private let stage = StageDefinition(
    name: "extract.desk", phase: .extract, summary: "Corrects.", corrects: ["place"]
  ) { _ in .document { _, _ in } }

  private let document: Document = {
    var document = Document(name: "a", plain: "Port Ambrey and Gullmouth and Gullmouth")
    for (start, end) in [(0, 11), (16, 25), (30, 39)] { document.annotate(place(start, end)) }
    return document
  }()

  private static func place(_ start: Int, _ end: Int, _ fields: Fields = [:]) -> Annotation {
    Annotation("place", Span(start, end), fields)
  }

  private func corrected(_ corrections: [AnnotationCorrection], by stage: StageDefinition? = nil) throws
    -> Document
  {
    var document = document
    document.requestedCorrections = corrections
    try document.makeRequestedCorrections(of: stage ?? self.stage)
    return document
  }

  @Test func annotationsAreAddedRemovedAndChanged() throws {
    let (port, gull) = (Self.place(0, 11), Self.place(16, 25))
    let named = Self.place(16, 25, ["state": "x"])
    let between = Self.place(12, 15)
    let document = try corrected([
      .init(kind: "place", before: gull, after: named, reason: "a town"),
      .init(kind: "place", before: port, after: nil, reason: "a ship"),
      .init(kind: "place", before: nil, after: between, reason: "a name"),
    ])
    #expect(document.annotations("place") == [between, named, Self.place(30, 39)])
    #expect(document.corrections.map(\.action) == [.changed, .removed, .added])
    #expect(document.corrections.map(\.stage) == ["extract.desk", "extract.desk", "extract.desk"])
    #expect(document.requestedCorrections.isEmpty)
  }

  @Test func equalOnesAreCorrectedOneByOne() throws {
    var twice = document
    twice.annotate(Self.place(0, 11))
    let removal = AnnotationCorrection(kind: "place", before: Self.place(0, 11), after: nil, reason: "r")
    #expect(try twice.annotations("place", correctedBy: [removal]).count == 3)
    #expect(try twice.annotations("place", correctedBy: [removal, removal]).count == 2)
  }

  @Test func whatIsNotThereOrNotDeclaredIsRefused() {
    let absent = AnnotationCorrection(kind: "place", before: Self.place(1, 2), after: nil, reason: "r")
    let error = #expect(throws: StageError.self) { try corrected([absent]) }
    #expect(error?.span == Span(1, 2) && error?.reason == "corrects a place that does not exist")
    let other = AnnotationCorrection(
      kind: "number", before: nil, after: Annotation("number", Span(0, 1)), reason: "r")
    #expect(throws: StageError.self) { try corrected([other]) }
  }

  @Test func theRunnerMakesThemAndAFailureTakesThemBack() throws {
    let load = StageDefinition(
      name: "load.x", phase: .load, summary: "Loads.", provides: [.documents, "place"]
    ) { _ in
      .corpus { [document] corpus, _ in corpus.documents = [document, document] }
    }
    let body = StageBody.document { document, context in
      document.requestedCorrections = [
        .init(kind: "place", before: Self.place(0, 11), after: nil, reason: "a ship"),
        .init(kind: "place", before: nil, after: Self.place(1, 3), reason: "a name"),
      ]
      if document.name == "b" { throw StageError("no luck") }
    }
    let desk = StageDefinition(
      name: "extract.desk", phase: .extract, summary: "Corrects.", corrects: ["place"]
    ) { _ in body }
    var named = load
    named.make = { [document] _ in
      .corpus { corpus, _ in
        var other = document
        other.name = "b"
        corpus.documents = [document, other]
      }
    }
    let steps = try [named, desk].map {
      Plan.Step(
        id: $0.name, definition: $0, options: OptionValues(specs: []),
        body: try $0.make(OptionValues(specs: [])))
    }
    let documents = try Runner(plan: Plan(steps: steps, record: RunRecord()), workers: 2).run().corpus
      .documents
    #expect(documents.map(\.corrections.count) == [2, 0])
    #expect(documents[1].annotations("place").first?.span == Span(0, 11))
    #expect(documents[0].annotations("place").first?.span == Span(1, 3))
  }
}
