import CollateCore
import CollateText

/// Makes one document of every record of a JSON or JSON-lines file.
struct RecordReader {
  /// The file all records share.
  let source: SourceFile
  /// Its character set.
  let encoding: String
  /// Its text, and what in it is no UTF-8.
  let decoded: DecodedText
  /// The field that holds a record's text.
  let field: String
  /// Bytes of a record's text that are read.
  let limit: Int

  private var text: MappedText { decoded.text }

  /// Field names that news records use, by the fact they hold.
  private static let fields: [(fact: String, names: [String])] = [
    (Metadata.title, ["title", "headline"]),
    (Metadata.outlet, ["outlet", "source", "publisher", "site_name", "sitename"]),
    (Metadata.author, ["author", "authors", "byline"]),
    (
      Metadata.date,
      ["date", "published", "datePublished", "date_published", "publish_date", "published_at", "pubDate"]
    ),
    (Metadata.language, ["language", "lang"]),
  ]

  /// A record and how it is told from the others of its file: `#2` for the second element or line.
  private struct Record {
    let node: JSONNode
    let suffix: String
  }

  /// The documents, named `name` where the file is one record, else `name#2` after element or line; and what failed.
  func read(name: String, asLines: Bool) -> ([Document], [Note]) {
    var notes: [Note] = []
    var documents: [Document] = []
    for record in records(name, asLines, &notes) {
      let recordName = name + record.suffix
      do throws(StageError) {
        documents.append(try document(record.node, name: recordName))
      } catch {
        notes.append(
          Note(
            document: recordName, span: text.map.hull(of: record.node.span), reason: error.reason,
            isFailure: true))
      }
    }
    if documents.isEmpty, notes.isEmpty {
      notes.append(Note(document: name, reason: "it holds no record", isFailure: true))
    }
    return (documents, notes)
  }

  private func records(_ name: String, _ asLines: Bool, _ notes: inout [Note]) -> [Record] {
    if !asLines {
      do throws(JSONParser.Failure) {
        let node = try JSONParser.parse(text.bytes, in: Span(0, text.count), strictly: true)
        guard let elements = node.elements else { return [Record(node: node, suffix: "")] }
        return elements.enumerated().map { Record(node: $1, suffix: "#\($0 + 1)") }
      } catch {
        // JSON lines are often named .json; only text that is neither fails as a whole.
        let lines = lineRecords()
        if lines.failures.isEmpty { return lines.records }
        let place = LineIndex(text.bytes).position(of: error.offset)
        notes.append(
          failure(name, "it is no JSON: line \(place.line), column \(place.column): \(error.reason)", error))
        return []
      }
    }
    let lines = lineRecords()
    notes += lines.failures.map { line, error in
      failure(name, "line \(line) is no JSON: \(error.reason)", error)
    }
    return lines.records
  }

  private func failure(_ name: String, _ reason: String, _ error: JSONParser.Failure) -> Note {
    let place = text.map.hull(of: Span(error.offset, error.offset + 1))
    return Note(document: name, span: place, reason: reason, isFailure: true)
  }

  private func lineRecords() -> (records: [Record], failures: [(Int, JSONParser.Failure)]) {
    var records: [Record] = []
    var failures: [(Int, JSONParser.Failure)] = []
    let lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let isSingle = lines.count { !$0.allSatisfy { $0 <= 0x20 } } == 1
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      do throws(JSONParser.Failure) {
        let node = try JSONParser.parse(text.bytes, in: Span(line.startIndex..<line.endIndex), strictly: true)
        records.append(Record(node: node, suffix: isSingle ? "" : "#\(index + 1)"))
      } catch {
        failures.append((index + 1, error))
      }
    }
    return (records, failures)
  }

  private func document(_ node: JSONNode, name: String) throws(StageError) -> Document {
    try requireOneReading(of: node)
    guard let value = node[field], let text = value.text(in: self.text.bytes) else {
      throw StageError("the record has no string in the field '\(field)'")
    }
    guard !text.isBlank else { throw StageError("the field '\(field)' holds no text but spaces") }
    let end = TextCut.end(in: text.bytes, notAfter: limit)
    let kept = end < text.count ? text.slice(Span(0, end)) : text
    var document = Document(
      name: name, source: source, format: .json, encoding: encoding,
      readable: kept.composed(with: self.text.map))
    if end < text.count {
      let reason = "it is longer than max-bytes allows; what follows was left out"
      document.notes.append(Note(document: name, reason: reason, isFailure: true))
    }
    for (fact, names) in Self.fields {
      document.metadata[fact] = names.lazy.compactMap { entry(fact, node, $0) }.first
    }
    return document
  }

  /// Throws where two programs may read two texts: bytes that are no UTF-8, a key that stands twice.
  private func requireOneReading(of record: JSONNode) throws(StageError) {
    if let place = text.map.hull(of: record.span),
      let fault = decoded.malformed.first(where: { $0.start < place.end && $0.end > place.start })
    {
      throw StageError("the record is not UTF-8, as JSON must be: byte \(fault.start)")
    }
    guard case .object(let members) = record.content else { return }
    var keys: Set<String> = []
    for member in members where !keys.insert(member.key).inserted {
      throw StageError(
        "the record gives the key '\(member.key)' twice, and programs differ in which they take")
    }
  }

  /// The fact that a field of the record gives; for dates the day, where the field holds an ISO 8601 date.
  private func entry(_ fact: String, _ record: JSONNode, _ name: String) -> Metadata.Entry? {
    guard var node = record[name] else { return nil }
    if let first = node.elements?.first { node = first }
    if let inner = node["name"] { node = inner }
    guard let span = node.stringSpan, let string = node.string(in: text.bytes), !string.isEmpty else {
      return nil
    }
    guard let value = fact == Metadata.date ? ISODay.prefix(of: string) : string else { return nil }
    return Metadata.Entry(.string(value), evidence: text.map.origins(of: span), origin: "field \(name)")
  }
}
