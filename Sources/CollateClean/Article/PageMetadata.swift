import CollateCore
import CollateText

/// Title, outlet, author, date and language that a page states in its markup, with the bytes that state them.
struct PageMetadata {
  /// A statement of the page.
  private struct Candidate {
    /// Its text, mapped to the page.
    var text: MappedText
    /// Where it stands, in words.
    var origin: String
  }

  /// Elements of one kind that are looked at; pages with more of them repeat themselves.
  private static let elementLimit = 8

  private let tree: HTMLTree
  private let linked: LinkedData
  /// The contents of `meta` elements, each with its name in lower case.
  private let metaTags: [(key: String, candidate: Candidate)]

  private init(_ tree: HTMLTree, _ linked: LinkedData) {
    (self.tree, self.linked) = (tree, linked)
    metaTags = tree.elements("meta").compactMap { index in
      guard let tag = tree.nodes[index].tag,
        let key = (tag["property"] ?? tag["name"] ?? tag["itemprop"])?.lowercased(),
        let content = tag.attributes.first(where: { $0.name == "content" })
      else { return nil }
      return (key, Candidate(text: content.value, origin: "meta \(key)"))
    }
  }

  /// Writes what the page states, and shows in its blocks, into the document, whose readable text must still be the page. What the file around a
  /// page states (a feed, a mail, a record) is nearer to who publishes it, and stays.
  static func record(
    _ tree: HTMLTree, _ linked: LinkedData, _ shown: [PageBlock], in document: inout Document
  ) {
    let page = PageMetadata(tree, linked)
    let facts: [(String, [Candidate])] = [
      (Metadata.title, page.titles()), (Metadata.outlet, page.outlets()), (Metadata.author, page.authors()),
      (Metadata.date, page.dates()), (Metadata.updated, page.updates()),
      (Metadata.language, page.languages()),
    ]
    for (key, candidates) in facts { record(candidates, as: key, in: &document) }
    let words = PageWords(tree, shown)
    if document.metadata[Metadata.author] == nil {
      record(
        words.authors().map { Candidate(text: $0, origin: "byline of the page") }, as: Metadata.author,
        in: &document)
    }
    let isDated = document.metadata[Metadata.date] != nil
    if !isDated { page.recordDate(words, in: &document) }
    // One day is no change of itself.
    if document.metadata[Metadata.updated]?.value == document.metadata[Metadata.date]?.value {
      document.metadata[Metadata.updated] = nil
    }
  }

  /// Writes the day that the words of the page show. What linked data says of objects that are no article holds where
  /// the page shows that day: it may speak of the site.
  private func recordDate(_ words: PageWords, in document: inout Document) {
    let (published, changed) = words.dates()
    let others = linked.stringsOfOthers("datePublished").map(candidate).filter { other in
      Self.value(of: other.text, as: Metadata.date).map(words.shows) ?? false
    }
    func shown(_ texts: [MappedText]) -> [Candidate] {
      texts.map { Candidate(text: $0, origin: "date line of the page") }
    }
    Self.record(others + shown(published), as: Metadata.date, in: &document)
    Self.record(shown(changed), as: Metadata.updated, in: &document)
    if document.metadata[Metadata.date] == nil {
      Self.record(shown(changed), as: Metadata.date, in: &document)
    }
  }

  /// Writes the first candidate that holds a fact, unless the document has it.
  private static func record(_ candidates: [Candidate], as key: String, in document: inout Document) {
    guard document.metadata[key] == nil else { return }
    for candidate in candidates {
      guard let value = value(of: candidate.text, as: key) else { continue }
      let spans = candidate.text.map.origins(of: Span(0, candidate.text.count))
      let evidence = spans.flatMap { document.readable.map.origins(of: $0) }
      document.metadata[key] = .init(.string(value), evidence: evidence, origin: candidate.origin)
      return
    }
  }

  /// The fact as results give it: dates as days, names without addresses, spaces folded; nil where it is none.
  private static func value(of text: MappedText, as key: String) -> String? {
    let words = text.bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    let value = words.joined(separator: " ")
    guard !value.isEmpty, value.utf8.count < 500 else { return nil }
    switch key {
    case Metadata.date, Metadata.updated:
      return ISODay.prefix(of: value) ?? TextLine.lines(of: Array(value.utf8)).first.flatMap(DateLine.day)
    case Metadata.author:
      let name = value.lowercased().hasPrefix("by ") ? String(value.dropFirst(3)) : value
      return name.contains("://") || name.utf8.count > 120 ? nil : name
    default: return value
    }
  }

  // MARK: Facts, the most trustworthy first

