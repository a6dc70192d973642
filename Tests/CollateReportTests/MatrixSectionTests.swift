import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct MatrixSectionTests {
  @Test func everyClaimIsARowWithACellForEachFile() {
    let page = markup { $0.matrixSection }
    #expect(page.ranges(of: "<tr id=").count == 3)
    #expect(page.ranges(of: "<col class=").count == 3)
    #expect(page.contains(Wording.symbol(Claim.Status.contradicts)))
    #expect(page.contains("Fourteen people were hurt at the mill."))
  }

  @Test func clausesOfOneSentenceStandBelowTheFirst() {
    var corpus = TestCorpus.corpus
    for index in corpus.documents.indices {
      corpus.documents[index].annotate(
        Sentence(span: Span(0, corpus.documents[index].bytes.count), paragraph: 0).annotation)
    }
    let page = markup(corpus) { $0.matrixSection }
    #expect(page.ranges(of: "<tbody>").count == 3, "one chart, and a group for each of two texts")
    #expect(page.contains("<tr id=\"c2\" class=\"clause\""))
  }

  @Test func manyFilesAreNamedInTheRow() {
    var corpus = TestCorpus.corpus
    for number in 0..<12 {
      corpus.documents.append(Document(name: "more\(number).txt", plain: "The roof fell in."))
      let passage = Passage(document: 3 + number, span: Span(0, 17))
      corpus.claims[1].evidence.append(.init(passage: passage))
    }
    let page = markup(corpus) { $0.matrixSection }
    #expect(page.ranges(of: "<col class=").isEmpty && page.contains(">+2</span>"))
  }

  @Test func factsAreCountedBySupport() {
    #expect(markup { $0.matrixSection }.contains("<th scope=\"row\">disputed</th>"))
  }

  @Test func aCellSaysEachThingOnce() {
    var corpus = TestCorpus.corpus
    corpus.claims[1].evidence += [corpus.claims[1].evidence[0], corpus.claims[1].evidence[0]]
    let signs = { (corpus: Corpus) in markup(corpus) { $0.matrixSection }.ranges(of: ">●</a>").count }
    #expect(signs(corpus) == signs(TestCorpus.corpus))
  }

  @Test func sameWordsStandOnceWithAllTheirFiles() {
    let page = markup { $0.matrixSection }
    #expect(page.ranges(of: "<li>").count == 3, "two wordings of c1, one of c2")
  }

  @Test func attributionIsShownBesideTheWords() {
    var corpus = TestCorpus.corpus
    corpus.claims[1].evidence[1].attribution = ["Mara Venn"]
    #expect(markup(corpus) { $0.matrixSection }.contains(" — \(Wording.attribution(["Mara Venn"]))"))
  }

  @Test func aMatrixThatWouldBeEndlessIsCut() {
    var corpus = bareCorpus
    let statement = Passage(document: 0, span: .init(0, 4))
    corpus.claims = (0..<20_003).map {
      Claim(id: "c\($0)", statement: statement, evidence: [.init(passage: statement)])
    }
    #expect(markup(corpus) { $0.matrixSection }.contains("3 more statements are in result.json."))
    #expect(!markup(bareCorpus) { $0.matrixSection }.contains("<table"))
  }
}
