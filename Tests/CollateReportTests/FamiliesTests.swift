import CollateCore
import Testing

@testable import CollateReport

@Suite struct FamiliesTests {
  @Test func documentsWithoutAFamilyAreTheirOwn() {
    var corpus = TestCorpus.corpus
    corpus.derivation.families = [.init(id: "f1", members: [1, 2])]
    let families = Families(of: corpus)
    #expect(families.all.map(\.members) == [[0], [1, 2]])
    #expect(families.all.map(\.id) == ["f2", "f1"])
    #expect(families.index(of: 2) == 1)
  }

  @Test func aClaimCountsFamiliesNotFiles() {
    let families = Families(of: TestCorpus.corpus)
    #expect(TestCorpus.corpus.claims.map { families.indices(of: $0) } == [[0, 1], [0], [1]])
  }
}
