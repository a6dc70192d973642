import CollateCore
import Testing

@testable import CollateReport

@Suite struct LookedTests {
  private func looked(_ stages: [RunRecord.StageRecord], _ corpus: Corpus = Corpus()) -> Looked {
    var record = RunRecord()
    record.stages = stages
    return Looked(corpus, record)
  }

  @Test func withoutStagesNothingWasCompared() {
    let looked = looked([.init(name: "extract.sentences", options: [:])])
    #expect(!looked.forFacts && !looked.forConflicts && !looked.forFamilies)
    #expect(looked.gaps.count == 3)
  }

  @Test func aStageThatRanHasLooked() {
    let names = ["compare.families", "compare.claims", "compare.discrepancies"]
    #expect(looked(names.map { .init(name: $0, options: [:]) }).gaps.isEmpty)
    let only = looked([.init(name: "compare.claims", options: [:])])
    #expect(only.forFacts && !only.forConflicts && only.gaps.count == 2)
  }

  @Test func aStageOfAPluginMayHaveLookedForConflicts() {
    let origin = StageOrigin.plugin(name: "desk", sha256: "0", isReplacement: false)
    #expect(looked([.init(name: "compare.desk", origin: origin, options: [:])]).forConflicts)
  }

  @Test func whatWasFoundWasLookedFor() {
    #expect(looked([], TestCorpus.corpus).gaps.isEmpty)
  }
}
