import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct SetAsideTests {
  /// `Menu|Share this|The mill burned.`, of which the menu is cut away and the prompt marked.
  private func corpus() throws -> Corpus {
    var document = Document(name: "p", plain: "Menu|Share this|The mill burned.")
    document.recordRemoval(of: document.readable.slice(Span(0, 4)), reason: "navigation")
    try document.replaceReadable(document.readable.slice(Span(5, 32)))
    document.annotate(Boilerplate(span: Span(0, 10), reason: "prompt"))
    var corpus = Corpus()
    corpus.documents = [document]
    return corpus
  }

  @Test func cutAndMarkedTextStandInTheOrderOfTheSource() throws {
    let all = SetAside.all(of: try corpus(), document: 0)
    #expect(all.map(\.text) == ["Menu", "Share this"])
    #expect(all.map(\.reason) == ["navigation", "prompt"])
    #expect(all.map(\.ranges) == [[Span(0, 4)], [Span(5, 15)]])
    #expect(all.map(\.passage) == [nil, Passage(document: 0, span: Span(0, 10))])
  }

  @Test func theResultListsBoth() throws {
    let result = ResultJSON(try corpus(), record: RunRecord()).json
    #expect(
      result["boilerplate"]?[0]
        == ["file": "p", "start": 0, "end": 4, "text": "Menu", "reason": "navigation"])
    #expect(result["boilerplate"]?.items.count == 2)
  }
}
