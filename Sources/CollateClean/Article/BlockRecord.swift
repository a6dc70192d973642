import CollateText

/// The blocks of a page with all that a model may be fitted to: what `fit-pages` writes and reads.
package struct BlockRecord {
  /// Text of a block, its row of features, and the names of the elements around it, one list an element.
  package let text: String
  package let features: [Float]
  package let names: [[String]]
  /// What the fitted model makes of it, 0 to 1.
  package let probability: Float
  /// Whether it is an `h1`.
  package let isHeadline: Bool

  /// All blocks of a page, in order.
  package static func blocks(of page: [UInt8]) -> [BlockRecord] {
    let tree = HTMLTreeBuilder.tree(of: page)
    let blocks = PageBlocks.shown(of: tree)
    let rows = BlockFeatures.rows(blocks, of: tree, LinkedData(tree).articleBody?.bytes)
    let probabilities = PageModel.fitted.probabilities(
      blocks, of: tree, NamedElements(tree, .fitted), linkedBody: LinkedData(tree).articleBody?.bytes)
    var known: [HTMLTree.Index: [[String]]] = [:]
    func names(around index: HTMLTree.Index) -> [[String]] {
      if let result = known[index] { return result }
      var result = tree[index].parent.map(names(around:)) ?? []
      if let tag = tree[index].tag, index > 0 { result.append(ElementNames.names(of: tag)) }
      known[index] = result
      return result
    }
    return zip(zip(blocks, probabilities), rows).map { judged, row in
      let (block, probability) = judged
      return BlockRecord(
        text: String(decoding: block.text.bytes, as: UTF8.self), features: row,
        names: names(around: block.element),
        probability: probability, isHeadline: block.name == "h1")
    }
  }

  /// Where the text of the `h1` elements of a page begins.
  package static func headlines(of page: [UInt8]) -> Set<Int> {
    let tree = HTMLTreeBuilder.tree(of: page)
    return Set(PageBlocks.blocks(of: tree) { _ in false }.filter { $0.name == "h1" }.map(\.start))
  }
}
