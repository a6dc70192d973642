import CollateCore
import CollateText

/// The page: what it shows, and the pieces that all its sections share. Each section is an extension in its own file.
struct Page {
  /// Most bytes of text that the side-by-side reading prints altogether.
  static let readingLimit = 2_000_000
  /// Most files that stand in columns; more of them can't be read side by side.
  static let columnLimit = 12
  /// Most badges in a row.
  static let badgeLimit = 12

  let view: Presentation
  let answer: Answer
  let readings: [Reading]
  /// The passages that are evidence, each once, by document; those of a document in order.
  let evidence: [[CitedPassage]]
  private let evidenceAnchors: [Passage: Anchor]
  /// The sides of conflicts that stand in each document, by document, in the order of the conflicts.
  let valuesOf: [Int: [(span: Span, conflict: Int)]]
  /// The same of differences of wording and of candidates.
  let wordingOf: [Int: [(difference: Discrepancy, side: Discrepancy.Side)]]
  private let entities: EntityIndex
  /// What rewrites have elsewhere than the text they were made from.
  let moved: MovedText

  /// Lays out a presentation.
  init(_ view: Presentation) {
    self.view = view
    answer = Answer(view)
    entities = EntityIndex(view.corpus)
    moved = MovedText(view, DerivationGraph.origins(view))
    var left = Self.readingLimit
    readings = view.corpus.documents.enumerated().map { index, document in
      let reading = Reading(document, index: index, limit: min(left, Reading.byteLimit))
      left -= reading.paragraphs.last?.end ?? 0
      return reading
    }
    evidence = CitedPassage.all(in: view)
    var valuesOf: [Int: [(span: Span, conflict: Int)]] = [:]
    for (index, conflict) in view.conflicts.enumerated() {
      for passage in conflict.sides.flatMap(\.passages) {
        valuesOf[passage.document, default: []].append((passage.span, index))
      }
    }
    self.valuesOf = valuesOf
    var wordingOf: [Int: [(difference: Discrepancy, side: Discrepancy.Side)]] = [:]
    for difference in view.corpus.wording + view.corpus.candidates {
      for side in difference.sides {
        wordingOf[side.passage.document, default: []].append((difference, side))
      }
    }
    self.wordingOf = wordingOf
    evidenceAnchors = Dictionary(
      uniqueKeysWithValues: evidence.joined().map { ($0.passage, $0.anchor) }
    )
  }

  /// All sections in reading order.
  var sections: [Node] {
    ReportPart.allCases.flatMap { part in
      nodes(of: part) + stageSections(after: part) + (part == .usual ? findings : [])
    } + methodSection
  }

  private func nodes(of part: ReportPart) -> [Node] {
    switch part {
    case .answer: answerSection
    case .conflicts: conflictsSection
    case .claims: matrixSection
    case .reading: readingSection
    case .derivation: derivationSection
    case .unique: uniqueSection
    case .voices: voicesSection
    case .timeline: timelineSection
    case .quality: qualitySection
    }
  }

  // MARK: Shared pieces

  /// The row of a claim.
  func row(_ claim: Int) -> Anchor { .claim(view.corpus.claims[claim].id) }

  /// The card of a conflict; one that a stage left without an id is called by its number.
  func anchor(of conflict: Conflict) -> Anchor {
    let id = conflict.discrepancy.id
    return .conflict(id.isEmpty ? "d\(conflict.index)" : id)
  }

  /// A section with its heading; none where there is nothing in it.
  func section(_ name: Anchor.StaticName, _ title: String, @NodeBuilder _ children: () -> [Node]) -> [Node] {
    let content = children()
    guard !content.isEmpty else { return [] }
    return [
      element("section", .id(.section(name))) {
        element("h2") { title }
        if let next = Self.next(name) {
          element("a", .class("skip"), .href(.section(next))) { "Skip this section" }
        }
        content
      }
    ]
  }

  /// The section behind another.
  private static func next(_ name: Anchor.StaticName) -> Anchor.StaticName? {
    let order = ReportPart.allCases.compactMap { Anchor.StaticName(rawValue: $0.rawValue) }
    guard let index = order.firstIndex(of: name), index + 1 < order.count else { return nil }
    return order[index + 1]
  }

  /// Where the page prints a passage; nil where it is cut off.
  func anchor(of passage: Passage) -> Anchor? {
    guard let paragraph = readings[passage.document].paragraph(at: passage.span.start) else { return nil }
    return evidenceAnchors[passage] ?? .paragraph(file: passage.document, paragraph)
  }

  /// The code of a file on the colour of its family, linked to its text or to a place in it; only the former tells the
  /// file's name, for there are many of the latter.
  func badge(_ document: Int, to anchor: Anchor? = nil) -> Node {
    let file = view.files[document]
    let style = Node.Attribute.class("badge " + familyClass(file.family))
    guard let anchor else {
      return element("a", style, .href(.file(document)), .title(file.name)) { file.code }
    }
    return element("a", style, .href(anchor)) { file.code }
  }

  /// Badges of several passages, each linked to its place and each file once; of many files the first, and how many more.
  func badges(_ passages: [Passage], most: Int = badgeLimit) -> [Node] {
    let places = Dictionary(passages.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
    let shown = view.fileOrder.compactMap { places[$0.index] }.prefix(most)
    let badges = shown.map { badge($0.document, to: anchor(of: $0)) }
    let more = places.count - badges.count
    return more > 0 ? badges + [element("span", .class("more-files")) { "+\(more)" }] : badges
  }

  /// Whom some passages are about, for the filter of names.
  func who(_ passages: [Passage]) -> Node.Attribute {
    .named("data-who", entities.names(in: passages).map(String.init).joined(separator: " "))
  }

  /// The names that the filter offers, in the order of their numbers.
  var filterNames: Node {
    element("datalist", .named("id", "names")) {
      for name in entities.names { element("option") { name } }
    }
  }

  /// The class that gives a family its colour.
  func familyClass(_ family: Int) -> String { "k\(family % Style.familyColours)" }

  /// The words of a passage, quoted, linked to their place.
  func quote(_ passage: Passage, emphasis: [Span] = []) -> Node {
    let (quotable, isCut) = view.quotable(passage)
    let marks = emphasis.map { Highlights.Mark(span: $0, tag: "b", attributes: [], tail: []) }
    let words =
      highlights(passage.document).nodes(of: quotable.span, marks.sorted(by: Highlights.Mark.isBefore))
      + (isCut ? [.text("…")] : [])
    guard let anchor = anchor(of: passage) else { return element("q") { words } }
    return element("q") {
      element("a", .href(anchor)) { words }
    }
  }

  /// Renders the source's words of a document.
  func highlights(_ document: Int) -> Highlights {
    let source = view.corpus.documents[document]
    return Highlights { source.quote($0) }
  }

  /// A remark in small print.
  func aside(_ text: String) -> Node { element("p", .class("aside")) { text } }
}
