import CollateCore
import CollateLua
import CollateText

/// One case of a test file:
///
/// ```lua
/// { name = "what it shows",
///   text = "…",                           -- or documents = { { name = "a.txt", text = "…", title = "…" }, … }
///   file = { name = "a.srt", text = "…" },  -- in place of both, for a stage that reads files
///   given = { sentence = { { text = "…", paragraph = 0 } } },      -- of the text; documents have their own
///   claims = { { text = "…", evidence = { { text = "…", document = "a.txt" } } } },
///   entities = { { name = "…", category = "person", mentions = { { text = "…", document = "a.txt" } } } },
///   families = { { "a.txt", "b.txt" } },
///   discrepancies = { { category = "number", severity = "material", sides = { { text = "…", value = "3" }, … } } },
///   timeline = { { date = "2024-05-14", passages = { "…" } } },
///   given_findings = { ["shared-credit"] = { { message = "…", passages = { "…" }, agency = "…" } } },
///   options = { min_words = 3 },
///   annotations = { ["wire.credit"] = { { text = "Reuters", agency = "Reuters", at = "1:11" } } },
///   findings = { ["unnamed-sources"] = { { message = "…", passages = { "…" } } } },
///   conflicts = { { type = "desk.price", severity = "material", sides = { "…", "…" } } },
///   corrections = { { action = "dismissed", reason = "…" }, { action = "changed", text = "…", unit = "km" } },
///   same = { { "the bridge", "the crossing", true }, { "a", "b" } },  -- in place of text, for a stage with that body
///   loads = { { text = "…", title = "…" } },
///   metadata = { { value = "2024-05-14", fact = "date", evidence = "14 May 2024" } },
///   notes = { "…", { message = "…", text = "…", document = "a.txt" } },
///   section = "the section as plain text",
///   files = { ["map.csv"] = "the file" },
///   snapshot = true,                      -- what `collate test --accept` wrote down before
///   expect_error = "part of the message",
///   budget = { instructions = 20000, memory = "1MB" } }
/// ```
/// Layers that a case does not give are written by the stages that provide them. Annotations, findings and notes are
/// complete lists in order; of their fields only those that are named are compared. Places are written as words, in the
/// fields of annotations too: `speakerSpan = "Ines Hart"`. The same can be written as a function:
/// `function(t) t:name "…" t:text "…" t:budget { instructions = 20000 } end`.
struct TestCase: Sendable {
  /// A document of the case, and the annotations it is given.
  struct GivenDocument: Sendable {
    var document: Document
    var layers: Set<Layer>
  }

  /// The most that one call of the stage may use.
  struct Budget: Sendable {
    var instructions: Int?
    var memory: Int?
  }

  let name: String
  /// Line of the function that made it; nil for a table.
  let line: Int?
  /// The documents and layers before the stages run.
  private(set) var corpus = Corpus()
  /// The layers that the case itself gives.
  private(set) var givenLayers: Set<Layer> = []
  let options: [LuaValue.Field]
  let annotations: [LuaValue.Field]
  let findings: [LuaValue.Field]
  /// The discrepancies that the stage must add, and what of others it must correct; nil where nothing is expected of it.
  let conflicts: [LuaValue]?
  let corrections: [LuaValue]?
  /// The documents that a source body must make, and the facts that a stage must set; nil where nothing is expected.
  let loads: [LuaValue]?
  let metadata: [LuaValue]?
  /// What a body `same` must say of pairs of texts.
  let verdicts: [TestVerdict]?
  let notes: [LuaValue]?
  let section: String?
  /// The files that a writer must leave, by name; nil where the case says nothing of them.
  let files: [LuaValue.Field]?
  let hasSnapshot: Bool
  let expectedError: String?
  let budget: Budget

  /// Where a case that is a function begins.
  static let lineKey = "(line)"
  private static let keys = [
    "name", "text", "file", "documents", "given", "claims", "entities", "families", "discrepancies",
    "timeline", "given_findings", "options", "annotations", "findings", "same", "loads", "metadata",
    "conflicts",
    "corrections", "notes", "section", "files", "snapshot",
    "expect_error",
    "budget",
  ]
  private static let facts = [
    Metadata.title, Metadata.outlet, Metadata.author, Metadata.date, Metadata.language,
  ]

