import CollateCore
import CollateText

/// What is wrong with the writing of a test case, and the entry it is about.
struct TestCaseFault: Error {
  let message: String
  var key: String?
  var suggestion: String?
}

/// One case of a test file:
///
/// ```lua
/// { name = "what it shows",
///   text = "…",                           -- or documents = { { name = "a.txt", text = "…", title = "…" }, … }
///   given = { sentence = { { text = "…", paragraph = 0 } } },      -- also inside a document; else stages write them
///   claims = { { text = "…", evidence = { { text = "…", document = "a.txt" } } } },
///   entities = { { name = "…", category = "person", mentions = { { text = "…", document = "a.txt" } } } },
///   options = { min_words = 3 },
///   annotations = { ["wire.credit"] = { { text = "Reuters", agency = "Reuters" } } },
///   findings = { ["unnamed-sources"] = { { message = "…", passages = { "…" } } } },
///   section = "the section as plain text",
///   expect_error = "part of the message" }
/// ```
/// Annotations and findings are complete lists in order; of their fields only those that are named are compared.
struct TestCase: Sendable {
  /// A document of the case, and the annotations it is given.
  struct GivenDocument: Sendable {
    var document: Document
    var layers: Set<Layer>
  }

  let name: String
  private(set) var documents: [GivenDocument] = []
  private(set) var claims: [Claim]?
  private(set) var entities: [Entity]?
  private(set) var options: [LuaValue.Field] = []
  private(set) var annotations: [LuaValue.Field] = []
  private(set) var findings: [LuaValue.Field] = []
  private(set) var section: String?
  private(set) var expectedError: String?

  private static let keys = [
    "name", "text", "documents", "given", "claims", "entities", "options", "annotations", "findings",
    "section", "expect_error",
  ]
  private static let facts = [
    Metadata.title, Metadata.outlet, Metadata.author, Metadata.date, Metadata.language,
  ]

  /// Reads a case; throws the first fault of its writing.
  init(_ value: LuaValue, number: Int) throws(TestCaseFault) {
    guard let fields = value.fields else {
      throw TestCaseFault(message: "case \(number) must be a table with named entries, not \(value.typeName)")
    }
    guard let name = value["name"].string else { throw TestCaseFault(message: "case \(number) has no name") }
    self.name = name
    try Self.refuseUnknown(fields, allowed: Self.keys, in: "a case")
    if let text = value["text"].string {
      documents = [try Self.document(name: "text", text: text, entry: value)]
    }
    for (index, entry) in (value["documents"].list ?? []).enumerated() {
      try Self.refuseUnknown(
        entry.fields ?? [], allowed: ["name", "text", "given"] + Self.facts, in: "a document")
      guard let text = entry["text"].string else {
        throw TestCaseFault(message: "document \(index + 1) of '\(name)' has no text", key: "documents")
      }
      documents.append(
        try Self.document(name: entry["name"].string ?? "document-\(index + 1)", text: text, entry: entry))
    }
    if documents.isEmpty { throw TestCaseFault(message: "the case '\(name)' has neither text nor documents") }
    let given = GivenLayers(documents.map(\.document))
    if let list = value["claims"].list { claims = try given.claims(list) }
    if let list = value["entities"].list { entities = try given.entities(list) }
    options = value["options"].fields ?? []
    annotations = value["annotations"].fields ?? []
    findings = value["findings"].fields ?? []
    section = value["section"].string
    expectedError = value["expect_error"].string
    if annotations.isEmpty, findings.isEmpty, section == nil, expectedError == nil {
      throw TestCaseFault(
        message: "the case '\(name)' expects nothing: give annotations, findings, section or expect_error")
    }
  }

  /// The layers that the case itself gives.
  var givenLayers: Set<Layer> {
    var layers = documents.reduce(into: Set<Layer>()) { $0.formUnion($1.layers) }
    if claims != nil { layers.insert(.claims) }
    if entities != nil { layers.insert(.entities) }
    return layers
  }

  // MARK: Reading

  private static func document(name: String, text: String, entry: LuaValue) throws(TestCaseFault)
    -> GivenDocument
  {
    var document = Document(name: name, plain: text)
    for fact in facts {
      if let value = entry[fact].string { document.metadata[fact] = .init(.string(value), origin: "test") }
    }
    var layers: Set<Layer> = []
    for kind in entry["given"].fields ?? [] {
      layers.insert(Layer(kind.name))
      var from = 0
      for given in kind.value.list ?? [] {
        guard let wanted = given["text"].string ?? given.string,
          let span = GivenLayers.find(wanted, in: document.bytes, from: from)
        else {
          throw TestCaseFault(message: "a given \(kind.name) stands nowhere in '\(name)'", key: "given")
        }
        from = span.start
        var fields: [String: Value] = [:]
        for field in given.fields ?? [] where field.name != "text" {
          fields[field.name] = field.value.coreValue ?? .null
        }
        document.annotate(Annotation(Layer(kind.name), span, fields))
      }
    }
    return GivenDocument(document: document, layers: layers)
  }

  static func refuseUnknown(_ fields: [LuaValue.Field], allowed: [String], in what: String)
    throws(TestCaseFault)
  {
    for field in fields where !allowed.contains(field.name) {
      throw TestCaseFault(
        message: "\(what) has no entry '\(field.name)'", key: field.name,
        suggestion: EditDistance.suggestion(for: field.name, among: allowed))
    }
  }
}
