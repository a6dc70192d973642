import CollateCore
import CollateText
import Testing

@testable import CollateClean

@Suite struct ArticleStageTests {
  private func clean(_ page: String, format: Document.Format = .html) throws -> Document {
    let bytes = Array(page.utf8)
    var document = Document(
      name: "page", source: SourceFile(path: "page", bytes: bytes), format: format, encoding: "utf-8",
      readable: MappedText(identity: bytes))
    let definition = ArticleStage.definition
    guard case .document(let run) = try definition.make(OptionValues(specs: definition.options)) else {
      return document
    }
    try run(&document, StageContext(stage: definition.name))
    return document
  }

  private let page = """
    <!doctype html><html lang=en><head><title>Dam holds after night of rain | Orrin Herald</title>
    <meta property="og:site_name" content="Orrin &amp; Vale Herald"><meta name=author content="Lena Brandt">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Dam holds",
    "datePublished":"2019-03-04T08:00:00Z","publisher":{"name":"Herald Group"}}]}</script></head>
    <body><nav><ul><li><a href=/>Home</a><li><a href=/sport>Sport</a></ul></nav>
    <h1>Dam holds after night of rain</h1><div class="share-buttons"><p>Share this with all of your friends.</p></div>
    <div class=story><p>The dam above Orrin held on Monday after a night of rain that had filled the lake to its rim,
    the water company&rsquo;s engineers said.<p>Nobody was asked to leave the town, and the road below the dam stayed
    open all night.<aside><p>Read our guide to the ten best walks around the lake, with maps and photographs.</aside>
    <p>The rain is to stop by&nbsp;noon, but the lake will be let down by two metres, which takes until Friday.</div>
    <footer><p>All rights reserved by the Herald and its owners, and by everybody else who may own them.</footer>
    """

  @Test func articleIsFoundAndFurnitureLeftOut() throws {
    let text = try clean(page).string(Span(0, 10_000))
    #expect(text.hasPrefix("Dam holds after night of rain\n\nThe dam above Orrin held on Monday"))
    #expect(text.contains("water company\u{2019}s engineers said.\n\nNobody was asked"))
    #expect(text.hasSuffix("until Friday."))
    for furniture in ["Home", "Share", "ten best walks", "rights"] { #expect(!text.contains(furniture)) }
  }

  @Test func whatIsLeftOutIsRecordedWithItsReasonAndBytes() throws {
    let document = try clean(page)
    let removed = document.removed.map { ($0.text.bytes.string(Span(0, $0.text.count)), $0.reason) }
    #expect(removed.map(\.0.first) == ["H", "S", "R", "A"])
    #expect(removed[0].0 == "Home\nSport")
    #expect(removed[0].1 == "navigation" && removed[2].1 == "aside of the page")
    #expect(removed[3].1 == "footer of the page")
    for text in document.removed.map(\.text) {
      let source = text.map.origins(of: Span(0, text.count)).flatMap { document.source.bytes[$0] }
      #expect(source.filter { $0 > 0x20 } == text.bytes.filter { $0 > 0x20 })
    }
  }

  @Test func scriptsAndEmptyElementsAreNoLoss() throws {
    let words =
      "The dam above Orrin held on Monday after a night of rain that had filled the lake to its rim."
    let document = try clean("<body><script>let a</script><style>p {}</style><nav> </nav><p>\(words)")
    #expect(document.removed.isEmpty)
  }

  @Test func blocksBesideTheArticleAreRecorded() throws {
    let words =
      "The dam above Orrin held on Monday after a night of rain that had filled the lake to its rim."
    let document = try clean("<div><p>\(words)<p>\(words)<h2>More</h2></div><div>Orrin, Vale</div>")
    #expect(Set(document.removed.map(\.reason)) == ["outside the article"])
  }

  @Test func everySpanSlicesThePageToItsText() throws {
    let document = try clean(page)
    for (offset, byte) in document.bytes.enumerated() {
      let ranges = document.sourceRanges(of: Span(offset, offset + 1))
      guard let range = ranges.first else { continue }
      let source = document.source.bytes.string(range)
      if range.count == 1, byte > 0x20 { #expect(document.source.bytes[range.start] == byte) }
      if range.count > 1 { #expect(source.hasPrefix("&") && source.hasSuffix(";"), "\(source)") }
    }
  }

  @Test func factsComeWithTheirBytes() throws {
    let document = try clean(page)
    #expect(document.metadata[Metadata.title]?.value == "Dam holds after night of rain")
    #expect(document.metadata[Metadata.outlet]?.value == "Orrin & Vale Herald")
    #expect(document.metadata[Metadata.author]?.value == "Lena Brandt")
    #expect(document.metadata[Metadata.date]?.value == "2019-03-04")
    #expect(document.metadata[Metadata.language]?.value == "en")
    let outlet = try #require(document.metadata[Metadata.outlet]?.evidence.first)
    #expect(document.source.bytes.string(outlet).hasPrefix("Orrin &amp;"))
  }

  @Test func hostilePagesEnd() throws {
    for piece in ["<div>", "<a href='", "<!--", "<p><b>", "</x>", "&am", "<svg/>", "<table><td>", "<li>"] {
      let hostile = "<body><p>" + String(repeating: piece, count: 20_000)
      #expect(try clean(hostile).text.count <= hostile.utf8.count)
    }
  }

  @Test func plainTextStaysAsItIs() throws {
    #expect(try clean("a <b> c", format: .plain).string(Span(0, 99)) == "a <b> c")
  }
}
