import CollateText
import Testing

@testable import CollateClean

@Suite struct ElementSumsTests {
  private let prose =
    "The dam above the town held on Monday after a night of rain, and nobody there was asked to leave."

  @Test func theDensestElementHoldsTheProse() throws {
    let tree = HTMLTreeBuilder.tree(
      of: Array("<div><a href=/>Home</a></div><div id=x><p>\(prose)<p>\(prose)</div>".utf8))
    let sums = ElementSums(PageBlocks.blocks(of: tree) { _ in false }, tree)
    #expect(tree[sums.densest].tag?["id"] == "x")
    let paragraph = try #require(tree.elements("p").first)
    #expect(sums.isInside(paragraph, sums.densest) && !sums.isInside(1, sums.densest))
    #expect(sums.steps(from: paragraph, to: sums.densest) == 1)
    #expect(sums.steps(from: paragraph, to: 1) == 2)
    #expect(sums.prose[0] == 40 && sums.linked[0] == 1)
  }

  @Test func cardsAreSiblingsThatLookAlike() throws {
    let tree = HTMLTreeBuilder.tree(
      of: Array("<div class=c><article>a</article></div><div class=c>b</div><div class=d>c</div>".utf8))
    let sums = ElementSums(PageBlocks.blocks(of: tree) { _ in false }, tree)
    let article = try #require(tree.elements("article").first)
    #expect(sums.cards[article] == 2 && sums.article[article] == article && sums.article[1] == nil)
    #expect(sums.cards[tree.elements("div")[2]] == 1)
  }
}
