import Testing

@testable import CollateCompare

@Suite struct SentenceLinksTests {
  @Test func linksOnlySentencesOfDifferentDocuments() {
    let links = SentenceLinks(StatementIndex(SmallCorpus.fire.documents), model: .fitted)
    #expect(links.partners[0] == [5, 9])
    #expect(links.accepted.contains { $0.pair == LinkPair(left: 0, right: 5) })
    #expect(links.accepted.allSatisfy { $0.score >= SentenceLinks.threshold })
  }
}
