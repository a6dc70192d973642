import CollateText
import Testing

@testable import CollateCompare

@Suite struct StatementIndexTests {
  private let index = StatementIndex(SmallCorpus.fire.documents)

  @Test func holdsEverySentenceInCorpusOrder() {
    #expect(index.sentences.count == 13)
    #expect(index.sentences.map(\.whole.document) == [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2])
    #expect(!index.isCut)
  }

  @Test func rareTermsWeighMore() {
    let mill = index.sentences[0].whole.terms
    #expect(mill.allSatisfy { index.rarity[Int($0)] > 0 })
    let holders = mill.map { index.postings[Int($0)].count }
    let rarest = mill.max { index.rarity[Int($0)] < index.rarity[Int($1)] }
    #expect(rarest.map { index.postings[Int($0)].count } == holders.min())
  }

  @Test func equalStatementsHaveCosineOne() {
    #expect(abs(index.cosine(index.sentences[0].whole.terms, index.sentences[9].whole.terms) - 1) < 1e-9)
  }

  @Test func spansOfWordsKeepTheirCurrencyAndPercentSigns() {
    let corpus = SmallCorpus.make("The bank lost $40 million in one year, rising by nearly 20%")
    let words = StatementIndex(corpus.documents).sentences[0].words
    let bytes = corpus.documents[0].bytes
    #expect(bytes.string(StatementIndex.span(of: words[3..<5], in: bytes)) == "$40 million")
    #expect(bytes.string(StatementIndex.span(of: words.suffix(2), in: bytes)) == "nearly 20%")
  }

  @Test func equalSentencesHaveOneTextAndTheirOwnPlaces() {
    let corpus = SmallCorpus.make("Rain fell.\nNine farms were flooded.", "Nine farms were flooded.")
    let index = StatementIndex(corpus.documents)
    #expect(index.sentences.map(\.text) == [0, 1, 1])
    #expect(index.sentences[2].whole.document == 1)
    #expect(index.sentences[2].whole.position == 0)
    #expect(corpus.documents[1].string(index.sentences[2].words[1].span) == "farms")
    #expect(index.sentences[1].letters.cosine(index.sentences[2].letters) > 0.999)
  }
}
