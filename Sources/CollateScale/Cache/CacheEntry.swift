import CollateCore

/// A file of the cache: the SHA-256 over the rest, a row that says what it is, and the row that it keeps.
struct CacheEntry: Equatable {
  /// What is kept.
  enum Kind: String, CaseIterable, RowValue {
    case document, corpus, output
  }

  var kind: Kind
  /// The name under which it is kept.
  var key: CacheKey
  /// SHA-256 of the sources that it was made of.
  var sources: [String]
  /// What is kept, as a row.
  var row: [UInt8]

  /// Changes with the form of entries and of rows.
  private static let form = "collate cache 1"
  private static let lineEnd: UInt8 = 0x0A

  init(kind: Kind, key: CacheKey, sources: [String], row: [UInt8]) {
    (self.kind, self.key, self.sources, self.row) = (kind, key, sources, row)
  }

  /// Reads an entry; nil where a byte of it is not what was written.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: Self.lineEnd),
      ContentHash.hex(of: bytes[(end + 1)...]).utf8.elementsEqual(bytes[..<end]),
      let head = bytes[(end + 1)...].firstIndex(of: Self.lineEnd)
    else { return nil }
    self.init(head: Array(bytes[(end + 1)..<head]))
    row = Array(bytes[(head + 1)...])
  }

  /// Reads what an entry is from its second line; it keeps nothing then.
  init?(head: [UInt8]) {
    var reader = RowReader(head)
    let parts = try? reader.fields { row throws(RowFault) in
      let form: String = try row.value()
      let (kind, key): (Kind, CacheKey) = (try row.value(), try row.value())
      let sources: [String] = try row.value()
      return (form, kind, key, sources)
    }
    guard let (form, kind, key, sources) = parts, form == Self.form else { return nil }
    self.init(kind: kind, key: key, sources: sources, row: [])
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var head = RowWriter()
    head.fields(Self.form, kind, key, sources)
    let rest = head.bytes + [Self.lineEnd] + row
    return Array(ContentHash.hex(of: rest).utf8) + [Self.lineEnd] + rest
  }
}
