import CollateCore
import Testing

@testable import CollateReport

@Suite struct ReportStagesTests {
  @Test func everyStageBelongsToThePhase() {
    for stage in ReportStages.all {
      #expect(stage.phase == .report)
      #expect(stage.name.hasPrefix("report."))
      #expect(stage.summary.hasSuffix("."))
    }
  }
}
