import CollateCore
import LuaHost

/// A document as Lua sees it, or the file that a source body reads.
enum DocumentObject {
  /// The documents of a call of a body, encoded.
  static func encoded(_ documents: [Document], for body: lua_host_body) -> [[UInt8]] {
    documents.enumerated().map { index, document in
      let file = LuaValue.object(type: "file", id: index, fields: [.init("name", .string(document.name))])
      return LuaEncoder.bytes(of: body == LUA_HOST_BODY_SOURCE ? file : make(document, index: index))
    }
  }

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
