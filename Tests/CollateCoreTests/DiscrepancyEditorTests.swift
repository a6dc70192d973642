import CollateText
import Testing

@testable import CollateCore

/// What a stage of a plugin asks for in the list of discrepancies, and what rows show of it.
@Suite struct DiscrepancyEditorTests {
  private let stage = DiscrepancyEditorTests.stage()

  private static func stage(provides: [Layer] = [.discrepancies], corrects: [Layer] = [.discrepancies])
    -> StageDefinition
  {
    StageDefinition(
      name: "compare.desk", phase: .compare, summary: "Edits.", provides: provides, corrects: corrects,
      ownTypes: [.init(.init(rawValue: "desk.toll"), sentence: "Tolls differ.")]
    ) { _ in .corpus { _, _ in } }
  }

  /// Three accounts, one row that all of them carry and agree on.
  private static let corpus: Corpus = {
    var corpus = Corpus()
    corpus.documents = ["The flood hurt 14.", "A flood hurt 19.", "Floods hurt 19."].enumerated().map {
      Document(name: "d\($0).txt", plain: $1)
    }
    let whole = corpus.documents.indices.map { index in
      Passage(document: index, span: Span(0, corpus.documents[index].bytes.count))
    }
    corpus.claims = [
      Claim(
        id: "c1", statement: whole[0], evidence: whole.map { .init(passage: $0) }, support: .corroborated)
    ]
    return corpus
  }()

  private static func toll(_ documents: [Int] = [0, 1, 2], severity: Discrepancy.Severity = .material)
    -> Discrepancy
  {
    Discrepancy(
      category: .init(rawValue: "desk.toll"), severity: severity,
      sides: documents.map { index in
        let text = corpus.documents[index].string(Span(0, corpus.documents[index].bytes.count))
        let digits = text.utf8.count - 3
        return .init(
          passage: Passage(document: index, span: Span(digits, digits + 2)), value: index == 0 ? "14" : "19",
          isDeviant: false)
      }, rule: .init("tolls differ", "tolls differ"))
  }

  private func edited(_ corpus: Corpus = corpus, _ ask: (inout Corpus) -> Void) throws -> Corpus {
    var corpus = corpus
    ask(&corpus)
    try DiscrepancyEditor(stage).makeRequestedChanges(in: &corpus)
    return corpus
  }

  private func withToll() throws -> Corpus { try edited { $0.requests.added = [Self.toll()] } }

  @Test func whatIsAddedIsNamedAndDisputesItsRow() throws {
    let corpus = try withToll()
    let added = try #require(corpus.discrepancies.first)
    #expect(added.id.hasPrefix("d") && added.claim == "c1")
    #expect(added.sides.map(\.isDeviant) == [true, false, false], "two accounts lead")
    #expect(added.finder == .init(stage: "compare.desk", explanation: "Tolls differ."))
    #expect(corpus.claims[0].support == .disputed)
    #expect(corpus.claims[0].evidence.map(\.status) == [.contradicts, .states, .states])
    #expect(corpus.claims[0].statement.document == 1, "the statement does not contradict its row")
    #expect(corpus.requests.isEmpty)
  }

  @Test func theSameAgainIsToldOnce() throws {
    let corpus = try edited(withToll()) { $0.requests.added = [Self.toll(), Self.toll([0, 1])] }
    #expect(corpus.discrepancies.map(\.sides.count) == [3, 2])
    #expect(Set(corpus.discrepancies.map(\.id)).count == 2)
  }

  @Test func whatIsDismissedDisputesNothingAndStaysInTheRecord() throws {
    let corpus = try edited(withToll()) { corpus in
      corpus.requests.corrections = [.init(.dismissed, of: corpus.discrepancies[0], reason: "house style")]
    }
    #expect(corpus.discrepancies.isEmpty)
    #expect(corpus.claims[0] == marked(Self.corpus).claims[0], "the row is as it was")
    #expect(corpus.corrections.map(\.stage) == ["compare.desk"])
    #expect(corpus.corrections[0].reason == "house style" && corpus.corrections[0].isTakenOut)
  }

  @Test func whatIsRegradedMovesAndMarksAnew() throws {
    let corpus = try edited(
      edited { $0.requests.added = [Self.toll(), Self.toll([0, 1])] }
    ) { corpus in
      corpus.requests.corrections = [.init(.regraded(to: .minor), of: corpus.discrepancies[0], reason: "old")]
    }
    #expect(corpus.discrepancies.map(\.severity) == [.material, .minor])
    #expect(corpus.corrections[0].discrepancy.severity == .material, "the record holds it as it was")
    #expect(corpus.claims[0].support == .disputed, "by the other one")
  }

  @Test func whatIsMergedIsToldOnce() throws {
    let corpus = try edited(
      edited { $0.requests.added = [Self.toll([0, 1], severity: .minor), Self.toll([0, 2])] }
    ) { corpus in
      let (grave, slight) = (corpus.discrepancies[0], corpus.discrepancies[1])
      corpus.requests.corrections = [.init(.merged(into: slight.id), of: grave, reason: "one thing")]
    }
    #expect(corpus.discrepancies.count == 1)
    #expect(corpus.discrepancies[0].sides.map(\.passage.document) == [0, 1, 2])
    #expect(corpus.discrepancies[0].severity == .material, "as grave as the graver")
    #expect(corpus.corrections.count == 1)
  }

  @Test func whatIsNotDeclaredOrNotThereIsRefused() throws {
    var corpus = try withToll()
    let there = corpus.discrepancies[0]
    func refused(_ stage: StageDefinition, _ ask: (inout DiscrepancyRequests) -> Void) -> String? {
      ask(&corpus.requests)
      return #expect(throws: StageError.self) {
        try DiscrepancyEditor(stage).makeRequestedChanges(in: &corpus)
      }?.reason
    }
    #expect(
      refused(Self.stage(provides: [])) { $0.added = [Self.toll()] }?.contains("declare in provides") == true)
    let dismissal = DiscrepancyCorrection(.dismissed, of: there, reason: "r")
    #expect(
      refused(Self.stage(corrects: [])) { $0.corrections = [dismissal] }?.contains("declare in corrects")
        == true)
    #expect(
      refused(stage) { $0.corrections = [dismissal, dismissal] }?.hasSuffix("which does not exist") == true)
  }

  @Test func partsOfACorpusKeepTheirCorrections() throws {
    var whole = Self.corpus
    whole.claims = []
    whole.events = [[0], [1, 2]]
    let texts = whole.textsOfEvents
    var parts = whole.parts(texts)
    parts[1].claims = [
      Claim(
        id: "c1", statement: Passage(document: 0, span: Span(0, 7)),
        evidence: [.init(passage: Passage(document: 0, span: Span(0, 7)))])
    ]
    parts[1].discrepancies = [Self.toll([0, 1])]
    ConflictMarks(parts[1]).mark(&parts[1])
    parts[1].corrections = [.init(.dismissed, of: Self.toll([0, 1]), reason: "r")]
    whole.absorb(parts, of: texts, known: [0, 0])
    #expect(whole.corrections[0].discrepancy.sides.map(\.passage.document) == [1, 2])
    #expect(whole.claims[0].standing?.statement.document == 1)
  }

  private func marked(_ corpus: Corpus) -> Corpus {
    var corpus = corpus
    ConflictMarks(corpus).mark(&corpus)
    return corpus
  }
}
