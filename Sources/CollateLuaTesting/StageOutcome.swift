import CollateCore
import CollateLua
import CollateText

/// What the stage under test left behind in one run of a case.
struct StageOutcome {
  /// An annotation, a finding or a note, as tests state and show it.
  struct Item {
    /// The words of the annotation, or the message of the finding or note.
    var words: String
    /// `line:column` in its document.
    var place: String?
    /// The fields, those of the item itself (`text`, `document`, `at`, `message`, `passages`) included; the first is what
    /// an expectation that is only a string is about.
    var fields: [LuaValue.Field]
    /// The fields that the stage gave it.
    var given: [LuaValue.Field]
  }

  let stage: StageDefinition
  private(set) var corpus: Corpus
  /// The files that it left.
  var files: [OutputFile] = []
  /// What its body `same` said of the pairs of the case; nil where it has no such body.
  private(set) var verdicts: [TestVerdict]?

  init(stage: StageDefinition, corpus: Corpus, files: [OutputFile] = []) {
    (self.stage, self.corpus, self.files) = (stage, corpus, files)
  }

  /// Asks the stage of the pairs that a case gives.
  mutating func judge(_ asked: [TestVerdict]) {
    guard let judge = corpus.judges.last(where: { $0.stage == stage.name }) else { return }
    do {
      let said = try judge.verdicts(asked.map(\.pair))
      verdicts = zip(asked, said).map { pair, isSame in
        var pair = pair
        pair.isSame = isSame
        return pair
      }
    } catch {
      let known = error as? StageError
      corpus.notes.append(
        Note(stage: stage.name, reason: known?.reason ?? "\(error)", isFailure: true, code: known?.code))
    }
  }

  /// Failures of the stage under test.
  var errors: [String] { failures.map(\.reason) }

  /// The first failure of the stage, with the line of its code that failed and the words that it worked on.
  var errorText: String? {
    failures.first.map { note in
      var lines = [note.reason] + (note.code?.lines ?? [])
      if let document = corpus.documents.first(where: { $0.name == note.document }) {
        let words = note.span.map(document.sourceExcerpt)
        lines += ["in \(words?.place ?? document.name)"] + (words?.lines ?? [])
      }
      return lines.joined(separator: "\n")
    }
  }

  private var failures: [Note] {
    corpus.allNotes.filter { $0.isFailure && $0.stage == stage.name }
  }

  /// The first failure of another stage, with its name.
  var foreignError: String? {
    corpus.allNotes.first { $0.isFailure && $0.stage != stage.name }.map { "\($0.stage): \($0.reason)" }
  }

  /// The section of the stage as plain text, if it has one.
  var section: String? {
    corpus.sections.last { $0.stage == stage.name }.map { SectionText(corpus: corpus).text($0) }
  }

  /// The annotations of one kind in all documents.
  func annotations(_ kind: Layer) -> [Item] {
    corpus.documents.enumerated().flatMap { index, document in
      let lines = LineIndex(document.bytes)
      return document.annotations(kind).map { annotation in
        let (line, column) = lines.position(of: annotation.span.start)
        let text = document.string(annotation.span)
        let given = LuaValue(.map(annotation.fields), document: index).fields ?? []
        let own: [LuaValue.Field] = [
          .init("text", .string(text)), .init("document", .string(document.name)),
          .init("at", .string("\(line):\(column)")),
        ]
        let name = corpus.documents.count > 1 ? document.name + ":" : ""
        return Item(words: text, place: "\(name)\(line):\(column)", fields: own + given, given: given)
      }
    }
  }

  /// The findings of one kind.
  func findings(_ kind: Layer) -> [Item] {
    corpus.findings.filter { $0.kind == kind }.map { finding in
      let passages = LuaValue.list(finding.passages.map { .string(corpus.string($0)) })
      let given = LuaValue(.map(finding.fields), document: finding.passages.first?.document ?? 0).fields ?? []
      let own: [LuaValue.Field] = [.init("message", .string(finding.message)), .init("passages", passages)]
      return Item(words: finding.message, fields: own + given, given: [.init("passages", passages)] + given)
    }
  }

  /// The documents that the stage made of files.
  var loads: [Item] {
    guard stage.takes != nil else { return [] }
    return corpus.documents.map { document in
      let facts = document.metadata.keys.map {
        LuaValue.Field($0, LuaValue(document.metadata[$0]?.value ?? .null, document: 0))
      }
      let text = String(decoding: document.bytes, as: UTF8.self)
      return Item(
        words: text, place: document.name,
        fields: [.init("text", .string(text)), .init("name", .string(document.name))] + facts, given: facts)
    }
  }

  /// The facts that the stage set, by document and name.
  var metadata: [Item] {
    corpus.documents.flatMap { document in
      document.metadata.keys.compactMap { name in
        guard let entry = document.metadata[name], entry.origin == stage.name else { return nil }
        let value = LuaValue(entry.value, document: 0)
        let evidence = entry.evidence.map { document.source.bytes.string($0) }.joined()
        let given: [LuaValue.Field] = [
          .init("fact", .string(name)), .init("evidence", .string(evidence)),
          .init("document", .string(document.name)),
        ]
        return Item(words: value.string ?? "", fields: [.init("value", value)] + given, given: given)
      }
    }
  }

