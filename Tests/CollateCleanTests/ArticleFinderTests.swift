import CollateText
import Testing

@testable import CollateClean

@Suite struct ArticleFinderTests {
  private func article(_ page: String) -> [String] {
    ArticleFinder.article(of: HTMLTreeBuilder.tree(of: Array(page.utf8))).blocks.map {
      String(decoding: $0.text.bytes, as: UTF8.self)
    }
  }

  private let prose =
    "The dam above the town held on Monday after a night of rain, and nobody there was asked to leave."

  @Test func theElementWithTheProseIsTheArticle() {
    let page =
      "<div><a href=/>Home</a></div><div id=x><h2>Rain</h2><p>\(prose)<p>\(prose)</div><div>Terms</div>"
    #expect(article(page) == ["Rain", prose, prose])
  }

  @Test func theHeadlineAboveIsTaken() {
    let page = "<header><h1>Dam holds</h1></header><div><p>\(prose)<p>\(prose)</div><h1>Late</h1>"
    #expect(article(page) == ["Dam holds", prose, prose])
  }

  @Test func furnitureByItsNameIsLeftOutUnlessItHoldsTheStory() {
    let page =
      "<article><p>\(prose)<p>\(prose)<p>\(prose)<div class=related-posts><p>\(prose)</div></article>"
    #expect(article(page) == [prose, prose, prose])
    #expect(article("<div class=sidebar><p>\(prose)<p>\(prose)</div>") == [prose, prose])
  }

  @Test func listsOfLinksAndHeadingsWithoutTextAreDropped() {
    let page = "<article><p>\(prose)<p><a href=/>More on the dam</a><h3>More</h3></article>"
    #expect(article(page) == [prose])
  }

  @Test func aParagraphThatIsOneLinkIsKeptWhereItStates() {
    let page =
      "<article><p>\(prose)<div><p><a href=/>\(prose)</a></div><p>It rained.<p>It rained on.</article>"
    #expect(article(page) == [prose, prose, "It rained.", "It rained on."])
  }

  @Test func pagesWithoutProseGiveWhatTheyHave() {
    #expect(article("<p>Short.") == ["Short."])
    #expect(article("<script>var a = 1</script><nav>Home</nav>").isEmpty)
    #expect(article("").isEmpty)
  }
}
