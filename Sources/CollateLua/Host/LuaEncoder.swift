import CollateCore
import LuaHost

/// Writes values in the encoding that `LuaHost.h` describes.
struct LuaEncoder {
  /// Bytes of nearly all values, a document among them.
  private static let usualSize = 256

  private(set) var bytes: [UInt8] = []

  /// The encoding of one value.
  static func bytes(of value: LuaValue) -> [UInt8] {
    var encoder = LuaEncoder()
    encoder.bytes.reserveCapacity(usualSize)
    encoder.append(value)
    return encoder.bytes
  }

  mutating func append(_ value: LuaValue) {
    switch value {
    case .none, .function: append(tag: LUA_HOST_NIL)
    case .bool(let bool): append(tag: bool ? LUA_HOST_TRUE : LUA_HOST_FALSE)
    case .integer(let integer):
      append(tag: LUA_HOST_INTEGER)
      append(Int64(integer))
    case .number(let number):
      append(tag: LUA_HOST_NUMBER)
      append(number)
    case .string(let string):
      append(tag: LUA_HOST_STRING)
      append(string)
    case .list(let values):
      beginList(count: values.count)
      for value in values { append(value) }
    case .record(let fields):
      append(tag: LUA_HOST_RECORD)
      append(fields)
    case .span(let passage): append(passage)
    case .object("document", let index, let fields) where fields.isEmpty:
      append(tag: LUA_HOST_DOCUMENT)
      append(Int64(index))
    case .object(let type, let id, let fields):
      appendObject(type: type, id: id) { $0.append(fields) }
    }
  }

  mutating func beginList(count: Int) {
    append(tag: LUA_HOST_LIST)
    append(UInt32(count))
  }

  /// Writes an annotation as an object without building values in between: a document can hold thousands. Of the fields
  /// of those names, one that it does not have is nothing.
  mutating func append(_ annotation: Annotation, names: [String], id: Int, document: Int) {
    appendObject(type: "annotation", id: id) { encoder in
      encoder.append(UInt32(names.count + 2))
      encoder.append("kind")
      encoder.append(.string(annotation.kind.name))
      encoder.append("span")
      encoder.append(Passage(document: document, span: annotation.span))
      for name in names {
        encoder.append(name)
        encoder.append(LuaValue(annotation.fields[name] ?? .null, document: document))
      }
    }
  }

  private mutating func append(tag: lua_host_tag) { bytes.append(UInt8(tag.rawValue)) }

  private mutating func append(_ value: some BitwiseCopyable) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ string: String) {
    append(UInt32(string.utf8.count))
    bytes.append(contentsOf: string.utf8)
  }

  private mutating func append(_ passage: Passage) {
    append(tag: LUA_HOST_SPAN)
    append(Int64(passage.document))
    append(Int64(passage.span.start))
    append(Int64(passage.span.end))
  }

  private mutating func append(_ fields: [LuaValue.Field]) {
    append(UInt32(fields.count))
    for field in fields {
      append(field.name)
      append(field.value)
    }
  }

  private mutating func appendObject(type: String, id: Int, _ body: (inout LuaEncoder) -> Void) {
    append(tag: LUA_HOST_OBJECT)
    append(type)
    append(Int64(id))
    let place = bytes.count
    append(UInt32(0))
    body(&self)
    let size = UInt32(bytes.count - place - 4)
    withUnsafeBytes(of: size) { bytes.replaceSubrange(place..<place + 4, with: $0) }
  }
}
