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

  @Test func aMechanismIsLeftOutOfAStageOfThePhase() {
    let names = Set(CompareStages.all.map(\.name))
    for ablation in CompareStages.ablations { #expect(names.contains(ablation.stage.name)) }
    #expect(Set(CompareStages.ablations.map(\.mechanism)).count == CompareStages.ablations.count)
  }
}
