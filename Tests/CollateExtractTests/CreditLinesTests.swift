import Testing

@testable import CollateExtract

@Suite struct CreditLinesTests {
  private func source(_ text: String) -> String? {
    let row = tokens(text)
    return CreditLines.credit(in: row).map { words($0.source, of: row) }
  }

  @Test(arguments: [
    ("Image: Ada Pell.", "ada pell"),
    ("Firemen at the quay. Photo: Oldport Mail / Ada Pell.", "oldport mail / ada pell"),
    ("Source: Ministry of Works", "ministry of works"),
  ])
  func namesWhomACaptionRestsOn(text: String, expected: String) { #expect(source(text) == expected) }

  @Test(arguments: [
    "The image: a fire.", "Image: the fire was out by noon.", "Image:", ":",
    "He had one source: Ada Pell said so.",
    "A: B: C.", "The source: Ada Pell.",
  ])
  func otherColonsCreditNobody(text: String) { #expect(source(text) == nil) }

  @Test func theSentenceBeforeRestsOnTheCredit() {
    let found = AttributionChains.attributions(
      of: SpeechReaderTests.document(
        "Firemen stood at the quay. Image: Ada Pell.\n\nImage: Tom Reed.", persons: ["Ada Pell"]))
    #expect(found.map { $0.sources.map(\.name) } == [["Ada Pell"]])
  }
}
