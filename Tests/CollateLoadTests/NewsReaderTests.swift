import CollateCore
import Testing

@testable import CollateLoad

@Suite struct NewsReaderTests {
  @Test func anArticleInNITF() {
    let found = read(
      """
      <?xml version="1.0"?><nitf><head><docdata><date.issue norm="20240514T061000Z"/><doc.copyright holder="Vale Wire"/></docdata></head>
      <body><body.head><hedline><hl1>Dam holds</hl1></hedline><byline><person>Ada Brandt</person></byline></body.head>
      <body.content><p>The dam held.</p><media><caption>A dam</caption></media><p>It rained.</p></body.content></body></nitf>
      """, "a.xml")
    #expect(
      found.names == ["a.xml"]
        && found.texts.first?.split(separator: "\n") == ["The dam held.", "It rained."])
    #expect(found.fact(Metadata.title) == "Dam holds" && found.fact(Metadata.date) == "2024-05-14")
    #expect(found.fact(Metadata.author) == "Ada Brandt" && found.fact(Metadata.outlet) == "Vale Wire")
  }

  @Test func theItemsOfANewsMLMessage() {
    let item = { (text: String) in
      "<newsItem><itemMeta><provider literal='Vale Wire'/></itemMeta><contentMeta><headline>Dam</headline></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>\(text)</p></body.content></body></nitf></inlineXML></contentSet></newsItem>"
    }
    let found = read(
      "<newsMessage><itemSet>\(item("It held."))\(item("It rained."))\(item(" "))</itemSet></newsMessage>",
      "a.xml")
    #expect(found.names == ["a.xml#1", "a.xml#2"] && found.texts == ["It held.", "It rained."])
    #expect(found.fact(Metadata.outlet) == "Vale Wire" && found.failures.count == 1)
    #expect(read("<newsMessage/>", "a.xml").failures == ["the message holds no article"])
  }

  @Test func anArticleOfAJournal() {
    let found = read(
      """
      <?xml version="1.0"?><article><front><journal-meta><journal-title>Dams</journal-title></journal-meta><article-meta>
      <title-group><article-title>On dams</article-title></title-group><pub-date iso-8601-date="2024-05-14"/></article-meta></front>
      <body><sec><title>Results</title><p>The dam held<xref>1</xref>.</p></sec></body></article>
      """, "a.xml")
    #expect(found.texts.first?.split(separator: "\n") == ["Results", "The dam held."])
    #expect(found.fact(Metadata.outlet) == "Dams" && found.fact(Metadata.date) == "2024-05-14")
  }

  @Test func otherXMLIsNamed() {
    let found = read("<?xml version='1.0'?><invoice><sum>3</sum></invoice>", "a.xml")
    #expect(
      found.failures.first?.hasPrefix("it is XML of the kind 'invoice', which Collate does not read") == true)
    #expect(read("<?xml version='1.0'?>", "a.xml").failures == ["it holds no element"])
  }
}
