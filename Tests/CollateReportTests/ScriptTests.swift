import Testing

@testable import CollateReport

@Suite struct ScriptTests {
  @Test func thePolicyNamesTheScriptByItsHash() {
    #expect(Script.source.hasPrefix("'sha256-") && Script.source.hasSuffix("='"))
    #expect(Script.source.count == 53)
    let page = String(
      decoding: HTMLReport.page(Presentation(TestCorpus.corpus, record: TestCorpus.record)), as: UTF8.self)
    #expect(page.contains("script-src \(Script.source)"))
    #expect(page.contains("<script>\(Script.text)</script>"))
  }

  @Test func theScriptCanNotEndItsElement() {
    #expect(!Script.text.contains("</") && !Script.text.contains("<!--"))
  }
}
