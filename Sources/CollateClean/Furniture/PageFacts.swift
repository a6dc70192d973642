import CollateCore
import CollateText

/// Title, author, outlet and page date, where the lines of a text show them and nothing better is known.
enum PageFacts {
  /// Records what the lines of a judged page show.
  static func record(_ page: PageLines, _ document: inout Document) {
    func set(_ key: String, _ span: Span?, _ origin: String) {
      guard document.metadata[key] == nil, let span else { return }
      let evidence = document.sourceRanges(of: span)
      document.metadata[key] = .init(.string(document.string(span)), evidence: evidence, origin: origin)
    }
    set(Metadata.title, title(page), "headline")
    set(Metadata.author, author(page, document.bytes), "byline")
    set(Metadata.outlet, outlet(page, document.bytes), "named by the page")
    if document.metadata[Metadata.pageDate] == nil, let (day, span) = pageDate(page) {
      let evidence = document.sourceRanges(of: span)
      document.metadata[Metadata.pageDate] = .init(
        .string(day), evidence: evidence, origin: "date over the page")
    }
  }

  /// The line that opens the account, if it is a line of its own and no sentence.
  private static func title(_ page: PageLines) -> Span? {
    guard let headline = page.headline, headline + 1 < page.lines.count else { return nil }
    let line = page.lines[headline]
    return !line.endsSentence && (3...30).contains(line.words.count) ? line.span : nil
  }

  private static func author(_ page: PageLines, _ bytes: [UInt8]) -> Span? {
    for (line, verdict) in zip(page.lines, page.verdicts) where verdict?.reason == "byline" {
      return ByLine.author(in: line, bytes) ?? line.span
    }
    return nil
  }

  /// The name that closes the account, unless it is an agency's; else the one a copyright line or a prompt names.
  private static func outlet(_ page: PageLines, _ bytes: [UInt8]) -> Span? {
    if let name = ClosingCredit.find(page, in: bytes)?.name {
      let key = Folding.key(bytes.string(name))
      if !FurnitureLexicon.agencies.contains(key) { return name }
    }
    for (line, verdict) in zip(page.lines, page.verdicts)
    where verdict?.kind == .prompt || isCopyright(line, bytes) {
      for (index, word) in line.words.enumerated() where ["from", "copyright"].contains(word) || isYear(word)
      {
        if let name = name(after: index, line, bytes) { return name }
      }
    }
    return nil
  }

  private static func isCopyright(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    bytes[line.span].starts(with: "\u{A9}".utf8) || line.words.first == "copyright"
  }

  private static func isYear(_ word: String) -> Bool { Int(word).map { (1990...2100).contains($0) } ?? false }

  /// The capitalised words after the word at `index`, up to the first other word or sign, at least two of them.
  private static func name(after index: Int, _ line: TextLine, _ bytes: [UInt8]) -> Span? {
    var name: Span?
    var count = 0
    for span in line.wordSpans.dropFirst(index + 1) {
      guard CharacterClass.isUppercase(UTF8Decoding.scalar(in: bytes, at: span.start).value) else { break }
      if let name, bytes[Span(name.end, span.start)] != [0x20] { break }
      name = name?.union(span) ?? span
      count += 1
    }
    return count >= 2 && count <= 5 ? name : nil
  }

  /// The day over the headline, where weather stands beside it: then the page shows the day on which it was opened.
  private static func pageDate(_ page: PageLines) -> (String, Span)? {
    let head = page.lines[..<(page.headline ?? 0)]
    guard page.verdicts[..<head.count].contains(where: { $0?.reason == "weather reading" }) else {
      return nil
    }
    for line in head where DateLine.isDateLine(line) {
      if let day = DateLine.day(in: line) { return (day, line.span) }
    }
    return nil
  }
}
