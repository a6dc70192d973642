import CollateText
import Testing

@testable import CollateClean

@Suite struct DiscardRulesTests {
  private func tree(_ markup: String) -> HTMLTree { HTMLTreeBuilder.tree(of: Array(markup.utf8)) }

  @Test func whatHoldsNoRunningTextIsToldByItsTag() throws {
    for (markup, isDiscarded) in [
      ("<script>", true), ("<svg>", true), ("<template>", true), ("<template shadowrootmode=open>", false),
      ("<p>", false), ("<nav>", false),
    ] {
      #expect(try DiscardRules.discards(#require(tree(markup)[1].tag)) == isDiscarded, "\(markup)")
    }
  }

  @Test func reasonsSayWhichNameSpeaksAgainstABlock() {
    #expect(DiscardRules.reason(forName: "<nav>") == "navigation")
    #expect(DiscardRules.reason(forName: "<header>") == "header of the page")
    #expect(DiscardRules.reason(forName: "<center>") == "stands in <center>")
    #expect(DiscardRules.reason(forName: "hidden=") == "hidden")
    #expect(DiscardRules.reason(forName: "role=banner") == "role banner")
    #expect(DiscardRules.reason(forName: "post-meta") == "class or id says \"post meta\"")
  }

  @Test func partsOfTheFrameAreSeenAroundABlock() {
    let page = tree("<footer><div><p>a</div></footer><p>b")
    #expect(DiscardRules.menu(around: 3, in: page) == "footer of the page")
    #expect(DiscardRules.menu(around: page.nodes.count - 1, in: page) == nil)
  }
}
