import CollateText

/// What the blocks of a page show of themselves and of their places, as rows of numbers for a fitted model.
struct BlockFeatures {
  /// The columns, in order.
  static let names = [
    "words", "linked", "letters a word", "ends sentence", "stops", "commas", "capitals", "numbers",
    "short words", "starts with capital", "heading level", "kind",
    "in nav", "in aside", "in footer", "in header", "in form", "in figure", "in article", "in main",
    "in table", "in list", "in hidden", "in button",
    "depth", "place", "words before", "words after", "blocks since h1", "blocks since heading",
    "like it", "words like it", "prose of parent", "prose of grandparent", "prose of great-grandparent",
    "links of parent", "links of grandparent", "in densest", "blocks since densest",
    "blocks to end of densest",
    "steps to densest", "said earlier", "said later",
    "words of previous", "links of previous", "previous ends sentence", "previous is heading",
    "previous is prose", "same parent as previous",
    "words of next", "links of next", "next ends sentence", "next is heading", "next is prose",
    "same parent as next",
    "prose around", "links around", "in title", "in linked data",
    "articles", "number of article", "prose of article", "steps to headline", "steps from headline",
    "links of heading", "level of heading", "cards",
  ]

  /// Blocks to each side that are looked at for what stands around.
  private static let window = 4
  private static let far: Float = 1000

  private let tree: HTMLTree
  private let blocks: [PageBlock]
  private let shapes: [BlockShape]
  private let sums: ElementSums

  /// One row for each block, of as many numbers as there are names.
  static func rows(_ blocks: [PageBlock], of tree: HTMLTree, _ linkedBody: [UInt8]?) -> [[Float]] {
    guard !blocks.isEmpty else { return [] }
    return BlockFeatures(blocks, tree).rows(linkedBody)
  }

  private init(_ blocks: [PageBlock], _ tree: HTMLTree) {
    (self.tree, self.blocks) = (tree, blocks)
    shapes = blocks.map { BlockShape($0.text.bytes) }
    sums = ElementSums(blocks, tree)
  }

  private func rows(_ linkedBody: [UInt8]?) -> [[Float]] {
    let title = Set(tree.elements("title").first.map { Shingles.words($0, of: tree) } ?? [])
    let copies = Repetition.shares(blocks.map { Shingles.runs(Shingles.words($0.text.bytes)) })
    let headline = headline(title)
    let articles = tree.elements("article")
    let alike = alike()
    let shingles = linkedBody.map(Shingles.init)
    let total = Float(max(1, blocks.reduce(0) { $0 + $1.words }))
    let firstHeading = blocks.firstIndex { $0.name == "h1" }
    let densest = sums.densest
    let inside = blocks.indices.filter { sums.isInside(blocks[$0].element, densest) }
    let (from, to) = (inside.first ?? 0, inside.last ?? 0)
    var before = 0
    var heading: Int?
    return blocks.indices.map { index in
      let block = blocks[index]
      var row: [Float] = []
      row.reserveCapacity(Self.names.count)
      appendShape(index, &row)
      let flags = sums.flags[block.element]
      for bit in 0..<12 { row.append(flags & (1 << bit) != 0 ? 1 : 0) }
      row.append(Float(sums.depth[block.element]))
      row.append(Float(before) / total)
      row.append(Float(before))
      before += block.words
      row.append(total - Float(before))
      row.append(firstHeading.map { Float(index - $0) } ?? Self.far)
      row.append(heading.map { Float(index - $0) } ?? Self.far)
      let above = heading.map { blocks[$0] }
      if block.isHeading { heading = index }
      row.append(Float(alike[index].blocks))
      row.append(Float(alike[index].words) / total)
      appendContainers(block.element, &row)
      row.append(
        inside.isEmpty ? 0 : (index >= from && index <= to && sums.isInside(block.element, densest) ? 1 : 0))
      row.append(Float(index - from))
      row.append(Float(to - index))
      row.append(Float(sums.steps(from: block.element, to: densest)))
      row.append(copies[index].earlier)
      row.append(copies[index].later)
      appendNeighbour(index - 1, of: index, &row)
      appendNeighbour(index + 1, of: index, &row)
      appendSurroundings(index, &row)
      row.append(share(of: block, in: title))
      row.append(shingles.map { $0.share(of: block.text.bytes) } ?? -1)
      let article = sums.article[block.element]
      row.append(Float(articles.count))
      row.append(article.map { article in Float(articles.partitioningIndex { $0 >= article }) } ?? -1)
      row.append(article.map { sums.prose[$0] / max(1, sums.prose[0]) } ?? -1)
      row.append(Float(headline.map { sums.steps(from: block.element, to: $0) } ?? -1))
      row.append(Float(headline.map { sums.steps(from: $0, to: block.element) } ?? -1))
      row.append(above.map { Float($0.linkDensity) } ?? -1)
      row.append(above.map { Float($0.name.utf8.last ?? 0x30) - 0x30 } ?? 0)
      row.append(Float(sums.cards[tree[block.element].parent ?? 0]))
      return row
    }
  }

