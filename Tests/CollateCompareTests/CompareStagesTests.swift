import CollateCore
import Testing

@testable import CollateCompare

@Suite struct CompareStagesTests {
  @Test func everyStageBelongsToThePhase() {
    for stage in CompareStages.all {
      #expect(stage.phase == .compare)
      #expect(stage.name.hasPrefix("compare."))
      #expect(stage.summary.hasSuffix("."))
    }
  }
}
