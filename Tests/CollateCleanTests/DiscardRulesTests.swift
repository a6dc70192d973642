import CollateText
import Testing

@testable import CollateClean

@Suite struct DiscardRulesTests {
  private func tag(_ markup: String) throws -> HTMLTag {
    let tree = HTMLTreeBuilder.tree(of: Array(markup.utf8))
    return try #require(tree.nodes.count > 1 ? tree[1].tag : nil)
  }

  @Test(arguments: [
    "<aside>", "<div role=navigation>", "<p hidden>", "<div aria-hidden=true>", "<p style='Display : none'>",
    "<div class='story share-bar'>", "<div id=RelatedPosts>", "<div class=entry_meta>",
    "<ul data-testid=tagList>",
  ])
  func hintsAtFurnitureAreSeen(markup: String) throws {
    #expect(try DiscardRules.furnitureHint(of: tag(markup)) != nil)
  }

  @Test(arguments: [
    "<div>", "<div class=shareholders>", "<div class=story>", "<div aria-hidden=false>",
    "<p style='display:block'>",
    "<div class='post news meta'>", "<div class=''>",
  ])
  func ordinaryElementsAreKept(markup: String) throws {
    #expect(try DiscardRules.furnitureHint(of: tag(markup)) == nil)
  }

  @Test func bodiesAndCommentsAreToldByTheirNames() throws {
    for markup in ["<div itemprop=articleBody>", "<div class=article-body>", "<div id=storyText>"] {
      #expect(try DiscardRules.isArticleBody(tag(markup)), "\(markup)")
    }
    for markup in ["<div class='article body'>", "<div class=body>", "<div itemprop=headline>"] {
      #expect(try !DiscardRules.isArticleBody(tag(markup)), "\(markup)")
    }
    #expect(try DiscardRules.isComments(tag("<div id=disqus_thread>")))
    #expect(try !DiscardRules.isComments(tag("<div class=commentary>")))
    #expect(try DiscardRules.discards(tag("<script>")))
    #expect(try !DiscardRules.discards(tag("<p>")))
  }
}
