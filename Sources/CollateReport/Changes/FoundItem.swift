import CollateCore

/// One thing that a run found, in words that stay the same as long as the thing does: no number, no offset, no order.
struct FoundItem: Codable, Equatable, Sendable {
  /// What it is.
  enum Kind: String, CaseIterable, Codable, Sendable {
    case conflict, claim, annotation, finding, section, note
  }

  /// What tells one from another, whatever files it stands in.
  struct Identity: Codable, Hashable, Sendable {
    var kind: Kind
    /// What is said.
    var title: String
    /// What may change about it while it stays the same thing: how grave a conflict is, how well a claim is supported.
    var state: String
    /// What it says in full, where the title does not; too long to be shown.
    var content = ""
  }

  var identity: Identity
  /// Where it stands, as `file:line:column`; these move while it stays the same thing.
  var places: [String]
  /// What it rests on: two items of one kind that share one are the same thing before and after a change.
  var anchors: [String]

  private init(
    _ kind: Kind, _ title: String, state: String, content: String = "", places: [String], anchors: [String]
  ) {
    identity = Identity(kind: kind, title: title, state: state, content: content)
    self.places = places
    self.anchors = anchors
  }

  /// Everything that was found in a corpus, kind by kind, in the order of the result.
  static func all(in corpus: Corpus) -> [FoundItem] {
    var places = SourcePlaces(corpus)
    return corpus.discrepancies.map { conflict($0, corpus, &places) }
      + corpus.claims.map { claim($0, corpus, &places) } + annotations(corpus, &places)
      + corpus.findings.map { finding($0, corpus, &places) } + sections(corpus)
      + corpus.allNotes.map(note)
  }

  private static func conflict(
    _ discrepancy: Discrepancy, _ corpus: Corpus, _ places: inout SourcePlaces
  ) -> FoundItem {
    let passages = discrepancy.sides.map(\.passage)
    let quotes = passages.map { quote($0, corpus) }
    let category = Wording.category(discrepancy.category)
    return FoundItem(
      .conflict, "\(category): \(Set(quotes).sorted().joined(separator: " ≠ "))",
      state: discrepancy.severity.rawValue, places: places.texts(of: passages),
      anchors: zip(passages, quotes).map { "\(category) \(corpus.documents[$0.document].name) \($1)" })
  }

  private static func claim(_ claim: Claim, _ corpus: Corpus, _ places: inout SourcePlaces) -> FoundItem {
    let passages = claim.evidence.map(\.passage)
    let statement = quote(claim.statement, corpus)
    return FoundItem(
      .claim, statement, state: claim.support.rawValue, places: places.texts(of: passages),
      anchors: [statement] + passages.map { "\(corpus.documents[$0.document].name) \(quote($0, corpus))" })
  }

  /// What stages of analysts marked.
  private static func annotations(_ corpus: Corpus, _ places: inout SourcePlaces) -> [FoundItem] {
    var items: [FoundItem] = []
    var quotes: [Passage: String] = [:]
    for (index, document) in corpus.documents.enumerated() {
      for kind in document.annotationKinds where !Layer.builtInKinds.contains(kind) {
        for annotation in document.annotations(kind) {
          let passage = Passage(document: index, span: annotation.span)
          let words = quotes[passage] ?? brief(passage, corpus)
          quotes[passage] = words
          let title = "\(DisplayText.line(kind.name)): \(words)"
          items.append(
            FoundItem(
              .annotation, title, state: state(of: annotation), places: places.texts(of: [passage]),
              anchors: ["\(document.name) \(title)"]))
        }
      }
    }
    return items
  }

  /// The fields that hold words, numbers and truth values; spans move while nothing changes.
  private static func state(of annotation: Annotation) -> String {
    annotation.fields.compactMap { field in
      let value = field.value
      let text = value.string ?? value.number.map(Wording.number) ?? value.bool.map { $0 ? "true" : "false" }
      return text.map { DisplayText.line("\(field.name) = \($0)") }
    }.joined(separator: ", ")
  }

  private static func finding(_ finding: Finding, _ corpus: Corpus, _ places: inout SourcePlaces) -> FoundItem
  {
    let kind = DisplayText.line(finding.kind.name)
    let message = DisplayText.line(finding.message)
    let quotes = finding.passages.map { quote($0, corpus) }
    return FoundItem(
      .finding, "\(kind): \(message)", state: Set(quotes).sorted().joined(separator: ", "),
      places: places.texts(of: finding.passages),
      anchors: ["\(kind) \(message)"]
        + zip(finding.passages, quotes).map { "\(kind) \(corpus.documents[$0.document].name) \($1)" })
  }

  private static func sections(_ corpus: Corpus) -> [FoundItem] {
    if corpus.sections.isEmpty { return [] }
    let blocks = MarkdownBlocks(
      text: PassageText(corpus: corpus), files: ReportFile.all(of: corpus, families: Families(of: corpus)))
    return corpus.sections.map { section in
      FoundItem(
        .section, DisplayText.line(section.title), state: section.stage,
        content: section.blocks.flatMap(blocks.lines).joined(separator: "\n"), places: [],
        anchors: [section.stage])
    }
  }

  /// The state of a note on something that failed.
  static let failed = "failed"

  private static func note(_ note: Note) -> FoundItem {
    FoundItem(
      .note, Wording.note(note), state: note.isFailure ? failed : "", places: [],
      anchors: ["\(note.stage) \(note.document ?? "")"])
  }

  /// Columns of a title that quotes.
  private static let titleColumns = 160

  /// The words at a passage; of many, the first and a digest of all: stages may mark the same words thousands of times, and
  /// a record must not grow with every one.
  private static func brief(_ passage: Passage, _ corpus: Corpus) -> String {
    let words = quote(passage, corpus)
    guard passage.span.count > titleColumns else { return words }
    return "\(DisplayText.cut(words, to: titleColumns)) (\(ContentHash.hex(of: words.utf8).prefix(12)))"
  }

  private static func quote(_ passage: Passage, _ corpus: Corpus) -> String {
    "“" + DisplayText.line(corpus.quote(passage)) + "”"
  }
}
