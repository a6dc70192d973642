import Testing

@testable import CollateCompare

@Suite struct CandidatePairsTests {
  @Test func findsPairsAcrossDocumentsOnly() {
    let index = StatementIndex(SmallCorpus.fire.documents)
    let pairs = CandidatePairs.find(in: index)
    #expect(pairs.contains(LinkPair(left: 0, right: 5)))
    #expect(pairs.allSatisfy { $0.left < $0.right })
    for pair in pairs {
      #expect(index.sentences[pair.left].whole.document != index.sentences[pair.right].whole.document)
    }
  }

  @Test func keepsAFewPartnersPerDocument() {
    let line = "The ferry ran aground near Hollin"
    let many = Array(repeating: line, count: 100).joined(separator: "\n")
    let pairs = CandidatePairs.find(in: StatementIndex(SmallCorpus.make(line, many).documents))
    #expect(pairs.count == CandidatePairs.perDocument)
  }
}
