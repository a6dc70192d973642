import CollateCore
import Testing

@testable import CollateReport

@Suite struct UniqueGroupTests {
  @Test func claimsOfOneFamilyAreGroupedByTheirFiles() {
    let corpus = TestCorpus.corpus
    let groups = UniqueGroup.groups(of: corpus, families: Families(of: corpus))
    #expect(groups.map(\.documents) == [[0, 1], [2]])
    #expect(groups.map(\.claims) == [[1], [2]])
  }

  @Test func whatOthersHaveInTheirWordsIsCounted() {
    var corpus = TestCorpus.corpus
    corpus.claims[2].novelty = 0.5
    let families = Families(of: corpus)
    #expect(UniqueGroup.groups(of: corpus, families: families).map(\.claims) == [[1]])
    #expect(UniqueGroup.retoldCount(of: corpus, families: families) == 1)
    #expect(Wording.retold(0) == nil)
    #expect(Wording.retold(1)?.hasPrefix("1 more statement without") == true)
  }

  @Test func insideOneFamilyOnlySingleFilesAreUnique() {
    var corpus = TestCorpus.corpus
    corpus.derivation.families = [.init(id: "f1", members: [0, 1, 2])]
    #expect(UniqueGroup.groups(of: corpus, families: Families(of: corpus)).map(\.claims) == [[2]])
  }

  @Test func whatTheWholeFamilyHasComesFirstThenSingleFiles() {
    var corpus = TestCorpus.corpus
    corpus.derivation.families = [.init(id: "f1", members: [0, 1, 2])]
    corpus.documents.append(Document(name: "d", plain: "Other."))
    func claim(_ documents: [Int]) -> Claim {
      let passages = documents.map { Passage(document: $0, span: .init(0, 4)) }
      return Claim(id: "\(documents)", statement: passages[0], evidence: passages.map { .init(passage: $0) })
    }
    corpus.claims = [claim([0, 1]), claim([1]), claim([0, 1, 2]), claim([0])]
    let groups = UniqueGroup.groups(of: corpus, families: Families(of: corpus))
    #expect(groups.map(\.documents) == [[0, 1, 2], [0], [1], [0, 1]])
  }

  @Test func oneDocumentHasNothingToBeUniqueAmong() {
    var corpus = Corpus()
    corpus.documents = [Document(name: "a", plain: "One.")]
    corpus.claims = [Claim(id: "c1", statement: .init(document: 0, span: .init(0, 4)), evidence: [])]
    #expect(UniqueGroup.groups(of: corpus, families: Families(of: corpus)).isEmpty)
  }
}
