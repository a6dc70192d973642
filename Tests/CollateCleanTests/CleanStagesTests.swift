import CollateCore
import Testing

@testable import CollateClean

@Suite struct CleanStagesTests {
  @Test func everyStageBelongsToThePhase() {
    for stage in CleanStages.all {
      #expect(stage.phase == .clean)
      #expect(stage.name.hasPrefix("clean."))
      #expect(stage.summary.hasSuffix("."))
    }
  }
}
