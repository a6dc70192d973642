import CollateText
import Testing

@testable import CollateCompare

@Suite struct PublishedByTests {
  private func publisher(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let sentence = ComparedSentence(Span(0, bytes.count), document: 0, index: 0, bytes: bytes)
    return PublishedBy(sentence).map { String(decoding: bytes[$0.span], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Footage published by the Lund Herald shows the fire.", "the Lund Herald"),
    ("The list, which was leaked by a clerk, has ten names.", "a clerk"),
    ("As pictures shared by the city of Lund show, it burned.", "the city of Lund"),
  ])
  func whoStandsBehindByIsThePublisher(text: String, expected: String) {
    #expect(publisher(text) == expected)
  }

  @Test(arguments: [
    "Prisoners released by the rebels went home.", "The photo was released.", "It was shot by Lind.",
  ])
  func whatIsNoMediumHasNone(text: String) {
    #expect(publisher(text) == nil)
  }
}
