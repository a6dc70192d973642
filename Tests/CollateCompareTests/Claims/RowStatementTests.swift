import Testing

@testable import CollateCompare

@Suite struct RowStatementTests {
  private func best(_ texts: String..., spun: Set<Int> = []) -> Int? {
    var corpus = SmallCorpus.make()
    for (number, text) in texts.enumerated() {
      corpus.documents.append(SmallCorpus.document("\(number)", text))
    }
    let index = StatementIndex(corpus.documents)
    let units = index.sentences.indices.map { sentence in
      FactUnit(
        index.sentences[sentence].words.indices, of: sentence, in: index,
        corpus.documents[index.sentences[sentence].whole.document].bytes)
    }
    return RowStatement(units, index, spun: spun).best(of: Array(units.indices))
  }

  @Test func aSentenceBeatsAFragmentAndWhatLeansOnOthers() {
    #expect(best("flooding nine farms", "Water flooded nine farms", "which flooded nine farms") == 1)
    #expect(best("They flooded nine farms", "Nine farms were flooded") == 1)
  }

  @Test func whatNobodyElseHasCosts() {
    #expect(best("Nine farms were flooded by Elda Morr's broken sluice", "Nine farms were flooded") == 1)
  }

  @Test func theWordsOfAMachineComeLast() {
    #expect(best("Nine farms were flooded", "Nine homesteads were flooded on Friday") == 0)
    #expect(best("Nine farms were flooded", "Nine homesteads were flooded on Friday", spun: [0]) == 1)
  }

  @Test func noUnitsHaveNoStatement() { #expect(best() == nil) }
}
