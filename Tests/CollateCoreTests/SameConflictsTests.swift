import CollateText
import Testing

@testable import CollateCore

@Suite struct SameConflictsTests {
  /// A conflict between spans of the first documents, by their values.
  private func conflict(
    _ id: String, _ values: [String], at spans: [Span] = [Span(5, 10), Span(5, 10), Span(5, 10)],
    _ severity: Discrepancy.Severity = .minor, type: Discrepancy.Category = .number, claim: String? = "c1",
    by stage: String? = nil, rule: String = "figures differ"
  ) -> Discrepancy {
    Discrepancy(
      id: id, claim: claim, category: type, severity: severity,
      sides: zip(values, spans).enumerated().map { index, side in
        .init(passage: Passage(document: index, span: side.1), value: side.0, isDeviant: false)
      }, rule: .init(rule, rule), confidence: 0.5, finder: stage.map { .init(stage: $0) })
  }

  private func told(_ known: [Discrepancy], _ added: [Discrepancy], candidates: [Discrepancy] = [])
    -> Corpus
  {
    var corpus = Corpus()
    (corpus.discrepancies, corpus.candidates) = (known, candidates)
    SameConflicts.add(added, to: &corpus)
    return corpus
  }

  @Test func theSameWordsAreToldOnceWithBothReasons() {
    let known = conflict("d1", ["14 person", "19 person"])
    // Written in another form, and read off longer words.
    let own = conflict(
      "d2", ["fourteen", "nineteen"], at: [Span(2, 12), Span(7, 9)], .material, claim: nil,
      by: "compare.desk",
      rule: "tolls differ")
    let corpus = told([known], [own])
    #expect(corpus.discrepancies.map(\.id) == ["d1"])
    let both = corpus.discrepancies[0]
    #expect(both.rule.sentence == "figures differ" && both.finder == nil)
    #expect(both.alsoFound == [.init(stage: "compare.desk", category: .number, rule: "tolls differ")])
    #expect(both.severity == .material && both.sides == known.sides && both.claim == "c1")
    #expect(told([], [own, known]).discrepancies.count == 1, "whichever comes first")
    #expect(told([known], [own, own]).discrepancies[0].alsoFound.count == 1)
  }

  @Test func whatDiffersInTypeRowSidesOrValuesStaysApart() {
    let known = conflict("d1", ["14", "19"])
    let others = [
      conflict("d2", ["14", "19"], type: .date, by: "compare.desk"),
      conflict("d2", ["14", "19"], claim: "c2", by: "compare.desk"),
      conflict("d2", ["14", "19", "19"], by: "compare.desk"),
      conflict("d2", ["14", "19"], at: [Span(5, 10), Span(10, 12)], by: "compare.desk"),
    ]
    for other in others { #expect(told([known], [other]).discrepancies.map(\.id) == ["d1", "d2"]) }
    // Which accounts stand against which is another thing to the desk.
    let three = conflict("d1", ["14", "19", "19"])
    let split = conflict("d2", ["14", "14", "19"], by: "compare.desk")
    #expect(told([three], [split]).discrepancies.count == 2)
  }

  @Test func aTypeOfItsOwnIsAnotherNameForWhatWasFound() {
    let toll = Discrepancy.Category(rawValue: "desk.toll")
    let own = conflict("d2", ["14", "19"], type: toll, by: "compare.desk")
    let both = told([conflict("d1", ["14", "19"])], [own]).discrepancies
    #expect(both.map(\.category) == [.number] && both[0].alsoFound.map(\.category) == [toll])
    let other = conflict("d3", ["14", "19"], type: .init(rawValue: "desk.fare"), by: "compare.fares")
    #expect(told([own], [other]).discrepancies.count == 2, "two names that plugins give are two things")
  }

  @Test func whatLayBelowTheCutIsListedWhereAStageFindsItToo() {
    let candidate = conflict("d1", ["14", "19"])
    let corpus = told(
      [], [conflict("d2", ["14", "19"], .material, by: "compare.desk")], candidates: [candidate])
    #expect(corpus.candidates.isEmpty)
    #expect(corpus.discrepancies.map(\.id) == ["d1"])
    #expect(corpus.discrepancies[0].severity == .material)
    #expect(corpus.discrepancies[0].alsoFound.map(\.stage) == ["compare.desk"])
  }
}
