import CollateText

/// Who wrote a page and when, where only its words say so: lines near the headline, and elements that are named for it.
struct PageWords {
  /// Longer blocks are no lines of a masthead.
  private static let longestLine = 24
  /// Blocks before and behind the headline that are looked at.
  private static let reach = (before: 6, behind: 14)
  private static let authorNames: Set<String> = ["author", "byline", "writer", "contributor", "authors"]
  private static let dateNames: Set<String> = [
    "date", "published", "publish", "posted", "timestamp", "<time>", "datetime", "pubdate", "dateline",
  ]
  private static let openings: Set<String> = [
    "by", "written", "author", "words", "posted", "story", "reported",
  ]
  private static let updates: Set<String> = ["updated", "update", "modified", "reviewed", "revised"]

  private let tree: HTMLTree
  private let blocks: [PageBlock]
  private let near: Range<Int>

  init(_ tree: HTMLTree) {
    self.tree = tree
    blocks = PageBlocks.blocks(of: tree) { tree[$0].tag.map(DiscardRules.discards) ?? false }
    let headline = blocks.firstIndex { $0.name == "h1" } ?? 0
    let start = max(0, headline - Self.reach.before)
    near = start..<max(start, min(blocks.count, headline + Self.reach.behind))
  }

  /// Names of persons: in elements named for the author, then behind `By` near the headline.
  func authors() -> [MappedText] {
    let named = blocks.filter { $0.words <= Self.longestLine && isNamed($0, Self.authorNames) }
    let lines = blocks[near].filter { block in
      block.words <= Self.longestLine
        && ["by ", "By ", "BY "].contains { block.text.bytes.starts(with: $0.utf8) }
    }
    return (named + lines).compactMap(name)
  }

  /// Lines that name a day: in elements named for the date, then near the headline; those that say when a page was
  /// changed come last.
  func dates() -> [MappedText] {
    let named = blocks[near].filter { $0.words <= Self.longestLine && isNamed($0, Self.dateNames) }
    let lines = blocks[near].filter { block in
      guard block.words <= Self.longestLine, block.linkDensity < 0.5,
        let line = TextLine.lines(of: block.text.bytes).first
      else { return false }
      return DateLine.isDateLine(line) || line.words.first.map(Self.openings.contains) ?? false
    }
    let dated = (named + lines).compactMap { block -> (text: MappedText, isUpdate: Bool)? in
      guard DiscardRules.menu(around: block.element, in: tree) != "footer of the page",
        let line = TextLine.lines(of: block.text.bytes).first, DateLine.day(in: line) != nil
      else { return nil }
      return (block.text, line.words.contains(where: Self.updates.contains))
    }
    return dated.filter { !$0.isUpdate }.map(\.text) + dated.filter(\.isUpdate).map(\.text)
  }

  private func isNamed(_ block: PageBlock, _ wanted: Set<String>) -> Bool {
    var index: HTMLTree.Index? = block.element
    for _ in 0..<3 {
      guard let here = index, let tag = tree[here].tag else { return false }
      if ElementNames.names(of: tag).contains(where: wanted.contains) { return true }
      index = tree[here].parent
    }
    return false
  }

  /// The first two to four capitalised words in a row, behind the words that lead up to them.
  private func name(in block: PageBlock) -> MappedText? {
    let bytes = block.text.bytes
    var name: Span?
    var count = 0
    for span in Words.spans(in: bytes) {
      let key = Folding.key(bytes[span])
      let isCapital = CharacterClass.isUppercase(UTF8Decoding.scalar(in: bytes, at: span.start).value)
      let word = String(decoding: key, as: UTF8.self)
      if let last = name {
        let isApart = bytes[Span(last.end, span.start)].contains { $0 != 0x20 && $0 != 0x2E }
        guard isCapital, !isApart, count < 4, !Self.isCalendar(word) else { break }
      } else if !isCapital || Self.openings.contains(word) || Self.isCalendar(word) {
        continue
      }
      name = name?.union(span) ?? span
      count += 1
    }
    guard let name, count >= 2 else { return nil }
    return block.text.slice(name)
  }

  private static func isCalendar(_ word: String) -> Bool {
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november",
      "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "published",
      "updated",
      "about", "view", "all", "share", "follow", "read", "more", "contact", "editor",
    ].contains(word)
  }
}
