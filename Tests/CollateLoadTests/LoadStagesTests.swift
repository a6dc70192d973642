import CollateCore
import Testing

@testable import CollateLoad

@Suite struct LoadStagesTests {
  @Test func everyStageBelongsToThePhase() {
    for stage in LoadStages.all {
      #expect(stage.phase == .load)
      #expect(stage.name.hasPrefix("load."))
      #expect(stage.summary.hasSuffix("."))
    }
  }
}
