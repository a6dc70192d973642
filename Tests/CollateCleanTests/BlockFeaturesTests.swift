import CollateText
import Testing

@testable import CollateClean

@Suite struct BlockFeaturesTests {
  private func row(_ number: Int, of page: String, linkedBody: String? = nil) -> [String: Float] {
    let tree = HTMLTreeBuilder.tree(of: Array(page.utf8))
    let blocks = PageBlocks.blocks(of: tree) { tree[$0].name == "head" }
    let rows = BlockFeatures.rows(blocks, of: tree, linkedBody.map { Array($0.utf8) })
    return Dictionary(uniqueKeysWithValues: zip(BlockFeatures.names, rows[number]))
  }

  private let page = """
    <head><title>Dam holds</title></head><nav><a href=/>Home page</a></nav><article><h1>Dam holds</h1>
    <p>The dam held all night, they said.<p>The dam held all night, they said.</article>
    """

  @Test func everyNameHasItsNumber() {
    let tree = HTMLTreeBuilder.tree(of: Array(page.utf8))
    let blocks = PageBlocks.blocks(of: tree) { _ in false }
    #expect(BlockFeatures.rows(blocks, of: tree, nil).allSatisfy { $0.count == BlockFeatures.names.count })
    #expect(BlockFeatures.rows([], of: tree, nil).isEmpty)
  }

  @Test func placeAndWordsAreSeen() {
    #expect(row(0, of: page)["in nav"] == 1 && row(0, of: page)["linked"] == 1)
    #expect(row(1, of: page)["in title"] == 1 && row(1, of: page)["heading level"] == 1)
    let first = row(2, of: page)
    #expect(
      first["words"] == 7 && first["commas"] == 1 && first["ends sentence"] == 1 && first["in article"] == 1)
    #expect(first["blocks since h1"] == 1 && first["said later"] == 1 && first["said earlier"] == 0)
    #expect(row(3, of: page)["said earlier"] == 1)
  }

  @Test func linkedDataIsAWitness() {
    #expect(row(2, of: page)["in linked data"] == -1)
    #expect(row(2, of: page, linkedBody: "The dam held all night, they said.")["in linked data"] == 1)
    #expect(row(2, of: page, linkedBody: "Something else was said.")["in linked data"] == 0)
  }
}