  private func appendShape(_ index: Int, _ row: inout [Float]) {
    let (block, shape) = (blocks[index], shapes[index])
    let words = Float(max(1, shape.words))
    row += [
      Float(block.words), Float(block.linkDensity), Float(shape.letters) / words, shape.endsSentence ? 1 : 0,
      Float(shape.stops), Float(shape.commas), Float(shape.capitals) / words, Float(shape.numbers) / words,
      Float(shape.shortWords) / words, shape.startsWithCapital ? 1 : 0,
    ]
    let level = block.isHeading ? Float(block.name.utf8.last ?? 0x30) - 0x30 : 0
    row += [level, Self.kind(block.name)]
  }

  private static func kind(_ name: String) -> Float {
    switch name {
    case "p": 1
    case "li": 2
    case "td", "th": 3
    case "div": 4
    case "blockquote": 5
    case "figcaption", "caption": 6
    case "pre": 7
    case "dt", "dd": 8
    case "section", "article", "main": 9
    default: 0
    }
  }

  private func appendContainers(_ element: HTMLTree.Index, _ row: inout [Float]) {
    var ancestors: [HTMLTree.Index] = []
    var index = tree[element].parent
    for _ in 0..<3 {
      ancestors.append(index ?? 0)
      index = index.flatMap { tree[$0].parent }
    }
    let prose = max(1, sums.prose[0])
    row += ancestors.map { sums.prose[$0] / prose }
    row += ancestors.prefix(2).map { sums.linked[$0] / max(1, sums.words[$0]) }
  }

  private func appendNeighbour(_ other: Int, of index: Int, _ row: inout [Float]) {
    guard blocks.indices.contains(other) else {
      row += [-1, -1, -1, -1, -1, -1]
      return
    }
    let (block, shape) = (blocks[other], shapes[other])
    row += [
      Float(block.words), Float(block.linkDensity), shape.endsSentence ? 1 : 0, block.isHeading ? 1 : 0,
      block.isProse ? 1 : 0, tree[block.element].parent == tree[blocks[index].element].parent ? 1 : 0,
    ]
  }

  private func appendSurroundings(_ index: Int, _ row: inout [Float]) {
    var (words, linked, prose) = (0, 0, 0)
    for other in max(0, index - Self.window)...min(blocks.count - 1, index + Self.window) where other != index
    {
      words += blocks[other].words
      linked += blocks[other].linkedWords
      prose += blocks[other].isProse ? blocks[other].words : 0
    }
    let all = Float(max(1, words))
    row += [Float(prose) / all, Float(linked) / all]
  }

  private func share(of block: PageBlock, in title: Set<UInt32>) -> Float {
    guard !title.isEmpty, block.words <= 40 else { return 0 }
    let words = Set(Shingles.words(block.text.bytes))
    return words.isEmpty ? 0 : Float(words.intersection(title).count) / Float(max(words.count, title.count))
  }

  /// The element of the block that says most of the page's title; of equals a heading, then the first.
  private func headline(_ title: Set<UInt32>) -> HTMLTree.Index? {
    var best: (score: Float, element: HTMLTree.Index)?
    for block in blocks where block.words <= 40 {
      let score = share(of: block, in: title) + (block.isHeading ? 0.2 : 0)
      if score > 0.5, score > best?.score ?? 0 { best = (score, block.element) }
    }
    return best?.element ?? blocks.first { $0.name == "h1" }?.element
  }

  /// How many blocks stand in elements of the same names, and how many words they have.
  private func alike() -> [(blocks: Int, words: Int)] {
    var sums: [Int: (blocks: Int, words: Int)] = [:]
    let keys = blocks.map { block in
      var hasher = Hasher()
      var index: HTMLTree.Index? = block.element
      for _ in 0..<3 {
        guard let here = index else { break }
        hasher.combine(tree.looks.classes[here])
        index = tree.nodes[here].parent
      }
      return hasher.finalize()
    }
    for (key, block) in zip(keys, blocks) {
      sums[key, default: (0, 0)].blocks += 1
      sums[key, default: (0, 0)].words += block.words
    }
    return keys.map { sums[$0] ?? (0, 0) }
  }
}
