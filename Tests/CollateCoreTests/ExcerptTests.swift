import CollateText
import Testing

@testable import CollateCore

@Suite struct ExcerptTests {
  private static let sentences = [
    "The harbour of Ambrey was closed on Tuesday after a fire.", "Nobody was hurt, the harbour office said.",
    "Three boats of the coastguard came from Tarn within an hour.", "The fire began in a store for paint.",
  ]

  private func document(_ name: String, _ chosen: [Int]) -> Document {
    let text = chosen.map { Self.sentences[$0] }.joined(separator: "\n") + "\n"
    var document = Document(name: name, plain: text)
    var start = 0
    for index in chosen {
      let end = start + Self.sentences[index].utf8.count
      document.annotate(Sentence(span: Span(start, end), paragraph: 0).annotation)
      start = end + 1
    }
    return document
  }

  private func found(_ documents: [[Int]]) -> [Int: Int] {
    let documents = documents.enumerated().map { document("\($0)", $1) }
    return Excerpt.all(among: Array(documents.indices), of: documents).mapValues(\.whole)
  }

  @Test func aTextAllOfWhichStandsInAnotherIsAnExcerpt() {
    #expect(found([[0, 1, 2], [2, 0], [0, 1, 2, 3]]) == [0: 2, 1: 2])
    #expect(found([[0, 1, 2], [1, 2, 3]]) == [:])
    #expect(found([[2, 0], [0, 2]]) == [1: 0], "of two orders of the same the first is the whole")
  }

  @Test func aFewWordsShowNothing() {
    #expect(found([[0, 1, 2, 3], [0]]) == [:], "one sentence")
    #expect(found([[0, 1, 2, 3], [1, 3]]) == [:], "two short ones")
  }

  @Test func placesAreThoseOfTheSameSentence() throws {
    let documents = [document("whole", [0, 1, 2]), document("part", [2, 0])]
    let excerpt = try #require(Excerpt.all(among: [0, 1], of: documents)[1]?.excerpt)
    let boats = try #require(documents[0].bytes.firstRange(of: Array("boats".utf8)))
    let place = try #require(excerpt.place(of: Span(boats.lowerBound, boats.upperBound)))
    #expect(documents[1].quote(place) == "boats")
    #expect(excerpt.place(of: documents[0].all(Sentence.self)[1].span) == nil, "it was left out")
    #expect(excerpt.place(of: Span(0, boats.upperBound)) == nil, "more than a sentence")
    #expect(excerpt.orderAgreement == 0)
  }

  @Test func anExcerptSharesWhatWasFoundInTheWhole() {
    var corpus = Corpus()
    corpus.documents = [document("part", [2, 0]), document("whole", [0, 1, 2])]
    let texts = corpus.textsOfEvents
    #expect(texts[0].holders == [[1, 0]])
    var parts = corpus.parts(texts)
    #expect(parts[0].documents.map(\.name) == ["whole"])
    let spans = parts[0].documents[0].all(Sentence.self).map(\.span)
    parts[0].claims = spans.prefix(2).enumerated().map { index, span in
      let passage = Passage(document: 0, span: span)
      return Claim(id: "c\(index)", statement: passage, evidence: [.init(passage: passage)])
    }
    parts[0].derivation.families = [.init(id: "f1", members: [0])]
    parts[0].derivation.rewriting = [0: .original]
    corpus.absorb(parts, of: texts, known: [0])
    #expect(corpus.claims.map(\.documents) == [[0, 1], [1]])
    #expect(corpus.claims.map(\.support) == [.oneAccount, .singleFile])
    #expect(corpus.derivation.families.map(\.members) == [[0, 1]])
    #expect(corpus.derivation.rewriting == [0: .nearCopy, 1: .original])
    #expect(corpus.derivation.pairs.map(\.relation) == [.copy])
    #expect(corpus.derivation.pairs[0].measures["order agreement"] == 0)
  }
}
