import CollateCore
import CollateText

/// The accounts side by side, with every piece of evidence marked and linked to its claim.
extension Page {
  /// Most other wordings that a mark names.
  private static let wordingLimit = 3

  var readingSection: [Node] {
    section(.reading, "Side-by-side reading") {
      element("p", .class("legend")) {
        element("span") { element("mark", .class("corroborated")) { "corroborated" } }
        element("span") { element("mark", .class("disputed")) { "disputed" } }
        element("span") { element("mark", .class("single-file")) { "one account only" } }
        element("span") { element("s", .class("furniture")) { "page furniture, left out" } }
        let hasMoved = moved.moves.contains { !$0.isEmpty }
        if hasMoved {
          element("span") { element("u", .class("moved")) { "moved" } }
        }
        element("span") {
          "The small number behind a passage leads to its row, ≠ to its conflict"
          hasMoved ? ", ⇅ to where the original has it." : "."
        }
      }
      if !view.corpus.wording.isEmpty || !view.corpus.candidates.isEmpty {
        element("label", .class("switch")) {
          element("input", .named("type", "checkbox"), .named("id", "show-wording"))
          " Show where another account uses other words"
        }
      }
      element(
        "div", .class("columns"), .named("tabindex", "0"), .named("role", "region"),
        .label("Texts side by side")
      ) {
        for file in view.fileOrder { column(file) }
      }
    }
  }

  private func column(_ file: ReportFile) -> Node {
    let reading = readings[file.index]
    let marks = self.marks(of: file.index)
    let furniture = view.corpus.documents[file.index].all(Boilerplate.self).map(\.span)
    return element(
      "article", .id(.file(file.index)), .class("account " + familyClass(file.family)),
      .named("tabindex", "0")
    ) {
      element("header") {
        badge(file.index)
        element("strong") { " \(file.label)" }
        element("span", .class("where")) {
          [
            file.label == file.name ? nil : file.name, file.date.map(ReaderDate.text),
            file.rewriting.map(Wording.rewriting),
          ].compactMap { $0 }.joined(separator: " · ")
        }
      }
      for run in Self.runs(reading.paragraphs, furniture) {
        if run.isFurniture {
          element("details", .class("set-aside")) {
            element("summary") { "\(Wording.count(run.paragraphs.count, "paragraph")) of furniture" }
            paragraphs(run.paragraphs, reading, marks)
          }
        } else {
          paragraphs(run.paragraphs, reading, marks)
        }
      }
      if reading.isCut { aside("The rest of this text is not printed.") }
    }
  }

  private func paragraphs(_ range: Range<Int>, _ reading: Reading, _ marks: [Highlights.Mark]) -> [Node] {
    range.map { number in
      let span = reading.paragraphs[number]
      return element("p", .id(.paragraph(file: reading.document, number))) {
        highlights(reading.document).nodes(of: span, Self.marks(marks, touching: span))
      }
    }
  }

  /// Paragraphs in a row that are furniture, or that are not.
  static func runs(_ paragraphs: [Span], _ furniture: [Span]) -> [(isFurniture: Bool, paragraphs: Range<Int>)]
  {
    var runs: [(isFurniture: Bool, paragraphs: Range<Int>)] = []
    for (number, span) in paragraphs.enumerated() {
      let covered = furniture.compactMap { $0.intersection(span)?.count }.reduce(0, +)
      let isFurniture = covered * 10 >= span.count * 9
      if runs.last?.isFurniture == isFurniture {
        let start = runs[runs.count - 1].paragraphs.lowerBound
        runs[runs.count - 1].paragraphs = start..<(number + 1)
      } else {
        runs.append((isFurniture, number..<(number + 1)))
      }
    }
    return runs
  }

