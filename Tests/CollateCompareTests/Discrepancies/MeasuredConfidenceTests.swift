import CollateCore
import Testing

@testable import CollateCompare

@Suite struct MeasuredConfidenceTests {
  @Test func mereWordingLiesBelowTheCut() {
    for category in Discrepancy.Category.allCases {
      #expect(MeasuredConfidence.ofWording(category) < DiscrepancyRanking.cut)
    }
  }
}
