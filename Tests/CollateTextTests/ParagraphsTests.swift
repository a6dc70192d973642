import Testing

@testable import CollateText

@Suite struct ParagraphsTests {
  private func paragraphs(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Paragraphs.spans(in: bytes).map { bytes.string($0) }
  }

  @Test func blankLinesAndLineBreaksEndParagraphs() {
    #expect(paragraphs("\n One.\n\nTwo.\nThree.  \n") == ["One.", "Two.", "Three."])
  }

  @Test func linesWrappedAtAFixedWidthBelongTogether() {
    let text = """
      The harbour authority said on Monday that the northern pier would
      remain closed until divers had looked at each of its eleven pillars
      and that no ship would be allowed to moor there before the weekend.
      Fishing boats may use the old quay.
      """
    #expect(paragraphs(text) == [text])
  }

  @Test func aLineLeftOpenGoesOnInLowerCase() {
    let text = "The council met behind closed doors for three hours before\nit voted."
    #expect(paragraphs(text) == [text])
    #expect(paragraphs("apples\npears") == ["apples", "pears"])
  }
}
