import CollateText
import Testing

@testable import CollateClean

@Suite struct LineFoldingTests {
  private func fold(_ text: String) -> String {
    String(decoding: LineFolding.fold(Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test func runsOfSpacesAndBlankLinesShrink() {
    #expect(fold("  One  two. \n \n\n\n Three. \n") == "One two.\n\nThree.")
  }

  @Test func oneSentenceALineStaysApart() {
    let text = "The pier burned.\nNobody was hurt.\nPolice are looking for a witness."
    #expect(fold(text) == text)
  }

  @Test func wrappedLinesBecomeOne() {
    let text = """
      The harbour authority said on Monday that the northern pier would
      remain closed until divers had looked at each of its eleven pillars
      and that no ship would be allowed to moor there before the weekend.
      """
    #expect(fold(text) == text.split(separator: "\n").joined(separator: " "))
  }

  @Test func linesOfAColumnBecomeParagraphs() {
    let text = """
      The pier of Orrin will stay
      closed until June, the port
      authority said. Divers found
      cracks in two pillars, and a
      third has sunk.
      A ferry will run from the
      northern quay until then.
      """
    #expect(
      fold(text)
        == "The pier of Orrin will stay closed until June, the port authority said. Divers found cracks in two "
        + "pillars, and a third has sunk.\nA ferry will run from the northern quay until then.")
  }

  @Test func linesThatStandForThemselvesAreNoColumn() {
    for text in ["Bread\nmilk and honey\neggs\nsalt", "one\ntwo\nthree hundred and four boats\nfive\nsix"] {
      #expect(fold(text) == text)
    }
  }
}
