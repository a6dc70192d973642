import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct DiscrepancyRankingTests {
  private func discrepancy(_ confidence: Double, _ severity: Discrepancy.Severity = .minor, at place: Int = 0)
    -> Discrepancy
  {
    let sides = (0...1).map {
      Discrepancy.Side(
        passage: Passage(document: $0, span: Span(place, place + 1)), value: "\($0)", isDeviant: false)
    }
    return Discrepancy(
      category: .number, severity: severity, sides: sides, rule: .init("test", "test"), confidence: confidence
    )
  }

  @Test func gravityGoesBeforeConfidenceAboveTheCutOnly() {
    let found = [
      discrepancy(0.5), discrepancy(0.9), discrepancy(0.6, .material), discrepancy(0.1, .material),
      discrepancy(0.2),
    ]
    let ranked = DiscrepancyRanking(cut: 0.4).ranked(found)
    #expect(ranked.discrepancies.map(\.confidence) == [0.6, 0.9, 0.5])
    #expect(ranked.candidates.map(\.confidence) == [0.2, 0.1])
    #expect(ranked.uncounted == 0)
  }

  @Test func candidatesAreAtLeastTwentyOrThreeForEveryDiscrepancy() {
    let below = (0..<40).map { discrepancy(0.1, at: $0) }
    let few = DiscrepancyRanking(cut: 0.4).ranked(below + [discrepancy(1)])
    #expect(few.candidates.count == 20 && few.uncounted == 20)
    let many = DiscrepancyRanking(cut: 0.4).ranked(below + (0..<10).map { discrepancy(1, at: $0) })
    #expect(many.candidates.count == 30 && many.uncounted == 10)
  }

  @Test func theLikeliestOfWordingAreCandidatesAndStayNoDiscrepancies() {
    let wording = (0..<30).map { discrepancy($0 == 29 ? 0.6 : 0.1, at: $0) }
    let ranked = DiscrepancyRanking(cut: 0.4).ranked([discrepancy(1, at: 50)], wording: wording)
    #expect(ranked.discrepancies.map(\.confidence) == [1])
    #expect(ranked.candidates.count == 20 && ranked.candidates[0].confidence == 0.6)
    #expect(ranked.wording.count == 10 && ranked.uncounted == 0)
  }

  @Test func equalConfidenceIsInCorpusOrder() {
    let ranked = DiscrepancyRanking(cut: 0).ranked([discrepancy(1, at: 7), discrepancy(1, at: 3)])
    #expect(ranked.discrepancies.map { $0.sides[0].passage.span.start } == [3, 7])
  }
}
