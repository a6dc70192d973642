import CollateCore

/// A document as Lua sees it.
enum DocumentObject {
  /// The object: name and metadata; an unknown fact is nil, a misspelt one an error.
  static func make(_ document: Document, index: Int) -> LuaValue {
    var fields = [LuaValue.Field("name", .string(document.name))]
    for key in [
      Metadata.title, Metadata.outlet, Metadata.author, Metadata.date, Metadata.language,
    ] {
      fields.append(.init(key, LuaValue(document.metadata[key]?.value.string)))
    }
    return .object(type: "document", id: index, fields: fields)
  }
}
