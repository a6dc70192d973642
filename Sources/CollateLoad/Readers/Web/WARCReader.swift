import CollateCore
import CollateText

/// Makes one document of every page in a WARC archive (ISO 28500): responses of servers, resources, and the texts that
/// crawlers convert pages to.
struct WARCReader {
  private let file: OpenedFile

  /// Takes an archive.
  init(_ file: OpenedFile) { self.file = file }

  /// One record.
  private struct Record {
    var number: Int
    var start: Int
    var header: HeaderFields
    var block: Span
  }

  /// The documents, named `name#2` after the record, and what failed. Records that hold no page (requests, metadata) are
  /// passed over.
  func read() -> LoadedFile {
    var loaded = LoadedFile(documents: [])
    var others: [String: Int] = [:]
    let (records, damage) = records()
    for record in records {
      let name = "\(file.name)#\(record.number)"
      do throws(StageError) {
        switch record.header.string("warc-type")?.lowercased() {
        case "response": loaded.documents.append(try response(record, name: name))
        case "resource", "conversion":
          let kind = record.header.kind("content-type") ?? ""
          let page = HTTPMessage(
            kind: kind, charset: record.header.parameter("charset", of: "content-type"),
            body: file.source.bytes.mapped(record.block))
          loaded.documents.append(try document(page, name: name))
        case let other: others[other ?? "unknown", default: 0] += 1
        }
      } catch {
        loaded.notes.append(
          file.note(error.reason, on: name, at: Span(record.start, record.block.end), isFailure: true))
      }
    }
    if !others.isEmpty {
      let list = others.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
      loaded.notes.append(file.note("records that hold no page were skipped: \(list)"))
    }
    if let damage {
      let reason = "no record begins at byte \(damage), where one should; what follows was not read"
      loaded.notes.append(file.note(reason, at: Span(damage, damage + 1), isFailure: true))
    } else if records.isEmpty {
      loaded.notes.append(file.note("the archive holds no record", isFailure: true))
    }
    return loaded
  }

  /// The records in their order, and where one should begin and does not.
  private func records() -> ([Record], damage: Int?) {
    let bytes = file.source.bytes
    var records: [Record] = []
    var offset = 0
    while true {
      while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
      guard offset < bytes.count else { return (records, nil) }
      guard bytes[offset...].starts(with: "WARC/".utf8) else { return (records, offset) }
      let header = HeaderFields(bytes, in: Span(offset, bytes.count))
      guard let length = header.string("content-length").flatMap({ Int($0.filter { !$0.isWhitespace }) }),
        length >= 0, length <= bytes.count - header.end
      else { return (records, offset) }
      let block = Span(header.end, header.end + length)
      records.append(Record(number: records.count + 1, start: offset, header: header, block: block))
      offset = block.end
    }
  }

  private func response(_ record: Record, name: String) throws(StageError) -> Document {
    try document(try HTTPMessage(file.source.bytes, in: record.block), name: name)
  }

  private func document(_ page: HTTPMessage, name: String) throws(StageError) -> Document {
    let markup: Document.Markup
    switch page.kind {
    case "text/html", "application/xhtml+xml": markup = .html
    case "text/plain": markup = .plain
    default:
      throw StageError("it is of the kind '\(page.kind)'; pages and plain text are read from WARC archives")
    }
    let declared = page.charset.flatMap(CharacterSet.init(label:))
    let found = CharacterSetDetection(page.body.bytes)
    let set = found.markLength > 0 ? found.characterSet : declared ?? found.characterSet
    let text = page.body.decoded(as: set, from: found.markLength)
    var file = file
    if let unpacked = page.unpacked {
      file.source = SourceFile(path: "\(self.file.source.path)!\(name)", bytes: unpacked, positions: .decoded)
    }
    let draft = AccountDraft(
      name: name, text: text, markup: markup, encoding: set.name)
    return try draft.document(of: file)
  }
}

extension [UInt8] {
  /// The bytes of a span, mapped to where they stand.
  func mapped(_ span: Span) -> MappedText {
    var text = MappedText()
    text.appendVerbatim(span, of: self)
    return text
  }
}
