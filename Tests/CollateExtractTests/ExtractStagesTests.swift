import CollateCore
import Testing

@testable import CollateExtract

@Suite struct ExtractStagesTests {
  @Test func everyStageBelongsToThePhase() {
    for stage in ExtractStages.all {
      #expect(stage.phase == .extract)
      #expect(stage.name.hasPrefix("extract."))
      #expect(stage.summary.hasSuffix("."))
    }
  }
}
