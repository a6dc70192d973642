import CollateText
import Testing

@testable import CollateExtract

@Suite struct QuotationMarksTests {
  private func contents(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return QuotationMarks.all(in: bytes, paragraphs: Paragraphs.spans(in: bytes)).map {
      bytes.string($0.content)
    }
  }

  @Test(arguments: [
    ("He called it \"a shame\" and left.", ["a shame"]),
    ("He called it “a shame” and left.", ["a shame"]),
    ("He called it ``a shame'' and left.", ["a shame"]),
    ("He called it 'a shame' and left.", ["a shame"]),
    ("He called it ‘the boys’ own shame’ and left.", ["the boys"]),
    ("She's sure the boys' boat isn't theirs.", []),
    ("In the '90s they'd sung.", []),
    ("“One,” he said. “Two.”", ["One,", "Two."]),
  ])
  func findsMarksOfAllStyles(text: String, expected: [String]) {
    #expect(contents(text) == expected)
  }

  @Test func mendsDamagedMarks() {
    #expect(contents("He has” fully backed” the mayor.") == [" fully backed"])
    #expect(contents("\"It fell at noon. Nobody saw it.") == ["It fell at noon."])
  }

  @Test func followsQuotationsAcrossParagraphs() {
    #expect(
      contents("\"It fell at noon.\n\n\"Nobody saw it,\" she said.") == [
        "It fell at noon.", "Nobody saw it,",
      ])
    #expect(
      contents("``It fell at noon.\nNobody saw it,'' she said.") == ["It fell at noon.\nNobody saw it,"])
  }
}
