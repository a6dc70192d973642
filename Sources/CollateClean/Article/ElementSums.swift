/// Sums over the blocks below each element of a page, and what its ancestors are.
struct ElementSums {
  /// Words, linked words and words of prose below each element.
  private(set) var words: [Float]
  private(set) var linked: [Float]
  private(set) var prose: [Float]
  private(set) var depth: [Int]
  /// One bit for each of `ancestors`, where the element or one around it has that name.
  private(set) var flags: [UInt16]
  /// The innermost `article` around each element.
  private(set) var article: [HTMLTree.Index?]
  /// How often an element or one around it stands among its siblings, told by tag and class: the cards of a list.
  private(set) var cards: [Int]
  /// The element whose blocks add up to the most: words of prose count, links and labels cost; the innermost of equals.
  private(set) var densest: HTMLTree.Index = 0

  private let tree: HTMLTree

  private static let ancestors: [String: UInt16] = [
    "nav": 1, "aside": 2, "footer": 4, "header": 8, "form": 16, "figure": 32, "article": 64, "main": 128,
    "table": 256, "ul": 512, "ol": 512, "button": 2048,
  ]
  private static let hidden: UInt16 = 1024

  init(_ blocks: [PageBlock], _ tree: HTMLTree) {
    self.tree = tree
    let zeros = Array(repeating: Float(0), count: tree.nodes.count)
    (words, linked, prose) = (zeros, zeros, zeros)
    depth = Array(repeating: 0, count: tree.nodes.count)
    flags = Array(repeating: 0, count: tree.nodes.count)
    article = Array(repeating: nil, count: tree.nodes.count)
    cards = Array(repeating: 0, count: tree.nodes.count)
    var values = zeros
    for block in blocks {
      words[block.element] += Float(block.words)
      linked[block.element] += Float(block.linkedWords)
      if block.isProse { prose[block.element] += Float(block.words - block.linkedWords) }
      values[block.element] += Self.value(of: block)
    }
    countCards(below: 0)
    for index in tree.nodes.indices.dropFirst() {
      guard let tag = tree.nodes[index].tag, let parent = tree.nodes[index].parent else { continue }
      depth[index] = depth[parent] + 1
      article[index] = tag.name == "article" ? index : article[parent]
      cards[index] = max(cards[parent], cards[index])
      countCards(below: index)
      flags[index] = flags[parent] | (Self.ancestors[tag.name] ?? 0)
      if tag.attributes.contains(where: { $0.name == "hidden" }) || tag["aria-hidden"] == "true" {
        flags[index] |= Self.hidden
      }
    }
    // Children come after their parents in the arena.
    for index in tree.nodes.indices.reversed() {
      guard let parent = tree.nodes[index].parent else { continue }
      words[parent] += words[index]
      linked[parent] += linked[index]
      prose[parent] += prose[index]
      values[parent] += values[index]
    }
    var best: Float = 0
    for index in tree.nodes.indices where values[index] > 0 && values[index] >= best {
      (densest, best) = (index, values[index])
    }
  }

  private static let plain: Set<String> = [
    "p", "li", "tr", "td", "th", "dt", "dd", "br", "h1", "h2", "h3", "h4", "h5", "h6",
  ]

  /// Writes to the children of an element how many siblings each has that look like it.
  private mutating func countCards(below parent: HTMLTree.Index) {
    let children = tree.nodes[parent].children.filter { child in
      tree.nodes[child].tag.map { !Self.plain.contains($0.name) } ?? false
    }
    if children.count == 1 { cards[children[0]] = 1 }
    guard children.count > 1 else { return }
    var counts: [Int: Int] = [:]
    for child in children { counts[tree.looks.classes[child], default: 0] += 1 }
    for child in children { cards[child] = counts[tree.looks.classes[child]] ?? 0 }
  }

  private static func value(of block: PageBlock) -> Float {
    let unlinked = Float(block.words - block.linkedWords)
    if block.isProse { return unlinked }
    if block.isHeading { return 0 }
    let isPart = ["p", "li", "td", "th", "pre", "dd", "dt", "blockquote"].contains(block.name)
    if isPart, block.linkDensity < 0.2 { return unlinked * 0.3 }
    return -1 - Float(block.linkedWords)
  }

  /// Whether an element is another or stands in it.
  func isInside(_ element: HTMLTree.Index, _ ancestor: HTMLTree.Index) -> Bool {
    var index: HTMLTree.Index? = element
    // Children come after their parents in the arena.
    while let here = index, here >= ancestor {
      if here == ancestor { return true }
      index = tree[here].parent
    }
    return false
  }

  /// How many elements lead up from one to the first that holds another too, from 0 to 20.
  func steps(from element: HTMLTree.Index, to other: HTMLTree.Index) -> Int {
    var (steps, here, there) = (0, element, other)
    // Children come after their parents in the arena.
    while here != there {
      if here > there {
        here = tree[here].parent ?? 0
        steps += 1
      } else {
        there = tree[there].parent ?? 0
      }
    }
    return min(steps, 20)
  }
}