  /// Reads a case; throws the first fault of its writing.
  init(_ value: LuaValue, number: Int) throws(TestCaseFault) {
    guard let fields = value.fields else {
      throw TestCaseFault(
        message: "case \(number) must be a table with named entries or a function, not \(value.typeName)")
    }
    let what = value["name"].string.map { "the case '\($0)'" } ?? "case \(number)"
    // What a function adds to a case is no entry of it.
    let entries = LuaValue.record(fields.filter { $0.name != Self.lineKey })
    let table = try TestTable(entries, what, allowed: Self.keys)
    name = try table.requiredString("name")
    if name.isEmpty || name.contains(where: \.isNewline) {
      throw TestCaseFault(message: "the name of case \(number) must be one line of text", key: "name")
    }
    line = value[Self.lineKey].integer
    options = try table.fields("options") ?? []
    annotations = try table.lists("annotations") ?? []
    findings = try table.lists("findings") ?? []
    conflicts = try table.list("conflicts")
    corrections = try table.list("corrections")
    loads = try table.list("loads")
    metadata = try table.list("metadata")
    verdicts = try Self.verdicts(table)
    notes = try table.list("notes")
    section = try table.string("section")
    files = try table.fields("files")
    if let other = files?.first(where: { $0.value.string == nil }) {
      throw TestCaseFault(
        message: "the file '\(other.name)' must be given as a string, not \(other.value.typeName)",
        key: other.name)
    }
    hasSnapshot = try table.bool("snapshot") ?? false
    expectedError = try table.string("expect_error")
    let limits = try TestTable(
      value["budget"] == .none ? .record([]) : value["budget"], "the budget",
      allowed: ["instructions", "memory"], key: "budget")
    try Self.requireErrorAlone(table)
    budget = Budget(instructions: try limits.amount("instructions"), memory: try limits.amount("memory"))
    try readDocuments(table)
    try readLayers(table)
    let expectsNothing =
      annotations.isEmpty && findings.isEmpty && conflicts == nil && corrections == nil && loads == nil
      && metadata == nil && verdicts == nil && notes == nil && section == nil && files == nil && !hasSnapshot
      && expectedError == nil
      && budget.instructions == nil && budget.memory == nil
    if expectsNothing {
      throw TestCaseFault(
        message:
          "the case '\(name)' expects nothing: give annotations, findings, same, loads, metadata, conflicts, corrections, notes, section, "
          + "files, snapshot, expect_error or budget")
    }
  }

  // MARK: Reading

  /// A stage that fails leaves nothing that could be compared.
  private static func requireErrorAlone(_ table: TestTable) throws(TestCaseFault) {
    guard try table.string("expect_error") != nil, let other = products.first(where: table.has) else {
      return
    }
    throw TestCaseFault(
      message:
        "\(table.what) has expect_error and \(other): a stage that fails leaves nothing; write two cases",
      key: other)
  }

  /// What is expected of a stage that does not fail.
  private static let products = [
    "annotations", "findings", "conflicts", "corrections", "loads", "metadata", "notes", "section", "files",
    "snapshot",
  ]

  private static func verdicts(_ table: TestTable) throws(TestCaseFault) -> [TestVerdict]? {
    guard let list = try table.list("same") else { return nil }
    if let other = ["text", "documents", "file"].first(where: table.has) {
      throw TestCaseFault(
        message: "\(table.what) has same and \(other): a body same is asked for the pairs alone", key: other)
    }
    var verdicts: [TestVerdict] = []
    for (index, entry) in list.enumerated() { verdicts.append(try TestVerdict(entry, place: index + 1)) }
    return verdicts
  }

  private mutating func readDocuments(_ table: TestTable) throws(TestCaseFault) {
    let given = try table.lists("given")
    if let text = try table.string("text") {
      try add(Document(name: "text", plain: text), given: given ?? [])
    }
    if let fields = try table.fields("file") {
      corpus.files = [
        try Self.file(TestTable(.record(fields), "the file", allowed: ["name", "text", "hex"], key: "file"))
      ]
    }
    guard let entries = try table.list("documents") else {
      if corpus.documents.isEmpty, corpus.files.isEmpty, verdicts == nil {
        throw TestCaseFault(message: "\(table.what) has neither text, nor documents, nor a file")
      }
      return
    }
    if !corpus.documents.isEmpty {
      throw TestCaseFault(message: "\(table.what) has text and documents: give one of them", key: "text")
    }
    if given != nil {
      throw TestCaseFault(
        message: "\(table.what) has documents: write 'given' inside the document it belongs to", key: "given")
    }
    for (index, entry) in entries.enumerated() {
      let entry = try TestTable(
        entry, "document \(index + 1) of '\(name)'", allowed: ["name", "text", "given"] + Self.facts,
        key: "documents")
      let documentName = try entry.string("name") ?? "document-\(index + 1)"
      if corpus.documents.contains(where: { $0.name == documentName }) {
        throw TestCaseFault(message: "two documents of '\(name)' are named '\(documentName)'", key: "name")
      }
      var document = Document(name: documentName, plain: try entry.requiredString("text"))
      for fact in Self.facts {
        if let value = try entry.string(fact) {
          document.metadata[fact] = .init(.string(value), origin: "test")
        }
      }
      try add(document, given: try entry.lists("given") ?? [])
    }
  }

