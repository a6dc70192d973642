import CollateCore
import Testing

@testable import CollateReport

@Suite struct HTMLReportTests {
  private let page = String(
    decoding: HTMLReport.page(Presentation(TestCorpus.corpus, record: TestCorpus.record)),
    as: UTF8.self
  )

  @Test func nothingOfADocumentBecomesMarkup() {
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.ranges(of: "<script").count == 1, "the page's own")
    for live in ["<script>alert", "<img", "<b>.txt", "\u{1B}", "\u{202E}"] { #expect(!page.contains(live)) }
  }

  @Test func nothingIsLoadedFromElsewhere() {
    for reference in ["http://", "https://", " src=\"", "url(", "@import", "<link"] {
      #expect(!page.contains(reference))
    }
  }

  @Test func everyLinkHasItsTargetAndEveryAnchorIsUnique() {
    let anchors = values(of: "id")
    #expect(Set(anchors).count == anchors.count)
    for link in values(of: "href") { #expect(anchors.contains(String(link.dropFirst())), "\(link)") }
  }

  @Test func sectionsStandInReadingOrder() {
    let names = ["answer", "conflicts", "unique", "reading", "claims", "derivation", "voices", "timeline"]
    let order = values(of: "id").filter((names + ["quality", "method"]).contains)
    #expect(order == names + ["quality", "method"])
  }

  @Test func anEmptyCorpusStillGivesAPage() {
    let page = String(decoding: HTMLReport.page(Presentation(Corpus(), record: RunRecord())), as: UTF8.self)
    #expect(page.hasSuffix("</html>\n"))
  }

  private func values(of attribute: String) -> [String] {
    page.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}
