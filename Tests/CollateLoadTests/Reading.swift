import CollateCore
import CollateText

@testable import CollateLoad

/// What a file of that name and content is read as.
func read(
  _ content: some Sequence<UInt8>, _ name: String, format: FileFormat? = nil, field: String = "auto",
  records: String = "auto", limit: Int = 1 << 20
) -> LoadedFile {
  AccountReader(format: format, fields: FieldChoice(field: field, records: records), limit: limit)
    .read(Array(content), name: name, path: "x/" + name)
}

func read(_ content: String, _ name: String, field: String = "auto", records: String = "auto") -> LoadedFile {
  read(content.utf8, name, field: field, records: records)
}

extension LoadedFile {
  var names: [String] { documents.map(\.name) }
  var texts: [String] { documents.map { $0.string(Span(0, $0.text.count)).trimmed } }
  var reasons: [String] { notes.map(\.reason) }
  var failures: [String] { notes.filter(\.isFailure).map(\.reason) }

  /// A fact of the first document.
  func fact(_ key: String) -> String? { documents.first?.metadata[key]?.value.string }
}

extension Document {
  /// The bytes of the source behind a word of the text.
  func source(of word: String) -> String? {
    let needle = Array(word.utf8)
    guard let start = text.bytes.indices.first(where: { text.bytes[$0...].starts(with: needle) }) else {
      return nil
    }
    return sourceRanges(of: Span(start, start + needle.count)).map { source.bytes.string($0) }.joined(
      separator: "|")
  }
}

extension String {
  /// The same without white space at both ends.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
