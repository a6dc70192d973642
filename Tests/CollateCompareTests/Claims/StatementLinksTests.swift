import Testing

@testable import CollateCompare

@Suite struct StatementLinksTests {
  private let index = StatementIndex(SmallCorpus.fire.documents)

  @Test func linksOnlySentencesOfDifferentDocuments() {
    let links = StatementLinks(index)
    #expect(links.sentences.neighbours[0].keys.sorted() == [5, 9])
  }

  @Test func clausesWithoutFellowsStandAlone() {
    let links = StatementLinks(index)
    let alone = Set(links.alone.map { links.clauses[$0].document })
    #expect(alone.contains(1))
    #expect(links.alone.allSatisfy { links.clauseLinks.neighbours[$0].isEmpty })
  }
}
