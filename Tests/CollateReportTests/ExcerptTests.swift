import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct ExcerptTests {
  private let view: Presentation = {
    var corpus = Corpus()
    corpus.documents = [
      Document(
        name: "a", plain: "The mayor told a crowd in the old harbour that nine boats were lost in the storm.")
    ]
    return Presentation(corpus, record: RunRecord())
  }()

  private func text(_ value: String, width: Int) -> String {
    let passage = TestCorpus.span(value, 0, view.corpus)
    let context = Passage(document: 0, span: Span(0, view.corpus.documents[0].text.count))
    return Excerpt(value: passage, context: context).text(in: view, width: width)
  }

  @Test func whatFitsIsShownWhole() { #expect(text("nine", width: 90).hasPrefix("“The mayor told")) }

  @Test func aLateValueIsShownFromAWordBeforeIt() {
    #expect(text("nine boats", width: 43) == "“…that nine boats were lost in the storm.”")
  }

  @Test func anEarlyValueIsShownFromTheBeginning() {
    #expect(text("The mayor", width: 30) == "“The mayor told a crowd in…”")
  }
}
