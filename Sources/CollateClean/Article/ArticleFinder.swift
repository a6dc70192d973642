import CollateText

/// Finds the blocks of a page that are its article.
///
/// Every block has a value: its words, where it reads like prose, less than nothing where it is links or labels. The
/// article is the element whose blocks add up to the most. One walk over the blocks and one over the elements.
struct ArticleFinder {
  /// What a label, a block that is neither prose nor part of a list or table, costs.
  private static let labelCost = 1.0
  /// What a word costs that stands in a link outside prose.
  private static let linkCost = 1.0
  /// What a word of a short paragraph, list item or cell counts beside one of prose.
  private static let shortWeight = 0.3
  /// How much of the prose of a page an element may hold to be discarded for its class.
  private static let largestFurniture = 0.4
  /// How much more prose under a body's own name counts.
  private static let bodyBonus = 1.3

  private let tree: HTMLTree

  /// The blocks of the article, in order; empty where the page has no prose.
  static func article(of tree: HTMLTree) -> [PageBlock] {
    ArticleFinder(tree: tree).article()
  }

  private func article() -> [PageBlock] {
    let all = PageBlocks.blocks(of: tree) { index in
      tree[index].tag.map { DiscardRules.discards($0) && !isBody(index) } ?? false
    }
    let furniture = furnitureByHints(all)
    let blocks = furniture.isEmpty ? all : all.filter { !isInside($0.element, furniture) }
    guard let top = best(blocks) else { return all.filter { $0.linkDensity < 0.5 } }
    return withHeadline(keep(blocks.filter { isInside($0.element, [top]) }), all)
  }

  private func isBody(_ index: HTMLTree.Index) -> Bool { tree[index].name == "body" }

  /// Elements that class or id call furniture, unless too much of the page's prose stands in them.
  private func furnitureByHints(_ blocks: [PageBlock]) -> Set<HTMLTree.Index> {
    let prose = sums(blocks) { $0.isProse ? Double($0.words) : 0 }
    var result: Set<HTMLTree.Index> = []
    for index in tree.nodes.indices.dropFirst() {
      guard let tag = tree[index].tag, tag.name != "body", tag.name != "html",
        DiscardRules.hintsAtFurniture(tag)
      else { continue }
      let limit = DiscardRules.isComments(tag) ? 0.8 : Self.largestFurniture
      if prose[index] <= limit * prose[0] { result.insert(index) }
    }
    return result
  }

  /// The element whose blocks add up to the most value; the innermost of equals.
  private func best(_ blocks: [PageBlock]) -> HTMLTree.Index? {
    let bodies = Set(tree.nodes.indices.filter { tree[$0].tag.map(DiscardRules.isArticleBody) ?? false })
    let values = sums(blocks) { block in
      let unlinked = Double(block.words - block.linkedWords)
      if block.isProse { return unlinked }
      if block.isHeading { return 0 }
      let isPart = ["p", "li", "td", "th", "pre", "dd", "dt", "blockquote"].contains(block.name)
      if isPart, block.linkDensity < 0.2 { return unlinked * Self.shortWeight }
      return -Self.labelCost - Double(block.linkedWords) * Self.linkCost
    }
    var best: HTMLTree.Index?
    var bestValue = 0.0
    for index in tree.nodes.indices where values[index] > 0 {
      let value =
        bodies.contains(index) || tree[index].name == "article"
        ? values[index] * Self.bodyBonus : values[index]
      if value >= bestValue { (best, bestValue) = (index, value) }
    }
    return best
  }

  /// The sum of a measure over the blocks inside each element.
  private func sums(_ blocks: [PageBlock], _ measure: (PageBlock) -> Double) -> [Double] {
    var sums = Array(repeating: 0.0, count: tree.nodes.count)
    for block in blocks { sums[block.element] += measure(block) }
    // Children come after their parents in the arena.
    for index in tree.nodes.indices.reversed() {
      if let parent = tree[index].parent { sums[parent] += sums[index] }
    }
    return sums
  }

  private func isInside(_ element: HTMLTree.Index, _ ancestors: Set<HTMLTree.Index>) -> Bool {
    var index: HTMLTree.Index? = element
    while let here = index {
      if ancestors.contains(here) { return true }
      index = tree[here].parent
    }
    return false
  }

  /// The article with the main heading that stands above it on the page, where it has none itself.
  private func withHeadline(_ article: [PageBlock], _ all: [PageBlock]) -> [PageBlock] {
    guard let first = article.first, !article.contains(where: { $0.name == "h1" }) else { return article }
    let start = first.text.map.pieces.first?.origin.start ?? 0
    let headline = all.last { $0.name == "h1" && ($0.text.map.pieces.first?.origin.start ?? 0) < start }
    return headline.map { [$0] + article } ?? article
  }

  /// Leaves out blocks of links, and headings that nothing follows.
  private func keep(_ blocks: [PageBlock]) -> [PageBlock] {
    var kept: [PageBlock] = []
    for block in blocks.reversed() {
      if block.linkDensity > 0.5, !block.isProse, block.words < 40 { continue }
      if block.isHeading, kept.last?.isHeading ?? true { continue }
      kept.append(block)
    }
    return kept.reversed()
  }
}
