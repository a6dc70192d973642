import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct BulletedLinesTests {
  private func lists(_ text: String) -> [[String]] {
    let document = Document(name: "a", plain: text)
    return BulletedLines.lists(of: SentenceStage.sentences(of: document), in: document.bytes).map {
      $0.members.map(document.string)
    }
  }

  @Test(arguments: ["- ", "* ", "• ", "•", "– ", "1. ", "2) ", "10. "])
  func everyMarkIsTakenOff(mark: String) {
    #expect(
      lists("Hurt were:\n\n\(mark)Ana Roe\n\n\(mark)Max Lind\n\nNobody died.") == [["Ana Roe", "Max Lind"]])
  }

  @Test func aMemberGoesOnToTheEndOfItsParagraph() {
    #expect(lists("- Ana fell. She was hurt.\n\n- Max fell.") == [["Ana fell. She was hurt.", "Max fell."]])
  }

  @Test func oneLineAloneOrAnotherShapeIsNoList() {
    #expect(lists("- Ana Roe\n\nNobody died.").isEmpty)
    #expect(lists("-5 degrees\n\n-7 degrees").isEmpty)
    #expect(lists("2019 was dry.\n\n2020 was wet.").isEmpty)
    #expect(lists("").isEmpty)
  }

  @Test func aSentenceWithoutWordsIsNoMember() {
    let bytes = Array("- Ana Roe".utf8)
    #expect(
      BulletedLines.lists(of: [Sentence(span: Span(bytes.count, bytes.count), paragraph: 0)], in: bytes)
        .isEmpty)
  }

  @Test func aParagraphBetweenEndsTheList() {
    #expect(lists("- a\n\n- b\n\nText.\n\n- c\n\n- d") == [["a", "b"], ["c", "d"]])
  }
}
