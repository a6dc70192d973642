import Testing

@testable import CollateCompare

@Suite struct UnitScoresTests {
  private let scores = UnitScores(count: 4, [(2, 0, 1.5), (1, 2, -2), (0, 1, 3)])

  @Test func aScoreIsFoundFromBothUnits() {
    #expect(scores.logOdds(0, 2) == 1.5)
    #expect(scores.logOdds(2, 0) == 1.5)
    #expect(scores.logOdds(2, 1) == -2)
    #expect(scores.logOdds(0, 3) == nil)
    #expect(scores.logOdds(3, 0) == nil)
  }

  @Test func partnersAscend() {
    #expect(scores.partners(of: 2).map(\.unit) == [0, 1])
    #expect(scores.partners(of: 0).map(\.logOdds) == [3, 1.5])
    #expect(scores.partners(of: 3).isEmpty)
  }
}
