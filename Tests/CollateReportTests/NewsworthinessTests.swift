import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct NewsworthinessTests {
  private func weight(_ text: String, attribution: [String] = [], isFurniture: Bool = false) -> Int {
    var corpus = Corpus()
    corpus.documents = [Document(name: "a", plain: text)]
    let span = Span(0, text.utf8.count)
    if isFurniture { corpus.documents[0].annotate(Boilerplate(span: span, reason: "menu")) }
    let passage = Passage(document: 0, span: span)
    let claim = Claim(
      id: "c", statement: passage, evidence: [.init(passage: passage, attribution: attribution)])
    return Newsworthiness(corpus).weight(of: claim)
  }

  @Test func aSourceWeighs() {
    let text = "The mill had been closed for years."
    #expect(weight(text, attribution: ["Mara Venn"]) > weight(text))
  }

  @Test func fragmentsAndFurnitureWeighNothing() {
    #expect(weight("He claimed") == 0)
    #expect(weight("Read more of our stories about the mill here.", isFurniture: true) == 0)
  }
}
