import CollateCore
import CollateText

/// Makes one document of every record of a JSON or JSON-lines file, whatever its fields are called.
struct RecordReader {
  /// Records that are looked at to find the field of the texts.
  private static let sampleSize = 50

  private let file: OpenedFile
  private let text: MappedText
  private let search: FieldSearch

  /// Reads a file of records.
  init(_ file: OpenedFile) {
    self.file = file
    text = file.text
    search = FieldSearch(bytes: text.bytes)
  }

  /// The documents, named after the file where it is one record, else `name#2` after element or line; and what failed.
  func read(asLines: Bool) -> LoadedFile {
    var loaded = LoadedFile(documents: [])
    let records = records(asLines, &loaded.notes)
    guard let field = file.fields.text ?? likeliestField(of: records) else {
      if let first = records.first {
        let fields = search.samples(of: first.node)
        loaded.notes.append(
          file.note(
            "no field of its records is known to hold a text; name it with the option 'field'. There is \(fields)",
            isFailure: true))
      } else if loaded.notes.isEmpty {
        loaded.notes.append(file.note("it holds no record", isFailure: true))
      }
      return loaded
    }
    if file.fields.text == nil, field.names != ["text"] {
      loaded.notes.append(file.note("its texts are read from the field '\(field)'"))
    }
    for record in records {
      let name = file.name + record.suffix
      loaded.add(name, of: file, at: file.place(of: record.node.span)) { () throws(StageError) in
        try document(record.node, field, name: name)
      }
    }
    return loaded
  }

  // MARK: Records

  private func records(_ asLines: Bool, _ notes: inout [Note]) -> [RecordList.Record] {
    if !asLines {
      do throws(JSONParser.Failure) {
        let node = try JSONParser.parse(text.bytes, in: Span(0, text.count), strictly: true)
        if let records = RecordList(search: search).records(of: node, at: file.fields.records) {
          return records
        }
        let path = file.fields.records?.description ?? ""
        notes.append(
          file.note(
            "nothing is at '\(path)', where the option 'records' looks for its records", isFailure: true))
        return []
      } catch {
        // JSON lines are often named .json; only text that is neither fails as a whole.
        let lines = lineRecords()
        if lines.failures.isEmpty { return lines.records }
        let place = LineIndex(text.bytes).position(of: error.offset)
        notes.append(
          failure("it is not JSON: line \(place.line), column \(place.column): \(error.reason)", error))
        return []
      }
    }
    let lines = lineRecords()
    notes += lines.failures.map { line, error in failure("line \(line) is not JSON: \(error.reason)", error) }
    return lines.records
  }

  private func failure(_ reason: String, _ error: JSONParser.Failure) -> Note {
    file.note(reason, at: file.place(of: Span(error.offset, error.offset + 1)), isFailure: true)
  }

  private func lineRecords() -> (records: [RecordList.Record], failures: [(Int, JSONParser.Failure)]) {
    var records: [RecordList.Record] = []
    var failures: [(Int, JSONParser.Failure)] = []
    let lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let isSingle = lines.count { !$0.allSatisfy { $0 <= 0x20 } } == 1
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      do throws(JSONParser.Failure) {
        let node = try JSONParser.parse(text.bytes, in: Span(line.startIndex..<line.endIndex), strictly: true)
        records.append(RecordList.Record(node: node, suffix: isSingle ? "" : "#\(index + 1)"))
      } catch {
        failures.append((index + 1, error))
      }
    }
    return (records, failures)
  }

  /// The field that holds the text of most of the first records; nil where none of them has one.
  private func likeliestField(of records: [RecordList.Record]) -> FieldPath? {
    var counts: [FieldPath: (count: Int, rank: Int)] = [:]
    for record in records.prefix(Self.sampleSize) {
      guard let (field, rank) = search.text(of: record.node) else { continue }
      counts[field.path, default: (0, rank)].count += 1
    }
    return counts.min { left, right in
      (-left.value.count, left.value.rank, left.key.description)
        < (-right.value.count, right.value.rank, right.key.description)
    }?.key
  }

  // MARK: Accounts

  private func document(_ record: JSONNode, _ field: FieldPath, name: String) throws(StageError) -> Document {
    try requireOneReading(of: record)
    let pieces = search.strings(record, at: field).compactMap { $0.text(in: text.bytes) }.filter {
      !$0.isBlank
    }
    if pieces.isEmpty {
      let isThere = !search.strings(record, at: field).isEmpty
      throw StageError(
        isThere
          ? "the field '\(field)' holds only spaces"
          : "the record has no text in the field '\(field)'; there is \(search.samples(of: record))")
    }
    var account = MappedText()
    for piece in pieces {
      if account.count > 0 { account.insert("\n\n".utf8, at: piece.map.pieces.first?.origin.start ?? 0) }
      account.append(piece)
    }
    let draft = AccountDraft(
      name: name, text: account.composed(with: text.map), facts: facts(of: record, field))
    return try draft.document(of: file)
  }

  /// Throws where two programs may read two texts: bytes that are no UTF-8, a key that stands twice.
  private func requireOneReading(of record: JSONNode) throws(StageError) {
    if let place = file.place(of: record.span),
      let fault = file.decoded.malformed.first(where: { $0.start < place.end && $0.end > place.start })
    {
      throw StageError("the record is not UTF-8, as JSON must be: byte \(fault.start)")
    }
    guard case .object(let members) = record.content else { return }
    var keys: Set<String> = []
    for member in members where !keys.insert(member.key).inserted {
      throw StageError(
        "the record has the key '\(member.key)' twice, and programs differ in which they take")
    }
  }

  /// The facts that the fields of a record state, those of surer names first.
  private func facts(of record: JSONNode, _ text: FieldPath) -> [AccountDraft.Fact] {
    guard case .object(let members) = record.content else { return [] }
    let found = members.compactMap { member in FieldNames.fact(member.key).map { (member, $0.key, $0.rank) } }
    return found.sorted { $0.2 < $1.2 }.compactMap { member, key, _ in
      guard [member.key] != text.names, let words = words(of: member.value) else { return nil }
      return AccountDraft.Fact(key: key, words: words, origin: "field \(member.key)")
    }
  }

  /// The words of a fact: a string or a number, the first of a list, the name inside an object.
  private func words(of value: JSONNode) -> MappedText? {
    var node = value
    if let first = node.elements?.first { node = first }
    if let inner = node["name"] ?? node["main"] ?? node["rendered"] ?? node["#text"] { node = inner }
    if case .number = node.content { return text.slice(node.span) }
    return node.text(in: text.bytes)?.composed(with: text.map)
  }
}
