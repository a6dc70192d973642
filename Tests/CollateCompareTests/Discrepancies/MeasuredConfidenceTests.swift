import CollateCore
import Testing

@testable import CollateCompare

@Suite struct MeasuredConfidenceTests {
  @Test func onlyMereWordingLiesBelowTheCut() {
    for category in Discrepancy.Category.allCases {
      for severity in [Difference.Severity.material, .minor] {
        #expect(MeasuredConfidence.share(category, severity) >= DiscrepancyRanking.cut)
      }
      #expect(MeasuredConfidence.share(category, .wording) < DiscrepancyRanking.cut)
    }
  }
}
