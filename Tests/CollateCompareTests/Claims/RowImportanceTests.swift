import Testing

@testable import CollateCompare

@Suite struct RowImportanceTests {
  private func values() -> [Double] {
    let corpus = SmallCorpus.make("Nine farms were flooded.\nA bridge fell.", "Nine farms lay under water.")
    let index = StatementIndex(corpus.documents)
    let units = index.sentences.indices.map { sentence in
      FactUnit(
        index.sentences[sentence].words.indices, of: sentence, in: index,
        corpus.documents[index.sentences[sentence].whole.document].bytes)
    }
    let importance = RowImportance(units, support: SupportRule(corpus, required: 2), documents: 2)
    return [
      importance.value(of: [0, 2], mass: 2, largest: 4), importance.value(of: [0], mass: 2, largest: 4),
      importance.value(of: [1], mass: 2, largest: 4), importance.value(of: [1], mass: 4, largest: 4),
    ]
  }

  @Test func moreAccountsEarlierAndFullerRowsCountMore() {
    let values = values()
    #expect(values[0] > values[1])
    #expect(values[1] > values[2])
    #expect(values[3] > values[2])
    #expect(values.allSatisfy { $0 >= 0 && $0 <= 4 })
  }
}