  private func titles() -> [Candidate] {
    let stated = meta(["og:title", "twitter:title"]) + linked.strings("headline").map(candidate)
    let titleElement = tree.elements("title").first.map { withoutOutlet(tree.text(of: $0)) }
    let titles = stated + (titleElement.map { [Candidate(text: $0, origin: "title element")] } ?? [])
    let headings = tree.elements("h1").prefix(Self.elementLimit).map {
      Candidate(text: trimmed(tree.text(of: $0)), origin: "h1")
    }
    // The heading that says what the page states of itself is what the reader sees.
    if let heading = headings.first(where: { heading in
      titles.contains { share(heading.text, $0.text) >= 0.6 }
    }) {
      return [heading] + titles
    }
    return titles + headings
  }

  private func outlets() -> [Candidate] {
    meta(["og:site_name"]) + linked.names("publisher").map(candidate)
      + meta(["application-name", "copyright"])
  }

  private func authors() -> [Candidate] {
    let marked = tree.nodes.indices.filter { index in
      guard let tag = tree[index].tag else { return false }
      return tag["rel"] == "author" || tag["itemprop"] == "author"
    }
    return meta(["author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator"])
      + linked.names("author").map(candidate)
      + marked.prefix(Self.elementLimit).map {
        Candidate(text: trimmed(tree.text(of: $0)), origin: "author markup")
      }
  }

  private func dates() -> [Candidate] {
    let names = [
      "article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
      "pubdate",
      "publishdate", "publish-date", "publication_date", "dc.date.issued", "dc.date", "date",
      "cxenseparse:recs:publishtime",
    ]
    let others = metaTags.filter { $0.key.contains("publish") && !$0.key.contains("publisher") }
    let times = tree.elements("time").compactMap { index -> Candidate? in
      guard let tag = tree[index].tag else { return nil }
      return tag.attributes.first { $0.name == "datetime" }.map {
        Candidate(text: $0.value, origin: "time element")
      }
    }
    return meta(names) + linked.strings("datePublished").map(candidate) + others.map(\.candidate)
      + markedDates() + times
  }

  private func updates() -> [Candidate] {
    meta(["article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified"])
      + linked.strings("dateModified").map(candidate)
  }

  /// What elements say that are marked as the date of publication, in an attribute for machines.
  private func markedDates() -> [Candidate] {
    tree.nodes.indices.lazy.compactMap { index -> Candidate? in
      guard let tag = tree.nodes[index].tag, tag.name != "meta" else { return nil }
      let isMarked = tag.attributes.contains { attribute in
        ["itemprop", "property"].contains(attribute.name)
          && ["datepublished", "dc:date", "dc:created"].contains {
            String(decoding: attribute.bytes, as: UTF8.self).lowercased().contains($0)
          }
      }
      let value = tag.attributes.first { attribute in
        attribute.name == "publishdate" || (isMarked && ["content", "datetime"].contains(attribute.name))
      }
      return value.map { Candidate(text: $0.value, origin: "date markup") }
    }.prefix(Self.elementLimit).map { $0 }
  }

  private func languages() -> [Candidate] {
    let html = tree.elements("html").first.flatMap { tree[$0].tag }
    let lang = html?.attributes.first { $0.name == "lang" }
    return lang.map { [Candidate(text: $0.value, origin: "html lang")] } ?? []
  }

  // MARK: Where they stand

  private func candidate(_ fact: LinkedData.Fact) -> Candidate {
    Candidate(text: fact.text, origin: fact.origin)
  }

  /// The contents of `meta` elements of these names, in the order of the names.
  private func meta(_ names: [String]) -> [Candidate] {
    names.flatMap { name in metaTags.filter { $0.key == name }.map(\.candidate) }
  }

  /// A title without the outlet behind its last bar or spaced dash, where at least three words are left.
  private func withoutOutlet(_ title: MappedText) -> MappedText {
    let title = trimmed(title)
    var cut: Int?
    for (offset, byte) in title.bytes.enumerated() where offset > 0 && title.bytes[offset - 1] == 0x20 {
      let scalar = byte < 0x80 ? UInt32(byte) : UTF8Decoding.scalar(in: title.bytes, at: offset).value
      if byte == UInt8(ascii: "|") || CharacterClass.isDash(scalar) { cut = offset }
    }
    guard let cut, Words.spans(in: title.bytes, Span(0, cut)).count >= 3 else { return title }
    return title.slice(Paragraphs.trimmed(Span(0, cut), in: title.bytes))
  }

  private func trimmed(_ text: MappedText) -> MappedText {
    text.slice(Paragraphs.trimmed(Span(0, text.count), in: text.bytes))
  }

  /// Share of the words of the shorter text that stand in the other.
  private func share(_ left: MappedText, _ right: MappedText) -> Double {
    let (a, b) = (Set(keys(left)), Set(keys(right)))
    let shorter = min(a.count, b.count)
    return shorter == 0 ? 0 : Double(a.intersection(b).count) / Double(shorter)
  }

  private func keys(_ text: MappedText) -> [[UInt8]] {
    Words.spans(in: text.bytes).map { Folding.key(text.bytes[$0]) }
  }
}
