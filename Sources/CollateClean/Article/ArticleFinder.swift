import CollateText

/// Finds the blocks of a page that are its article: those that a fitted model holds likely enough to be.
struct ArticleFinder {
  /// A name around a block with at most this weight is told as the reason why it is left out.
  private static let tellingWeight: Float = -0.25
  /// A block of which so much stands elsewhere on the page repeats it.
  private static let copied: Float = 0.8
  /// The text that linked data gives is taken where it is so much longer than what the page shows, and this long.
  private static let hiddenBody = (factor: 3, words: 50)

  private let tree: HTMLTree
  private let model: PageModel
  private let elements: NamedElements
  private let linked: LinkedData

  /// The blocks of the article, in order, and what else a reader of the page sees, who sees the blocks `shown`.
  static func article(
    of tree: HTMLTree, _ linked: LinkedData, _ shown: [PageBlock]
  ) -> (blocks: [PageBlock], rest: [PageRest.Part]) {
    ArticleFinder(tree, linked).article(shown)
  }

  private init(_ tree: HTMLTree, _ linked: LinkedData) {
    (self.tree, self.linked) = (tree, linked)
    model = .fitted
    elements = NamedElements(tree, model)
  }

  private func article(_ shown: [PageBlock]) -> (blocks: [PageBlock], rest: [PageRest.Part]) {
    var (all, isKept) = judged(shown)
    if !isKept.contains(true) {
      // Some pages show their text only where there are no scripts.
      (all, isKept) = judged(blocks { DiscardRules.discards($0) && $0.name != "noscript" })
    }
    let kept = zip(all, isKept).filter(\.1).map(\.0)
    let rest = zip(all, isKept).map { block, isKept in (block, isKept ? nil : reason(for: block, kept)) }
    let parts = PageRest.parts(rest + discardedBlocks())
    if let body = hiddenBody(besides: kept) { return (body, parts) }
    return (kept.isEmpty ? readable(all) : kept, kept.isEmpty ? [] : parts)
  }

  private func blocks(without isDiscarded: (HTMLTag) -> Bool) -> [PageBlock] {
    withoutActuallyEscaping(isDiscarded) { isDiscarded in
      PageBlocks.blocks(of: tree) { tree[$0].tag.map(isDiscarded) ?? false }
    }
  }

  /// Blocks, and whether each is kept: the likely ones, and the headline above them.
  private func judged(_ blocks: [PageBlock]) -> ([PageBlock], [Bool]) {
    let probabilities = model.probabilities(
      blocks, of: tree, elements, linkedBody: linked.articleBody?.bytes)
    let cut = ArticleCut.probability(words: blocks.map(\.words), probabilities)
    var isKept = zip(blocks, probabilities).map { $0.name != "h1" && $1 >= cut }
    guard let first = isKept.firstIndex(of: true), let last = isKept.lastIndex(of: true) else {
      return (blocks, isKept)
    }
    let headings = blocks.indices.filter { blocks[$0].name == "h1" && $0 < last }
    let headline = headings.last { $0 < first } ?? headings.first
    if let headline { isKept[headline] = true }
    return (blocks, isKept)
  }

  /// Where nothing reads like an article, whatever is no link and no part of a menu.
  private func readable(_ blocks: [PageBlock]) -> [PageBlock] {
    blocks.filter { $0.linkDensity < 0.5 && DiscardRules.menu(around: $0.element, in: tree) == nil }
  }

  /// The paragraphs that linked data gives, where the page shows next to nothing of them.
  private func hiddenBody(besides kept: [PageBlock]) -> [PageBlock]? {
    guard let body = linked.articleBody else { return nil }
    let words = Words.spans(in: body.bytes).count
    guard words >= Self.hiddenBody.words, words > Self.hiddenBody.factor * kept.reduce(0, { $0 + $1.words })
    else {
      return nil
    }
    return TextLine.lines(of: body.bytes).map { line in
      var block = PageBlock(element: 0, name: "p", text: body.slice(line.span))
      block.words = Words.spans(in: body.bytes, line.span).count
      return block
    }
  }

  /// Why a block is not in the article.
  private func reason(for block: PageBlock, _ kept: [PageBlock]) -> String {
    if let name = elements.worst(block.element), name.weight <= Self.tellingWeight {
      return DiscardRules.reason(forName: name.name)
    }
    if let reason = DiscardRules.menu(around: block.element, in: tree) { return reason }
    if block.linkDensity > 0.5 { return "links of the site" }
    guard let first = kept.first, let last = kept.last, block.start > first.start, block.start < last.start
    else {
      return "outside the article"
    }
    return block.isHeading ? "heading that nothing follows" : "unlike the article around it"
  }

  /// What a reader sees of the elements that hold no running text.
  private func discardedBlocks() -> [PageRest.Verdict] {
    func isDiscarded(_ index: HTMLTree.Index) -> Bool { tree[index].tag.map(DiscardRules.discards) ?? false }
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
}
