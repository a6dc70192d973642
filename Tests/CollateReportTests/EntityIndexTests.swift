import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct EntityIndexTests {
  @Test func namesOfSeveralFactsAreOffered() {
    var corpus = TestCorpus.corpus
    let mill = corpus.claims[0].evidence.map(\.passage)
    corpus.entities += [
      Entity(
        name: "the mill", category: .place, aliases: [],
        mentions: [mill[0], corpus.claims[1].evidence[0].passage]),
      Entity(name: "Nine", category: .other, aliases: [], mentions: mill),
    ]
    let index = EntityIndex(corpus)
    #expect(index.names == ["the mill"], "Mara Venn is named in one fact, and Nine is nobody")
    #expect(index.names(in: [mill[0]]) == [0])
    #expect(index.names(in: [mill[2]]) == [])
  }
}
