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

  /// The blocks of the article, in order, and what else a reader of the page sees; no blocks where it has no prose.
  static func article(of tree: HTMLTree) -> (blocks: [PageBlock], rest: [PageRest.Part]) {
    ArticleFinder(tree: tree).article()
  }

  private func article() -> (blocks: [PageBlock], rest: [PageRest.Part]) {
    let all = PageBlocks.blocks(of: tree, without: isDiscarded)
    let furniture = furnitureByHints(all)
    let blocks = furniture.isEmpty ? all : all.filter { hint($0.element, furniture) == nil }
    let top = best(blocks)
    let article =
      top.map { top in withHeadline(keep(blocks.filter { isInside($0.element, top) }), all) }
      ?? all.filter { $0.linkDensity < 0.5 }
    let kept = Set(article.map(\.start))
    let verdicts = all.map { block in
      (block, kept.contains(block.start) ? nil : reason(for: block, furniture, top))
    }
    return (article, PageRest.parts(verdicts + discardedBlocks()))
  }

  private func isDiscarded(_ index: HTMLTree.Index) -> Bool {
    tree[index].tag.map(DiscardRules.discards) ?? false
  }

  /// Elements that tag, class or id call furniture, with the hint, unless too much of the page's prose stands in them.
  private func furnitureByHints(_ blocks: [PageBlock]) -> [HTMLTree.Index: String] {
    let prose = sums(blocks) { $0.isProse ? Double($0.words) : 0 }
    var result: [HTMLTree.Index: String] = [:]
    for index in tree.nodes.indices.dropFirst() {
      guard let tag = tree[index].tag, tag.name != "body", tag.name != "html",
        let hint = DiscardRules.furnitureHint(of: tag)
      else { continue }
      let limit = DiscardRules.isComments(tag) ? 0.8 : Self.largestFurniture
      if prose[index] <= limit * prose[0] { result[index] = hint }
    }
    return result
  }

  /// Why a block is not in the article.
  private func reason(
    for block: PageBlock, _ furniture: [HTMLTree.Index: String], _ top: HTMLTree.Index?
  ) -> String {
    if let hint = hint(block.element, furniture) { return hint }
    if let top, !isInside(block.element, top) { return "outside the article" }
    return block.linkDensity > 0.5 ? "links of the site" : "heading that nothing follows"
  }

  /// What a reader sees of the elements that hold no running text.
  private func discardedBlocks() -> [PageRest.Verdict] {
    var isInside = Array(repeating: false, count: tree.nodes.count)
    var result: [PageRest.Verdict] = []
    for index in tree.nodes.indices.dropFirst() {
      let isPart = isInside[tree[index].parent ?? 0]
      isInside[index] = isPart || isDiscarded(index)
      guard isInside[index], !isPart, let reason = DiscardRules.discardReason(tree[index].name) else {
        continue
      }
      let blocks = PageBlocks.blocks(of: tree, below: index) { child in
        isDiscarded(child) && DiscardRules.discardReason(tree[child].name) == nil
      }
      result += blocks.map { ($0, reason) }
    }
    return result
  }

  /// The element whose blocks add up to the most value; the innermost of equals.
  private func best(_ blocks: [PageBlock]) -> HTMLTree.Index? {
    let bodies = Set(tree.nodes.indices.filter { tree[$0].tag.map(DiscardRules.isArticleBody) ?? false })
    let values = sums(blocks) { block in
      let unlinked = Double(block.words - block.linkedWords)
      if block.isProse { return unlinked }
      if block.isHeading || block.isStatement { return 0 }
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

  private func isInside(_ element: HTMLTree.Index, _ ancestor: HTMLTree.Index) -> Bool {
    var index: HTMLTree.Index? = element
    // Children come after their parents in the arena.
    while let here = index, here >= ancestor {
      if here == ancestor { return true }
      index = tree[here].parent
    }
    return false
  }

  /// The hint of the outermost element of furniture around an element.
  private func hint(_ element: HTMLTree.Index, _ furniture: [HTMLTree.Index: String]) -> String? {
    var outermost: String?
    var index: HTMLTree.Index? = element
    while let here = index {
      outermost = furniture[here] ?? outermost
      index = tree[here].parent
    }
    return outermost
  }

  /// The article with the main heading that stands above it on the page, where it has none itself.
  private func withHeadline(_ article: [PageBlock], _ all: [PageBlock]) -> [PageBlock] {
    guard let first = article.first, !article.contains(where: { $0.name == "h1" }) else { return article }
    let headline = all.last { $0.name == "h1" && $0.start < first.start }
    return headline.map { [$0] + article } ?? article
  }

  /// Leaves out blocks of links, and headings that nothing follows.
  private func keep(_ blocks: [PageBlock]) -> [PageBlock] {
    var kept: [PageBlock] = []
    for block in blocks.reversed() {
      if block.linkDensity > 0.5, !block.isProse, !block.isStatement, block.words < 40 { continue }
      if block.isHeading, kept.last?.isHeading ?? true { continue }
      kept.append(block)
    }
    return kept.reversed()
  }
}
