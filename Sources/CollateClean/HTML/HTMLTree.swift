import CollateText

/// The elements and texts of a page, in an arena: a node is an index.
struct HTMLTree {
  /// Index of a node in `nodes`.
  typealias Index = Int

  /// An element or a run of text.
  struct Node {
    /// The start tag of an element; nil for text.
    var tag: HTMLTag?
    /// The characters of a text; empty for an element.
    var text = MappedText()
    /// The element it stands in; nil for the root.
    var parent: Index?
    /// What stands in it, in order.
    var children: [Index] = []
    /// The first node behind the end tag of an inline element that was closed inside a block of its own; nil where all
    /// that stands in it belongs to it. `<a><div>linked</a> not linked</div>`
    var end: Index?

    /// Name of the element; empty for text.
    var name: String { tag?.name ?? "" }
  }

  /// All nodes in the order of their start in the page; the first is the root, an element without a name.
  private(set) var nodes: [Node] = [Node(tag: HTMLTag(name: ""))]

  /// What the elements are called; known once the tree is whole.
  private(set) var looks = ElementLooks([])

  /// Adds a node at the end of its parent.
  mutating func append(_ node: Node, to parent: Index) -> Index {
    var node = node
    node.parent = parent
    nodes.append(node)
    nodes[parent].children.append(nodes.count - 1)
    return nodes.count - 1
  }

  /// Reads the names of all elements, none of which may follow.
  fileprivate mutating func finish() { looks = ElementLooks(nodes) }

  /// Ends an inline element before the next node, which still stands in it.
  mutating func end(_ index: Index) { nodes[index].end = nodes.count }

  /// The node at an index.
  subscript(_ index: Index) -> Node { nodes[index] }

  /// The elements of one name, in the order of the page.
  func elements(_ name: String) -> [Index] { nodes.indices.filter { nodes[$0].name == name } }

  /// All text below a node, as it stands, mapped to the page.
  func text(of index: Index) -> MappedText {
    var result = MappedText()
    appendText(of: index, to: &result)
    return result
  }

  private func appendText(of index: Index, to result: inout MappedText) {
    if nodes[index].tag == nil { return result.append(nodes[index].text) }
    for child in nodes[index].children { appendText(of: child, to: &result) }
  }
}

/// Makes a tree of tokens: the parts of the standard's tree construction that decide which text stands in which block.
struct HTMLTreeBuilder {
  /// Elements nested deeper than this stand beside each other, as in browsers.
  static let depthLimit = 512

  private var tokenizer: HTMLTokenizer
  private var tree = HTMLTree()
  private var open: [HTMLTree.Index] = [0]
  /// How many elements of each name are open, so that a stray end tag costs nothing.
  private var openCounts: [String: Int] = [:]

  /// The tree of a page.
  static func tree(of bytes: [UInt8]) -> HTMLTree {
    var builder = HTMLTreeBuilder(tokenizer: HTMLTokenizer(bytes))
    while let token = builder.tokenizer.next() { builder.receive(token) }
    builder.tree.finish()
    return builder.tree
  }

  private init(tokenizer: HTMLTokenizer) { self.tokenizer = tokenizer }

  private var current: HTMLTree.Index { open[open.count - 1] }

  private mutating func receive(_ token: HTMLToken) {
    switch token {
    case .doctype, .comment: break
    case .characters(let text): _ = tree.append(HTMLTree.Node(text: text), to: current)
    case .startTag(let tag): start(tag)
    case .endTag(let name): end(name)
    }
  }

  /// How many of the open elements are SVG or MathML.
  private var foreignCount: Int { (openCounts["svg"] ?? 0) + (openCounts["math"] ?? 0) }

  private mutating func start(_ tag: HTMLTag) {
    let rules = HTMLElements.rules(of: tag.name)
    for name in rules.closed {
      if name == "a" { endInline(name) } else { close(name, within: HTMLElements.scope(of: name)) }
    }
    let index = tree.append(HTMLTree.Node(tag: tag), to: current)
    let isForeign = tokenizer.allowsCDATA
    if rules.isVoid || (isForeign && tag.isSelfClosing) { return }
    if !isForeign { tokenizer.mode = rules.mode }
    // Raw text must be closed by its own end tag, so it is always opened.
    guard open.count < Self.depthLimit || tokenizer.mode != .data else { return }
    open.append(index)
    openCounts[tag.name, default: 0] += 1
    tokenizer.allowsCDATA = isForeign || tag.name == "svg" || tag.name == "math"
  }

  private mutating func end(_ name: String) {
    if HTMLElements.rules(of: name).isFormatting { endInline(name) } else { close(name, within: []) }
  }

  /// Ends the innermost open inline element of that name; blocks that were opened inside it stay open, as in browsers.
  private mutating func endInline(_ name: String) {
    guard (openCounts[name] ?? 0) > 0, let position = open.lastIndex(where: { tree.nodes[$0].name == name })
    else {
      return
    }
    guard open[(position + 1)...].contains(where: { HTMLElements.rules(of: tree.nodes[$0].name).isBlock })
    else {
      return close(name, within: [])
    }
    tree.end(open[position])
    open.remove(at: position)
    openCounts[name, default: 1] -= 1
  }

  /// Closes the innermost open element of that name and all inside it, unless one of `scope` stands in between.
  private mutating func close(_ name: String, within scope: Set<String>) {
    guard (openCounts[name] ?? 0) > 0 else { return }
    guard
      let position = open.lastIndex(where: { index in
        let other = tree.nodes[index].name
        return other == name || scope.contains(other)
      }),
      position > 0, tree.nodes[open[position]].name == name
    else { return }
    for index in open[position...] { openCounts[tree.nodes[index].name, default: 1] -= 1 }
    open.removeSubrange(position...)
    if tokenizer.allowsCDATA { tokenizer.allowsCDATA = foreignCount > 0 }
  }
}
