import CollateCore
import Testing

@testable import CollateLoad

@Suite struct FeedReaderTests {
  @Test func anItemOfRSSIsAnAccount() {
    let found = read(
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Vale Gazette</title>
      <item><title>Dam &amp; rain</title><pubDate>Tue, 14 May 2024 06:10:00 GMT</pubDate><dc:creator>Ada Brandt</dc:creator>
      <description>Held.</description><content:encoded><![CDATA[<p>The dam held.</p>]]></content:encoded></item>
      <item><title>Rain</title><description>It rained &lt;b&gt;hard&lt;/b&gt;.</description></item>
      <item><title>Nothing</title></item></channel></rss>
      """, "feed.xml")
    #expect(found.names == ["feed.xml#1", "feed.xml#2"])
    #expect(found.texts == ["<p>The dam held.</p>", "It rained <b>hard</b>."])
    #expect(found.documents.map(\.markup) == [.html, .html])
    #expect(found.fact(Metadata.title) == "Dam & rain" && found.fact(Metadata.date) == "2024-05-14")
    #expect(found.fact(Metadata.author) == "Ada Brandt" && found.fact(Metadata.outlet) == "Vale Gazette")
    #expect(found.documents[1].source(of: "<b>") == "&lt;b&gt;")
    #expect(found.failures.count == 1 && found.notes.last?.document == "feed.xml#3")
  }

  @Test func anEntryOfAtomIsAnAccount() {
    let found = read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Vale</title><entry><title>Dam</title><updated>2024-05-15T00:00:00Z</updated>
      <published>2024-05-14T00:00:00Z</published><author><name>Ada Brandt</name><email>a@b</email></author>
      <content type="xhtml"><div><p>The dam held.</p><p>It rained.</p></div></content></entry></feed>
      """, "atom.xml")
    #expect(found.texts == ["The dam held.\n\n\n\nIt rained."])
    #expect(found.fact(Metadata.date) == "2024-05-14" && found.fact(Metadata.author) == "Ada Brandt")
  }

  @Test func aFeedThatIsCutOffOrEmptyIsTold() {
    let cut = read("<rss><channel><item><description>It rained.", "a.xml")
    #expect(cut.texts == ["It rained."] && cut.failures.first?.contains("never closed") == true)
    #expect(read("<rss><channel/></rss>", "a.xml").failures == ["the feed holds no item"])
  }
}