  private func marks(of document: Int) -> [Highlights.Mark] {
    var marks: [Highlights.Mark] = []
    for cited in evidence[document] {
      marks.append(
        .init(
          span: cited.passage.span,
          tag: "mark",
          attributes: [.id(cited.anchor), .class(cited.support(in: view).rawValue)],
          tail: references(cited.claims)
        )
      )
    }
    // One element for words that several conflicts share.
    for (span, values) in Self.bySpan(valuesOf[document] ?? [], \.span) {
      marks.append(
        .init(
          span: span, tag: "b", attributes: [.class("value")],
          tail: Self.first(values) { reference(anchor(of: view.conflicts[$0.conflict]), "≠") }))
    }
    for move in moved.moves[document] {
      let original = view.files[move.original.document].code
      marks.append(
        .init(
          span: move.passage.span, tag: "u",
          attributes: [.class("moved"), .title("Moved: \(original) has it in another place")],
          tail: anchor(of: move.original).map { [reference($0, "⇅")] } ?? []))
    }
    marks += wordingMarks(of: document)
    for furniture in view.corpus.documents[document].all(Boilerplate.self) {
      marks.append(
        .init(
          span: furniture.span,
          tag: "s",
          attributes: [.class("furniture"), .title(furniture.reason)],
          tail: []
        )
      )
    }
    return marks.filter { !$0.span.isEmpty }.sorted(by: Highlights.Mark.isBefore)
  }

  /// Words for which another account has others; those show where the pointer rests.
  private func wordingMarks(of document: Int) -> [Highlights.Mark] {
    Self.bySpan(wordingOf[document] ?? [], \.side.passage.span).map { span, differences in
      var known = Set<String>()
      let others = differences.prefix(Self.wordingLimit).flatMap { otherWords($0.difference, than: $0.side) }
        .filter { known.insert($0).inserted }
      return Highlights.Mark(
        span: span, tag: "i", attributes: [.class("wording"), .title(others.joined(separator: " · "))],
        tail: [])
    }
  }

  /// Elements by the bytes that they mark, in the order of the first of each.
  private static func bySpan<Element>(_ elements: [Element], _ span: (Element) -> Span) -> [(Span, [Element])]
  {
    var places: [Span: Int] = [:]
    var groups: [(Span, [Element])] = []
    for element in elements {
      let place = places[span(element)] ?? groups.count
      if place == groups.count {
        places[span(element)] = place
        groups.append((span(element), []))
      }
      groups[place].1.append(element)
    }
    return groups
  }

  /// Links to the first of some elements, and how many more there are.
  private static func first<Element>(_ elements: [Element], _ link: (Element) -> Node) -> [Node] {
    let links = elements.prefix(referenceLimit).map(link)
    let more = elements.count - links.count
    return more > 0 ? links + [element("span", .class("ref")) { "+\(more)" }] : links
  }

  /// Most links behind one passage.
  private static let referenceLimit = 3

  /// What others have in place of a side's words, each wording once, the first few of them.
  private func otherWords(_ difference: Discrepancy, than side: Discrepancy.Side) -> [String] {
    var values: Set<String> = [side.value]
    let others = difference.sides.filter { values.insert($0.value).inserted }
    let shown = others.prefix(Self.wordingLimit).map { other in
      "\(view.files[other.passage.document].code): \(DisplayText.cut(view.quote(other.passage), to: 80))"
    }
    return others.count > shown.count ? shown + ["\(others.count - shown.count) more"] : shown
  }

  /// Links to the first claims of a passage, and how many more it has.
  private func references(_ claims: [Int]) -> [Node] {
    Self.first(claims) { reference(row($0), String(view.number(of: $0))) }
  }

  private func reference(_ anchor: Anchor, _ text: String) -> Node {
    element("a", .class("ref"), .href(anchor)) { text }
  }

  /// The marks that share a byte with `span`; `marks` is sorted by start.
  private static func marks(_ marks: [Highlights.Mark], touching span: Span) -> [Highlights.Mark] {
    marks.prefix { $0.span.start < span.end }.filter { $0.span.overlaps(span) }
  }
}
