import CollateText
import Testing

@testable import CollateClean

@Suite struct ArticleFinderTests {
  private func article(_ page: String) -> [String] {
    let tree = HTMLTreeBuilder.tree(of: Array(page.utf8))
    return ArticleFinder.article(of: tree, LinkedData(tree), PageBlocks.shown(of: tree)).blocks.map {
      String(decoding: $0.text.bytes, as: UTF8.self)
    }
  }

  private let prose =
    "The dam above the town held on Monday after a night of rain, and nobody there was asked to leave."

  private let more =
    "Nobody in the lower town had slept that night, the mayor of Orrin said when the rain had gone."

  @Test func theElementWithTheProseIsTheArticle() {
    let page =
      "<div><a href=/>Home</a></div><div id=x><p>\(prose)<p>\(more)</div><div>Terms</div>"
    #expect(article(page) == [prose, more])
  }

  @Test func theHeadlineAboveIsTaken() {
    let page = "<header><h1>Dam holds</h1></header><div><p>\(prose)<p>\(prose)</div><h1>Late</h1>"
    #expect(article(page) == ["Dam holds", prose, prose])
  }

  @Test func furnitureByItsNameIsLeftOutUnlessItHoldsTheStory() {
    let page =
      "<article><p>\(prose)<p>\(prose)<p>\(prose)<div class=related-posts><p>\(prose)</div></article>"
    #expect(article(page) == [prose, prose, prose])
    #expect(article("<div class=sidebar><p>\(prose)<p>\(more)</div>") == [prose, more])
  }

  @Test func headingsWithoutTextAreDropped() {
    #expect(article("<article><p>\(prose)<p>\(prose)<h3>More</h3></article>") == [prose, prose])
  }

  @Test func pagesWithoutProseGiveWhatTheyHave() {
    #expect(article("<p>Short.") == ["Short."])
    #expect(article("<script>var a = 1</script><nav>Home</nav>").isEmpty)
    #expect(article("").isEmpty)
  }

  @Test func aCopyOfTheArticleIsTakenOnce() {
    let article =
      "<p>\(prose)<p>Nobody in the lower town had slept, the mayor of Orrin said at noon.<p>The lake falls."
    let page = "<article><h1>Dam holds</h1>\(article)</article><div hidden><div>\(article)</div></div>"
    #expect(self.article(page).filter { $0 == prose }.count == 1)
  }

  @Test func linkedDataGivesTheTextThatThePageDoesNotShow() {
    let body = Array(repeating: prose, count: 4).joined(separator: "\\n")
    let page =
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(body)\"}</script><p>Wait."
    #expect(article(page) == Array(repeating: prose, count: 4))
  }

  @Test func textOfShadowRootsIsShownAndThatOfTemplatesIsNot() {
    let page =
      "<div><template shadowrootmode=open><p>\(prose)<p>\(prose)</template><template><p>Late</template></div>"
    #expect(article(page) == [prose, prose])
  }

  @Test func textWithoutScriptsIsTakenWhereThereIsNoOther() {
    #expect(article("<body><noscript><p>\(prose)<p>\(prose)</noscript>") == [prose, prose])
  }
}
