import CollateCore
import CollateText
import Foundation
import LuaHost

/// Reads the annotations that a stage wrote; no values of Lua are made in between.
struct AnnotationDecoder {
  /// What was made of bytes that were read before.
  private struct Known<Value> {
    var place: Range<Int>
    var value: Value
  }

  private static let mostReserved = 256

  private var decoder: LuaDecoder
  /// The kind of the annotation before, and the names of its fields: mostly those of the next one too.
  private var kind = Known(place: 0..<0, value: Layer(""))
  private var names: [Known<String>] = []

  private init(_ bytes: UnsafeRawBufferPointer) { decoder = LuaDecoder(bytes) }

  /// All of them, in their order; broken bytes end the reading.
  static func annotations(_ bytes: UnsafeRawBufferPointer) -> [WrittenAnnotations] {
    var reader = AnnotationDecoder(bytes)
    var result: [WrittenAnnotations] = []
    guard let first = reader.next() else { return [] }
    var (document, annotations) = (first.document, [first.annotation])
    // Mostly the others take about as many bytes; where they do not, little is lost.
    annotations.reserveCapacity(min(bytes.count / reader.decoder.offset, mostReserved))
    while let next = reader.next() {
      if next.document != document {
        result.append(WrittenAnnotations(document: document, annotations: annotations))
        (document, annotations) = (next.document, [])
      }
      annotations.append(next.annotation)
    }
    result.append(WrittenAnnotations(document: document, annotations: annotations))
    return result
  }

  /// Reads a list of document, kind, span and fields; nil for anything else.
  private mutating func next() -> (document: Int, annotation: Annotation)? {
    guard decoder.read(tag: LUA_HOST_LIST), decoder.read(UInt32.self) == 4,
      decoder.read(tag: LUA_HOST_INTEGER), let document = decoder.read(Int64.self),
      decoder.read(tag: LUA_HOST_STRING), readKind(),
      decoder.read(tag: LUA_HOST_SPAN), let passage = decoder.readPassage(),
      let fields = readFields()
    else { return nil }
    return (Int(document), Annotation(kind.value, passage.span, fields))
  }

  private mutating func readKind() -> Bool {
    guard let place = decoder.readPlace() else { return false }
    if !areEqual(place, kind.place) { kind = Known(place: place, value: Layer(decoder.string(place))) }
    return true
  }

  /// A record; a table without entries is an empty list.
  private mutating func readFields() -> Fields? {
    if !decoder.read(tag: LUA_HOST_RECORD) { return decoder.next()?.list?.isEmpty == true ? Fields() : nil }
    guard let count = decoder.read(UInt32.self) else { return nil }
    var fields: [Fields.Field] = []
    for index in 0..<Int(count) {
      guard let name = readName(at: index), let value = readValue() else { return nil }
      fields.append(Fields.Field(name, value))
    }
    return Fields(fields)
  }

  /// The name of the field at a place in its record.
  private mutating func readName(at index: Int) -> String? {
    guard let place = decoder.readPlace() else { return nil }
    if index < names.count, areEqual(place, names[index].place) { return names[index].value }
    let name = Known(place: place, value: decoder.string(place))
    if index < names.count { names[index] = name } else { names.append(name) }
    return name.value
  }

  private mutating func readValue() -> Value? {
    if !decoder.read(tag: LUA_HOST_STRING) { return decoder.next().map { $0.coreValue ?? .null } }
    return decoder.readString().map(Value.string)
  }

  private func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count, let start = decoder.bytes.baseAddress else { return false }
    return memcmp(start + one.lowerBound, start + other.lowerBound, one.count) == 0
  }
}
