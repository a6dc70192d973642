import CollateCore
import CollateText

/// A document that a source body makes: pieces of the text of a file in their order, and facts.
struct DocumentDraft {
  /// The file as it was decoded.
  let file: Document
  private var text = MappedText()
  /// Where in the file the last piece ends.
  private var reached = 0
  /// Whether the text stands in the file as it is, white space between its pieces aside.
  private var isVerbatim = true
  /// How bytes are read; nil where the file has been decoded.
  private var encoding: ByteEncoding?

  init(of file: Document) {
    self.file = file
    if file.encoding == UnreadFile.undecoded { encoding = .utf8 }
  }

  /// Reads what `file:document` was given; throws for a piece or a fact that cannot be.
  mutating func document(_ value: LuaArguments) throws(LuaCallError) -> Document {
    let draft = try value.record(1, "document", allowed: ["text", "encoding"] + Fact.names)
    try readEncoding(draft["encoding"])
    guard let pieces = draft["text"].list, !pieces.isEmpty else {
      throw LuaCallError("document.text must be a list of spans of the file, not \(draft["text"].typeName)")
    }
    for (index, piece) in pieces.enumerated() {
      try add(piece, "piece \(index + 1) of document.text")
    }
    guard !text.isBlank else { throw LuaCallError("document.text holds only white space") }
    var document = Document(
      name: file.name, source: file.source, format: isVerbatim ? .plain : .json,
      encoding: encoding?.rawValue ?? file.encoding,
      readable: text.composed(with: file.readable.map))
    for name in Fact.names where ![.none, .null].contains(draft[name]) {
      document.metadata[name] = try fact(name, draft[name])
    }
    return document
  }

  private mutating func readEncoding(_ value: LuaValue) throws(LuaCallError) {
    if value == .none { return }
    let names = ByteEncoding.allCases.map(\.rawValue)
    guard encoding != nil else {
      throw LuaCallError(
        "the file has been decoded; encoding is for stages that read bytes: takes = { bytes = true, … }")
    }
    guard let name = value.string, let named = ByteEncoding(rawValue: name) else {
      let given = value.string.map { "'\($0.prefix(40))'" } ?? value.typeName
      throw LuaCallError("document.encoding is one of \(names.joined(separator: ", ")), not \(given)")
    }
    encoding = named
  }

  // MARK: Pieces

  private mutating func add(_ piece: LuaValue, _ what: String) throws(LuaCallError) {
    if let joint = piece.string {
      guard joint.allSatisfy(\.isWhitespace) else {
        throw LuaCallError(
          "\(what) is '\(joint.prefix(40))': only white space may stand between spans of the file, because an account quotes "
            + "what its source says")
      }
      return text.insert(joint.utf8, at: reached)
    }
    guard let span = piece.passage?.span else {
      throw LuaCallError("\(what) must be a span of the file or white space, not \(piece.typeName)")
    }
    guard span.start >= reached else {
      let lines = LineIndex(file.bytes)
      throw LuaCallError(
        "\(what), in line \(lines.position(of: span.start).line) of the file, begins before the one before it ends, in line "
          + "\(lines.position(of: reached).line): pieces must follow each other as in the file, each once"
      )
    }
    if let literal = try JSONLiteral.text(piece, in: file.bytes) {
      isVerbatim = isVerbatim && literal.count == span.count
      text.append(literal)
    } else if let encoding {
      text.append(try encoding.text(of: span, in: file.bytes, what))
    } else {
      text.appendVerbatim(span, of: file.bytes)
    }
    reached = span.end
  }

  // MARK: Facts

  private func fact(_ name: String, _ value: LuaValue) throws(LuaCallError) -> Metadata.Entry {
    if let string = value.string { return try Fact.entry(name, string, evidence: []) }
    guard let span = value.passage?.span else {
      throw LuaCallError("document.\(name) must be a span of the file or a string, not \(value.typeName)")
    }
    var words = Array(file.bytes[span])
    if let literal = try JSONLiteral.text(value, in: file.bytes) {
      words = literal.bytes
    } else if let encoding {
      words = try encoding.text(of: span, in: file.bytes, "document.\(name)").bytes
    }
    return try Fact.entry(
      name, String(decoding: words, as: UTF8.self), evidence: file.readable.map.origins(of: span))
  }
}

/// A fact that stages of plugins can set.
enum Fact {
  /// The facts, by name.
  static let names = [Metadata.title, Metadata.outlet, Metadata.author, Metadata.date, Metadata.language]

  /// A fact as metadata hold it; a date is its day. Throws for a name or a value that cannot be.
  static func entry(_ name: String, _ value: String, evidence: [Span]) throws(LuaCallError) -> Metadata.Entry
  {
    guard names.contains(name) else {
      let hint = EditDistance.hint(for: name, among: names)
      throw LuaCallError(
        "there is no fact '\(name)'" + (hint.isEmpty ? "; facts are \(names.joined(separator: ", "))" : hint))
    }
    let value = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if value.isEmpty { throw LuaCallError("\(name) is empty") }
    guard name == Metadata.date else { return Metadata.Entry(.string(value), evidence: evidence, origin: "") }
    guard let day = ISODay.prefix(of: value) else {
      throw LuaCallError(
        "a date begins with a day of the calendar as ISO 8601 writes it, such as 2024-05-14; '\(value.prefix(40))' does not"
      )
    }
    return Metadata.Entry(.string(day), evidence: evidence, origin: "")
  }
}
