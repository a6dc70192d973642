import CollateText
import Testing

@testable import CollateClean

@Suite struct LinkedDataTests {
  private func data(_ json: String, type: String = "application/ld+json") -> LinkedData {
    LinkedData(HTMLTreeBuilder.tree(of: Array("<script type='\(type)'>\(json)</script>".utf8)))
  }

  private func texts(_ facts: [LinkedData.Fact]) -> [String] {
    facts.map { String(decoding: $0.text.bytes, as: UTF8.self) }
  }

  @Test func articlesAreFoundWhereverTheyStand() {
    let article = #"{"@type": ["Thing", "NewsArticle"], "headline": "Dam \u00e9"}"#
    for json in [article, "[\(article)]", #"{"@graph": [\#(article)]}"#, #"{"mainEntity": \#(article)}"#] {
      #expect(texts(data(json).strings("headline")) == ["Dam é"], "\(json)")
    }
  }

  @Test func namesStandForTheirThings() {
    let found = data(#"{"@type":"Report","author":[{"name":"Lena"},{"name":"Max"}],"publisher":"Herald"}"#)
    #expect(texts(found.names("author")) == ["Lena"])
    #expect(texts(found.names("publisher")) == ["Herald"])
    #expect(found.names("author").map(\.origin) == ["JSON-LD author"])
  }

  @Test func factsMapToThePage() throws {
    let page = #"<script type="application/ld+json">{"@type":"Article","headline":"Dam"}</script>"#
    let fact = try #require(LinkedData(HTMLTreeBuilder.tree(of: Array(page.utf8))).strings("headline").first)
    #expect(fact.text.map.origins(of: Span(0, 3)).map { Array(page.utf8).string($0) } == ["Dam"])
  }

  @Test func otherDataIsPassedOver() {
    #expect(texts(data(#"{"@type":"Person","headline":"x"}"#).strings("headline")).isEmpty)
    #expect(texts(data(#"{"@type":"Article","headline":""}"#).strings("headline")).isEmpty)
    #expect(texts(data(#"{"@type":"Article""#).strings("headline")).isEmpty)
    #expect(
      texts(data(#"{"@type":"Article","headline":"x"}"#, type: "text/json").strings("headline")).isEmpty)
    let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    #expect(texts(data(deep).strings("headline")).isEmpty)
  }
}