  /// The discrepancies that the stage added; one that was there already, with the stage's own reason.
  var conflicts: [Item] {
    corpus.discrepancies.compactMap { discrepancy in
      let second = discrepancy.alsoFound.first { $0.stage == stage.name }
      let own = discrepancy.finder?.stage == stage.name ? discrepancy.rule.sentence : second?.rule
      guard let rule = own else { return nil }
      let given: [LuaValue.Field] = [
        .init("type", .string((second?.category ?? discrepancy.category).rawValue)),
        .init("severity", .string(discrepancy.severity.rawValue)),
        .init("sides", .list(discrepancy.sides.map { .string(corpus.string($0.passage)) })),
        .init("values", .list(discrepancy.sides.map { .string($0.value) })),
        .init("claim", LuaValue(discrepancy.claim)),
      ]
      return Item(words: rule, fields: [.init("rule", .string(rule))] + given, given: given)
    }
  }

  /// What the stage corrected: annotations by document, then discrepancies.
  var corrections: [Item] {
    let annotations = corpus.documents.enumerated().flatMap { index, document in
      document.corrections.filter { $0.stage == stage.name }.map { correction(of: $0, in: index) }
    }
    return annotations + corpus.corrections.filter { $0.stage == stage.name }.map(correction)
  }

  private func correction(of correction: AnnotationCorrection, in index: Int) -> Item {
    let document = corpus.documents[index]
    let text = (correction.after ?? correction.before).map { document.string($0.span) } ?? ""
    let fields = LuaValue(.map(correction.after?.fields ?? Fields()), document: index).fields ?? []
    let given: [LuaValue.Field] = [
      .init("action", .string(correction.action.rawValue)), .init("kind", .string(correction.kind.name)),
      .init("reason", .string(correction.reason)), .init("document", .string(document.name)),
    ]
    return Item(
      words: text, fields: [.init("text", .string(text))] + given + fields, given: given + fields)
  }

  private func correction(_ correction: DiscrepancyCorrection) -> Item {
    var given: [LuaValue.Field] = [
      .init("action", .string(correction.action.name)),
      .init("type", .string(correction.discrepancy.category.rawValue)),
      .init("reason", .string(correction.reason)),
      .init("sides", .list(correction.discrepancy.sides.map { .string(corpus.string($0.passage)) })),
    ]
    if case .regraded(let severity) = correction.action {
      given.append(.init("severity", .string(severity.rawValue)))
    }
    let rule = correction.discrepancy.rule.sentence
    return Item(words: rule, fields: [.init("rule", .string(rule))] + given, given: given)
  }

  /// The notes of the stage that are neither failures nor what it printed.
  var notes: [Item] {
    corpus.allNotes.filter { $0.stage == stage.name && !$0.isFailure && !LuaStage.isPrint($0) }.map { note in
      let document = corpus.documents.first { $0.name == note.document }
      let words = note.span.flatMap { span in document.map { $0.source.bytes.string(span) } }
      let place = note.span.flatMap { span in document?.sourceExcerpt(at: span).place }
      let own: [LuaValue.Field] = [
        .init("message", .string(note.reason)), .init("text", LuaValue(words)),
        .init("document", LuaValue(note.document)),
      ]
      return Item(
        words: note.reason, place: place ?? note.document, fields: own,
        given: own.filter { $0.name == "text" && $0.value != .none })
    }
  }

  /// The text of a file.
  static func text(of file: OutputFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  /// Everything that the stage left, one item a line: what snapshots keep and the two runs of a case are compared by.
  var text: String {
    var lines: [String] = []
    for kind in stage.provides {
      for item in annotations(kind) + findings(kind) { lines.append("\(kind.name) \(show(item))") }
    }
    lines += loads.map { "document " + show($0) }
    if stage.provides.contains(.metadata) { lines += metadata.map { "fact " + show($0) } }
    lines += (verdicts ?? []).map { "same " + $0.text }
    lines += conflicts.map { "conflict " + show($0) } + corrections.map { "correction " + show($0) }
    if let section { lines.append(section) }
    for file in files { lines += ["file \(file.path)", Self.text(of: file)] }
    for note in corpus.allNotes where note.stage == stage.name {
      lines.append((note.isFailure ? "error: " : "note: ") + note.reason)
    }
    return lines.isEmpty ? "nothing" : lines.joined(separator: "\n")
  }

  /// An item on one line: `'Reuters' 1:11 { agency = 'Reuters' }`.
  func show(_ item: Item) -> String {
    let fields = item.given.isEmpty ? nil : SectionText.show(worded(.record(item.given)))
    return [SectionText.show(.string(item.words)), item.place, fields].compactMap(\.self).joined(
      separator: " ")
  }

  /// A value as cases write it: places are the words that stand there.
  func worded(_ value: LuaValue) -> LuaValue {
    switch value {
    case .span(let passage): .string(corpus.string(passage))
    case .list(let items): .list(items.map(worded))
    case .record(let fields): .record(fields.map { .init($0.name, worded($0.value)) })
    default: value
    }
  }
}
