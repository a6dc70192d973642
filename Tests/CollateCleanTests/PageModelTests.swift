import CollateText
import Testing

@testable import CollateClean

@Suite struct PageModelTests {
  private let prose =
    "The dam above the town held on Monday after a night of rain, and nobody there was asked to leave."

  @Test func proseIsLikelierThanAMenu() throws {
    let tree = HTMLTreeBuilder.tree(
      of: Array("<nav><a href=/>Home</a></nav><article><p>\(prose)<p>\(prose)</article>".utf8))
    let blocks = PageBlocks.blocks(of: tree) { _ in false }
    let model = PageModel.fitted
    let found = model.probabilities(blocks, of: tree, NamedElements(tree, model), linkedBody: nil)
    #expect(found.count == 3 && found[0] < 0.2 && found[1] > 0.5 && found[2] > 0.5)
  }

  @Test func namesSayHowMuchSpeaksAgainstAnElement() throws {
    let model = PageModel(names: "share -64 bar -32 story 32", words: "", first: "= 0", second: "= 0")
    let tree = HTMLTreeBuilder.tree(of: Array("<div class='share-bar story'>".utf8))
    let verdict = try model.verdict(on: ElementNames.names(of: #require(tree[1].tag)))
    #expect(verdict.score == -1 && verdict.worst?.name == "share")
  }
}