  /// A file given as text, or as bytes of two digits each, white space between them as one likes.
  private static func file(_ table: TestTable) throws(TestCaseFault) -> UnreadFile {
    let name = try table.requiredString("name")
    guard let hex = try table.string("hex") else {
      let text = Document(name: name, plain: try table.requiredString("text"))
      return UnreadFile(text, limit: text.bytes.count)
    }
    if try table.string("text") != nil {
      throw TestCaseFault(message: "the file has text and hex: give one of them", key: "hex")
    }
    let digits = hex.filter { !$0.isWhitespace }
    let bytes = stride(from: 0, to: digits.utf8.count, by: 2).compactMap {
      UInt8(digits.dropFirst($0).prefix(2), radix: 16)
    }
    guard bytes.count * 2 == digits.utf8.count, !bytes.isEmpty, !digits.contains("+") else {
      throw TestCaseFault(
        message: "hex of the file must be bytes of two digits each, such as \"00 FF 41\"", key: "hex")
    }
    return UnreadFile(undecoded: bytes, name: name, path: name, limit: bytes.count * 3)
  }

  private mutating func add(_ document: Document, given: [LuaValue.Field]) throws(TestCaseFault) {
    var document = document
    // Places of what is given are places of this text: no stage may change it any more.
    if !given.isEmpty { givenLayers.insert(.text) }
    for kind in given {
      if Layer.ofCorpus.contains(Layer(kind.name)), Self.keys.contains(kind.name) {
        throw TestCaseFault(
          message: "\(kind.name) are not annotations: write them beside 'given', as an entry of the case",
          key: kind.name)
      }
      givenLayers.insert(Layer(kind.name))
      var from = 0
      var before: String?
      for (index, entry) in (kind.value.list ?? []).enumerated() {
        guard let wanted = entry["text"].string ?? entry.string else {
          throw TestCaseFault(
            message:
              "entry \(index + 1) of the given \(kind.name) in '\(document.name)' has no text: { text = \"…\" }",
            key: kind.name)
        }
        // The same words again are the next that read so, if there are any.
        let again = wanted == before ? GivenLayers.find(wanted, in: document.bytes, from: from + 1) : nil
        guard let span = again ?? GivenLayers.find(wanted, in: document.bytes, from: from) else {
          let order = from > 0 ? " behind the one before it" : ""
          throw TestCaseFault(
            message: "the given \(kind.name) '\(wanted)' does not occur in '\(document.name)'\(order)",
            key: kind.name, words: wanted)
        }
        from = span.start
        before = wanted
        let fields = (entry.fields ?? []).filter { $0.name != "text" }
        let annotation = Annotation(Layer(kind.name), span, Fields(fields))
        document.annotate(try GivenAnnotation(annotation, in: document).completed())
      }
    }
    corpus.documents.append(document)
  }

  private mutating func readLayers(_ table: TestTable) throws(TestCaseFault) {
    let given = GivenLayers(corpus.documents)
    if let list = try table.list("entities") {
      corpus.entities = try given.entities(list)
      givenLayers.insert(.entities)
    }
    if let list = try table.list("claims") {
      corpus.claims = try given.claims(list)
      givenLayers.insert(.claims)
    }
    if let list = try table.list("families") {
      corpus.derivation.families = try given.families(list)
      givenLayers.insert(.families)
    }
    if let list = try table.list("discrepancies") {
      corpus.discrepancies = try given.discrepancies(list, claims: corpus.claims.map(\.id))
      givenLayers.insert(.discrepancies)
    }
    if let list = try table.list("timeline") {
      corpus.timeline = try given.timeline(list, claims: corpus.claims.map(\.id))
      givenLayers.insert(.timeline)
    }
    for kind in try table.lists("given_findings") ?? [] {
      corpus.findings += try given.findings(kind.value.list ?? [], kind: Layer(kind.name))
      givenLayers.insert(Layer(kind.name))
    }
  }
}
