import Testing

@testable import CollateReport

@Suite struct NodeTests {
  private func render(_ node: Node) -> String {
    var bytes: [UInt8] = []
    Node.render([node], into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func textAndAttributesAreEscaped() {
    let node = element("span", .title("\"><img src=x onerror='alert(1)'>")) { "</span><script>&\u{1B}" }
    #expect(
      render(node)
        == "<span title=\"&quot;&gt;&lt;img src=x onerror='alert(1)'&gt;\">"
        + "&lt;/span&gt;&lt;script&gt;&amp;\u{FFFD}</span>"
    )
  }

  @Test func linksLeadToAnchorsOfThePageOnly() {
    #expect(render(element("a", .href(.evidence(file: 3, 1))) { "x" }) == "<a href=\"#e3-1\">x</a>")
  }
}
