import CollateText

/// Cuts a page into blocks, in the order of the page.
struct PageBlocks {
  private let tree: HTMLTree
  private let isDiscarded: (HTMLTree.Index) -> Bool
  private var blocks: [PageBlock] = []
  private var current: PageBlock?
  private var isInWord = false
  private var hasPendingSpace = false
  private var pendingSpace = Span(0, 0)
  /// Whether that is a single space of the page, which stays as it is.
  private var isPlainSpace = false
  private var breaks = 0

  /// The blocks below an element, without the elements for which `isDiscarded` holds.
  static func blocks(
    of tree: HTMLTree, below root: HTMLTree.Index = 0, without isDiscarded: @escaping (HTMLTree.Index) -> Bool
  ) -> [PageBlock] {
    var maker = PageBlocks(tree: tree, isDiscarded: isDiscarded)
    maker.visit(root, block: root, linkEnd: 0, isPreformatted: false)
    maker.finish()
    return maker.blocks
  }

  /// The blocks that a reader of the page sees.
  static func shown(of tree: HTMLTree) -> [PageBlock] {
    blocks(of: tree) { tree.nodes[$0].tag.map(DiscardRules.discards) ?? false }
  }

  private init(tree: HTMLTree, isDiscarded: @escaping (HTMLTree.Index) -> Bool) {
    self.tree = tree
    self.isDiscarded = isDiscarded
  }

  private mutating func visit(
    _ index: HTMLTree.Index, block: HTMLTree.Index, linkEnd: HTMLTree.Index, isPreformatted: Bool
  ) {
    for child in tree.nodes[index].children {
      guard let name = tree.nodes[child].tag?.name else {
        append(
          tree.nodes[child].text, block: block, inLink: child < linkEnd, isPreformatted: isPreformatted)
        continue
      }
      if name == "br" {
        finish()
        breaks += 1
        continue
      }
      let isBlock = HTMLElements.rules(of: name).isBlock
      if isBlock { finish() }
      if !isDiscarded(child) {
        visit(
          child, block: isBlock ? child : block,
          linkEnd: name == "a" ? tree.nodes[child].end ?? tree.nodes.count : linkEnd,
          isPreformatted: isPreformatted || name == "pre")
      }
      if isBlock {
        finish()
        breaks = 2
      }
    }
  }

  private mutating func finish() {
    if let block = current, block.words > 0 || block.text.count > 0 {
      blocks.append(block)
      breaks = 0
    }
    current = nil
    isInWord = false
    hasPendingSpace = false
  }

  /// Appends text with its white space folded; line breaks of preformatted text end blocks.
  private mutating func append(_ text: MappedText, block: HTMLTree.Index, inLink: Bool, isPreformatted: Bool)
  {
    for piece in text.map.pieces {
      var start = piece.derived.start
      var offset = start
      while offset < piece.derived.end {
        guard HTMLTokenizer.isSpace(text.bytes[offset]) else {
          offset += 1
          continue
        }
        appendRun(Span(start, offset), of: text, piece, block, inLink)
        if isPreformatted, text.bytes[offset] == 0x0A {
          finish()
          breaks += 1
        } else {
          let space = piece.isVerbatim ? Self.origin(Span(offset, offset + 1), piece) : piece.origin
          let isContinued = hasPendingSpace && pendingSpace.end == space.start
          isPlainSpace = !hasPendingSpace && piece.isVerbatim && text.bytes[offset] == 0x20
          if isContinued { pendingSpace.end = space.end } else if !hasPendingSpace { pendingSpace = space }
          hasPendingSpace = true
        }
        isInWord = false
        offset += 1
        start = offset
      }
      appendRun(Span(start, offset), of: text, piece, block, inLink)
    }
  }

  /// Appends characters without white space.
  private mutating func appendRun(
    _ run: Span, of text: MappedText, _ piece: OffsetMap.Piece, _ block: HTMLTree.Index, _ inLink: Bool
  ) {
    guard !run.isEmpty else { return }
    var open = current ?? PageBlock(element: block, name: tree.nodes[block].name, continuesLine: breaks == 1)
    current = nil
    if hasPendingSpace, open.text.count > 0 {
      if isPlainSpace {
        open.text.append(verbatim: [0x20], from: pendingSpace.start)
      } else {
        open.text.append([0x20], for: pendingSpace)
      }
    }
    hasPendingSpace = false
    if !isInWord {
      open.words += 1
      open.linkedWords += inLink ? 1 : 0
      isInWord = true
    }
    open.text.append(run, of: text, piece)
    current = open
  }

  private static func origin(_ span: Span, _ piece: OffsetMap.Piece) -> Span {
    span.shifted(by: piece.origin.start - piece.derived.start)
  }
}

extension MappedText {
  /// Appends a part of one piece of another text with the same origin.
  fileprivate mutating func append(_ part: Span, of other: MappedText, _ piece: OffsetMap.Piece) {
    if piece.isVerbatim {
      append(verbatim: other.bytes[part], from: part.start - piece.derived.start + piece.origin.start)
    } else {
      append(other.bytes[part], for: piece.origin)
    }
  }
}
