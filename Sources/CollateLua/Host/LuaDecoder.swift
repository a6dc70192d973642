import CollateCore
import CollateText
import LuaHost

/// Reads values in the encoding that `LuaHost.h` describes; every read is checked, and broken bytes end the reading.
struct LuaDecoder {
  /// Nesting that no value of a host has: only broken bytes go deeper.
  private static let deepest = 100
  let bytes: UnsafeRawBufferPointer
  private(set) var offset = 0
  private var depth = 0
  /// Values that may still be read: one of a single byte takes many times that here.
  private var left: Int

  init(_ bytes: UnsafeRawBufferPointer, most: Int = .max) {
    self.bytes = bytes
    left = most
  }

  /// All values of the bytes, one after the other.
  static func values(_ bytes: UnsafeRawBufferPointer) -> [LuaValue] {
    var decoder = LuaDecoder(bytes)
    var result: [LuaValue] = []
    while let value = decoder.next() { result.append(value) }
    return result
  }

  /// The same, but nil where the bytes hold anything else, or more than `most` values.
  static func allValues(_ bytes: UnsafeRawBufferPointer, most: Int) -> [LuaValue]? {
    var decoder = LuaDecoder(bytes, most: most)
    var result: [LuaValue] = []
    while decoder.offset < bytes.count {
      guard let value = decoder.next() else { return nil }
      result.append(value)
    }
    return result
  }

  /// The next value; nil at the end.
  mutating func next() -> LuaValue? {
    depth += 1
    defer { depth -= 1 }
    left -= 1
    guard depth <= Self.deepest, left >= 0, let tag = read(UInt8.self) else { return nil }
    switch lua_host_tag(rawValue: UInt32(tag)) {
    case LUA_HOST_NIL: return LuaValue.none
    case LUA_HOST_FALSE: return .bool(false)
    case LUA_HOST_TRUE: return .bool(true)
    case LUA_HOST_INTEGER: return read(Int64.self).map { .integer(Int($0)) }
    case LUA_HOST_NUMBER: return read(Double.self).map { .number($0) }
    case LUA_HOST_STRING: return readString().map { .string($0) }
    case LUA_HOST_FUNCTION: return .function
    case LUA_HOST_LIST: return readList()
    case LUA_HOST_RECORD: return readFields().map { .record($0) }
    case LUA_HOST_SPAN: return readPassage().map(LuaValue.span)
    case LUA_HOST_OBJECT: return readObject()
    case LUA_HOST_DOCUMENT: return read(Int64.self).map { .document(Int($0)) }
    default: return nil
    }
  }

  /// Goes past a tag if it comes next.
  mutating func read(tag: lua_host_tag) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(tag.rawValue) else { return false }
    offset += 1
    return true
  }

  mutating func read<Number: BitwiseCopyable>(_ type: Number.Type) -> Number? {
    let size = MemoryLayout<Number>.size
    guard bytes.count - offset >= size else { return nil }
    defer { offset += size }
    return bytes.loadUnaligned(fromByteOffset: offset, as: type)
  }

  mutating func readString() -> String? {
    guard let place = readPlace() else { return nil }
    return string(place)
  }

  /// Goes past a count and as many bytes, and tells where these are.
  @inline(__always)
  mutating func readPlace() -> Range<Int>? {
    guard let count = read(UInt32.self).map(Int.init), bytes.count - offset >= count else { return nil }
    defer { offset += count }
    return offset..<offset + count
  }

  /// The bytes at a place that was read, as text.
  func string(_ place: Range<Int>) -> String { String(decoding: bytes[place], as: UTF8.self) }

  private mutating func readList() -> LuaValue? {
    guard let count = read(UInt32.self) else { return nil }
    var values: [LuaValue] = []
    for _ in 0..<count {
      guard let value = next() else { return nil }
      values.append(value)
    }
    return .list(values)
  }

  private mutating func readFields() -> [LuaValue.Field]? {
    guard let count = read(UInt32.self) else { return nil }
    var fields: [LuaValue.Field] = []
    for _ in 0..<count {
      guard let name = readString(), let value = next() else { return nil }
      fields.append(LuaValue.Field(name, value))
    }
    return fields
  }

  mutating func readPassage() -> Passage? {
    guard let document = read(Int64.self), let start = read(Int64.self), let end = read(Int64.self) else {
      return nil
    }
    return Passage(document: Int(document), span: Span(Int(start), Int(end)))
  }

  private mutating func readObject() -> LuaValue? {
    guard let type = readString(), let id = read(Int64.self), read(UInt32.self) != nil,
      let fields = readFields()
    else { return nil }
    return .object(type: type, id: Int(id), fields: fields)
  }
}
