import CollateText
import Testing

@testable import CollateClean

@Suite struct ElementNamesTests {
  @Test(arguments: [
    ("<div class='story share-bar'>", ["<div>", "story", "share", "bar", "share-bar"]),
    ("<div id=RelatedPosts>", ["<div>", "related", "posts", "related-posts"]),
    ("<ul data-testid=tag12List role=Menu>", ["<ul>", "tag", "list", "tag-list", "role=menu"]),
    ("<p hidden style='Display : none'>", ["<p>", "hidden="]),
    ("<p aria-hidden=false style=display:block>", ["<p>"]),
    (
      "<div itemprop=articleBody itemtype=https://schema.org/NewsArticle>",
      ["<div>", "itemprop=articlebody", "itemtype=newsarticle"]
    ),
  ])
  func namesAreWords(markup: String, names: [String]) throws {
    let tree = HTMLTreeBuilder.tree(of: Array(markup.utf8))
    #expect(try ElementNames.names(of: #require(tree[1].tag)) == names)
  }
}
