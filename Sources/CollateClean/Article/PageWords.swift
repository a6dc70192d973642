import CollateText

/// Who wrote a page and when, where only its words say so: lines near the headline, and elements that are named for it.
struct PageWords {
  /// Longer blocks are no lines of a masthead.
  private static let longestLine = 24
  /// Blocks before and behind the headline that are looked at.
  private static let reach = (before: 6, behind: 14)
  /// Headlines that are looked at: the name of the site may be one too.
  private static let headlines = 3
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
  private let near: [PageBlock]
  /// Which looks are named for an author, and for a date.
  private let (isAuthor, isDate): ([Bool], [Bool])

  /// Takes the blocks of the page that a reader sees.
  init(_ tree: HTMLTree, _ blocks: [PageBlock]) {
    (self.tree, self.blocks) = (tree, blocks)
    isAuthor = tree.looks.names.map { $0.contains(where: Self.authorNames.contains) }
    isDate = tree.looks.names.map { $0.contains(where: Self.dateNames.contains) }
    let headlines = blocks.indices.filter { blocks[$0].name == "h1" }.prefix(Self.headlines)
    var isNear = Array(repeating: false, count: blocks.count)
    for headline in headlines.isEmpty ? [0] : Array(headlines) {
      for index in blocks.indices.clamped(to: (headline - Self.reach.before)..<(headline + Self.reach.behind))
      {
        isNear[index] = true
      }
    }
    near = blocks.indices.filter { isNear[$0] }.map { blocks[$0] }
  }

  /// Names of persons: in elements named for the author, then behind `By` near the headline.
  func authors() -> [MappedText] {
    let named = blocks.filter { $0.words <= Self.longestLine && isNamed($0, isAuthor) }
    let lines = near.filter { block in
      block.words <= Self.longestLine
        && ["by ", "By ", "BY "].contains { block.text.bytes.starts(with: $0.utf8) }
    }
    return (named + lines).compactMap(name)
  }

  /// Lines that name a day: in elements named for the date, then near the headline, then the one day that elements named
  /// for the date give anywhere on the page; those that say when a page was changed stand apart.
  func dates() -> (published: [MappedText], changed: [MappedText]) {
    let named = near.filter { $0.words <= Self.longestLine && isNamed($0, isDate) }
    let lines = near.filter { block in
      guard block.words <= Self.longestLine, block.linkDensity < 0.5,
        let line = TextLine.lines(of: block.text.bytes).first
      else { return false }
      return DateLine.isDateLine(line) || line.words.first.map(Self.openings.contains) ?? false
    }
    let elsewhere = blocks.filter { $0.words <= Self.longestLine && isNamed($0, isDate) }
    let days = Set(elsewhere.compactMap(day(of:)))
    let dated = (named + lines + (days.count == 1 ? elsewhere : [])).compactMap {
      block -> (text: MappedText, isUpdate: Bool)? in
      guard DiscardRules.menu(around: block.element, in: tree) != "footer of the page",
        let line = TextLine.lines(of: block.text.bytes).first, DateLine.day(in: line) != nil
      else { return nil }
      return (block.text, line.words.contains(where: Self.updates.contains))
    }
    return (dated.filter { !$0.isUpdate }.map(\.text), dated.filter(\.isUpdate).map(\.text))
  }

  /// Whether a short line of the page names that day.
  func shows(_ iso: String) -> Bool {
    blocks.contains { $0.words <= Self.longestLine && day(of: $0) == iso }
      || tree.elements("time").contains { tree.nodes[$0].tag?["datetime"]?.hasPrefix(iso) ?? false }
  }

  private func day(of block: PageBlock) -> String? {
    TextLine.lines(of: block.text.bytes).first.flatMap(DateLine.day)
  }

  /// Whether the element of a block, or one of the two around it, has a wanted look.
  private func isNamed(_ block: PageBlock, _ wanted: [Bool]) -> Bool {
    var index: HTMLTree.Index? = block.element
    for _ in 0..<3 {
      guard let here = index else { return false }
      if wanted[tree.looks.numbers[here]] { return true }
      index = tree.nodes[here].parent
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
