import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct NewsworthinessTests {
  private func weight(_ text: String, attribution: [String] = [], isFurniture: Bool = false) -> Double {
    var corpus = Corpus()
    corpus.documents = [Document(name: "a", plain: text)]
    let span = Span(0, text.utf8.count)
    if isFurniture { corpus.documents[0].annotate(Boilerplate(span: span, reason: "menu")) }
    let passage = Passage(document: 0, span: span)
    let claim = Claim(
      id: "c", statement: passage, evidence: [.init(passage: passage, attribution: attribution)])
    return Newsworthiness(corpus, families: Families(of: corpus)).weight(of: claim)
  }

  @Test func aSourceWeighs() {
    let text = "The mill had been closed for years."
    #expect(weight(text, attribution: ["Mara Venn"]) > weight(text))
  }

  @Test func fragmentsAndFurnitureWeighNothing() {
    #expect(weight("He claimed") == 0)
    #expect(weight("Read more of our stories about the mill here.", isFurniture: true) == 0)
  }

  @Test func figuresThatOthersHaveTooAreNoNews() {
    var corpus = Corpus()
    corpus.documents = ["a", "b"].map { Document(name: $0, plain: "The mill had 9 workers and one dog.") }
    let span = Span(0, corpus.documents[0].bytes.count)
    let figure = Quantity(span: Span(13, 14), lower: 9, upper: 9, bound: .exact)
    corpus.documents[0].annotate(figure)
    let passage = Passage(document: 0, span: span)
    let claim = Claim(id: "c", statement: passage, evidence: [.init(passage: passage)])
    func weight() -> Double { Newsworthiness(corpus, families: Families(of: corpus)).weight(of: claim) }
    let alone = weight()
    corpus.documents[1].annotate(figure)
    #expect(weight() < alone)
  }
}
