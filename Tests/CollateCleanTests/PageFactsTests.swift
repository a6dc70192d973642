import CollateCore
import CollateText
import Testing

@testable import CollateClean

@Suite struct PageFactsTests {
  /// The facts of a page whose lines are judged by the rules.
  private func facts(_ text: String) -> Document {
    var document = Document(name: "a", plain: text)
    let lines = TextLine.lines(of: document.bytes)
    let verdicts = lines.map { FurnitureRules.verdict(on: $0, in: document.bytes) }
    var page = PageLines(lines: lines, verdicts: verdicts, evidence: lines.map { _ in PageLines.Evidence() })
    page.judge(rescue: 0.5)
    PageFacts.record(page, &document)
    return document
  }

  @Test func aPageSaysItsTitleWriterAndOutlet() {
    let document = facts(
      """
      19 C
      Sunday, March 8, 2020
      Dam holds after night of rain
      By Lena Brandt
      The dam above the town held on Monday.
      Nobody was asked to leave. – Orrin Herald
      """)
    #expect(document.metadata[Metadata.title]?.value == "Dam holds after night of rain")
    #expect(document.metadata[Metadata.author]?.value == "Lena Brandt")
    #expect(document.metadata[Metadata.outlet]?.value == "Orrin Herald")
    #expect(document.metadata[Metadata.pageDate]?.value == "2020-03-08")
    let evidence = document.metadata[Metadata.author]?.evidence.map { document.source.bytes.string($0) }
    #expect(evidence == ["Lena Brandt"])
  }

  @Test func proseAloneShowsNoFacts() {
    let document = facts("The dam held on Monday.\nNobody was hurt. – Reuters")
    for key in [Metadata.title, Metadata.author, Metadata.outlet, Metadata.pageDate] {
      #expect(document.metadata[key] == nil, "\(key)")
    }
  }

  @Test func copyrightNamesTheOutlet() {
    let document = facts("The dam held on Monday, engineers said.\n© 2020 Orrin Vale Herald")
    #expect(document.metadata[Metadata.outlet]?.value == "Orrin Vale Herald")
  }
}
