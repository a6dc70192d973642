import CollateCore
import CollateText
import Testing

@testable import CollateReport

/// What is quoted of statements that open in the middle of a sentence: `Presentation.whole`.
@Suite struct WholeStatementsTests {
  private func shown(_ statement: String, in text: String) throws -> String {
    var corpus = Corpus()
    var document = Document(name: "a.txt", plain: text)
    document.annotate(Sentence(span: Span(0, text.utf8.count), paragraph: 0).annotation)
    corpus.documents = [document]
    let range = try #require(document.bytes.firstRange(of: Array(statement.utf8)))
    let passage = Passage(document: 0, span: Span(range.lowerBound, range.upperBound))
    let view = Presentation(corpus, record: RunRecord())
    return view.quote(view.whole(passage))
  }

  @Test func aPartThatOpensInTheMiddleIsShownWithItsSentence() throws {
    let text =
      "Images showed activity at the port, indicating that six trips were made, which the ministry denied."
    #expect(try shown("indicating that six trips were made", in: text) == text)
    #expect(try shown("which the ministry denied", in: text) == text)
    #expect(try shown("six trips were made", in: text) == "six trips were made")
    #expect(try shown("Images showed activity at the port", in: text) == "Images showed activity at the port")
  }

  @Test func aSentenceThatIsTooLongIsNot() throws {
    let text = "Images of \(String(repeating: "very ", count: 90))old boats, which nobody saw."
    #expect(try shown("which nobody saw", in: text) == "which nobody saw")
  }
}
