import CollateCore
import Testing

@testable import CollateCompare

@Suite struct SupportRuleTests {
  @Test func familiesCountAndNotFiles() {
    var corpus = SmallCorpus.make("a", "b", "c")
    corpus.derivation.families = [
      Derivation.Family(id: "f1", members: [0, 2]), Derivation.Family(id: "f2", members: [1]),
    ]
    let rule = SupportRule(corpus, required: 2)
    #expect(rule.verdict(documents: [0], agrees: false) == .singleFile)
    #expect(rule.verdict(documents: [0, 2], agrees: true) == .oneAccount)
    #expect(rule.verdict(documents: [0, 1], agrees: true) == .corroborated)
    #expect(rule.verdict(documents: [0, 1], agrees: false) == .related)
    #expect(SupportRule(corpus, required: 3).verdict(documents: [0, 1], agrees: true) == .related)
    #expect(rule.areIndependent(0, 1))
    #expect(!rule.areIndependent(0, 2))
  }
}
