import CollateCore
import CollateText
import Testing

@testable import CollateClean

@Suite struct PageMetadataTests {
  private func facts(_ page: String) -> Document {
    let bytes = Array(page.utf8)
    var document = Document(
      name: "a", source: SourceFile(path: "a", bytes: bytes), format: .html, encoding: "utf-8",
      readable: MappedText(identity: bytes))
    let tree = HTMLTreeBuilder.tree(of: bytes)
    PageMetadata.record(tree, LinkedData(tree), PageBlocks.shown(of: tree), in: &document)
    return document
  }

  @Test(arguments: [
    ("<title>Dam holds all night | Orrin Herald</title>", Metadata.title, "Dam holds all night"),
    ("<title>Dam | Orrin Herald</title>", Metadata.title, "Dam | Orrin Herald"),
    ("<meta property=og:title content='Dam'><title>Other</title>", Metadata.title, "Dam"),
    (
      "<meta property=og:title content='Dam holds'><h1>Site</h1><h1>The dam holds</h1>", Metadata.title,
      "The dam holds"
    ),
    ("<meta name=author content='By  Lena Brandt'>", Metadata.author, "Lena Brandt"),
    ("<meta name=author content='https://a.example/lena'><a rel=author>Lena</a>", Metadata.author, "Lena"),
    ("<meta property=og:site_name content='A &amp; B'>", Metadata.outlet, "A & B"),
    ("<meta name=date content=soon><time datetime=2019-03-04T08:00>x</time>", Metadata.date, "2019-03-04"),
    ("<html lang=de>", Metadata.language, "de"),
  ])
  func theMostTrustworthyFactIsTaken(page: String, key: String, value: String) {
    #expect(facts(page).metadata[key]?.value.string == value)
  }

  @Test func emptyAndEndlessFactsAreNone() {
    let document = facts("<meta name=author content=' '><title>\(String(repeating: "a", count: 600))</title>")
    #expect(document.metadata[Metadata.author] == nil && document.metadata[Metadata.title] == nil)
    #expect(facts("<meta name=date content='2019-02-30'>").metadata[Metadata.date] == nil)
  }

  @Test func evidenceIsWhereThePageSaysIt() {
    let document = facts("<p>x<meta property=og:site_name content='Orrin Herald'>")
    let entry = document.metadata[Metadata.outlet]
    #expect(entry?.evidence.map { document.source.bytes.string($0) } == ["Orrin Herald"])
    #expect(entry?.origin == "meta og:site_name")
  }

  @Test func changesStandApartFromPublication() {
    let page = facts(
      "<meta property=article:published_time content=2019-03-04T08:00><meta property=article:modified_time "
        + "content=2019-03-06><h1>Dam</h1>")
    #expect(page.metadata[Metadata.date]?.value == "2019-03-04")
    #expect(page.metadata[Metadata.updated]?.value == "2019-03-06")
    let same = facts(
      "<meta property=article:published_time content=2019-03-04><meta property=article:modified_time "
        + "content=2019-03-04>")
    #expect(same.metadata[Metadata.updated] == nil)
  }

  @Test func whatLinkedDataSaysOfOtherThingsHoldsWhereThePageShowsIt() {
    let script =
      #"<script type=application/ld+json>{"@type":"WebPage","datePublished":"2019-03-04"}</script>"#
    #expect(facts(script + "<h1>Dam</h1><p>It held.").metadata[Metadata.date] == nil)
    #expect(facts(script + "<h1>Dam</h1><p>4 March 2019").metadata[Metadata.date]?.value == "2019-03-04")
  }

  @Test(arguments: [
    "<meta name=w-published-date content=2019-03-04T06:03:43Z>",
    "<div itemprop=datePublished content=2019-03-04T10:47></div>", "<x-stamp publishdate=2019-03-04>",
  ])
  func datesOfPublicationAreFoundInMarkup(markup: String) {
    #expect(facts(markup).metadata[Metadata.date]?.value == "2019-03-04")
  }
}
