import Testing

@testable import CollateCompare

@Suite struct CandidatePairsTests {
  @Test func findsPairsAcrossDocumentsOnly() {
    let index = StatementIndex(SmallCorpus.fire.documents)
    let pairs = CandidatePairs(index).all
    #expect(pairs.contains(LinkPair(left: 0, right: 5)))
    #expect(pairs.allSatisfy { $0.left < $0.right })
    for pair in pairs {
      #expect(index.sentences[pair.left].whole.document != index.sentences[pair.right].whole.document)
    }
  }

  @Test func keepsAFewPartnersPerDocument() {
    let line = "The ferry ran aground near Hollin"
    let many = Array(repeating: line, count: 100).joined(separator: "\n")
    let pairs = CandidatePairs(StatementIndex(SmallCorpus.make(line, many).documents))
    #expect(pairs.all.count == CandidatePairs.perDocument)
    #expect(!pairs.isCut)
  }

  @Test func partnersBeyondTheLimitAreTold() {
    let line = "The ferry ran aground near Hollin"
    var corpus = SmallCorpus.make()
    for number in 0...CandidatePairs.perSentence + 1 {
      corpus.documents.append(SmallCorpus.document("\(number)", line))
    }
    #expect(CandidatePairs(StatementIndex(corpus.documents)).isCut)
    ClaimsStage.findClaims(in: &corpus, required: 2)
    #expect(corpus.notes.contains { $0.reason.contains("\(CandidatePairs.perSentence)") })
  }

  @Test func aSentenceThatEveryAccountHasFindsCandidates() {
    var corpus = SmallCorpus.make()
    for number in 0...CandidatePairs.commonest {
      corpus.documents.append(SmallCorpus.document("\(number)", "The ferry ran aground near Hollin"))
    }
    let pairs = CandidatePairs(StatementIndex(corpus.documents)).all
    #expect(pairs.count { $0.left == 0 } == CandidatePairs.perSentence)
  }
}
