import CollateCore
import CollateText

/// A value on its way between Lua and Collate.
package enum LuaValue: Hashable, Sendable {
  case none
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case list([LuaValue])
  /// A plain Lua table with string keys, sorted by name when it comes from Lua.
  case record([Field])
  /// Bytes of the clean text of a document of the call.
  case span(Passage)
  /// A read-only object. One that the host of the call made has an id of 0 or more, and comes back without its fields.
  case object(type: String, id: Int, fields: [Field])
  /// A Lua function; stands in declarations only.
  case function

  /// A named value.
  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: LuaValue

    package init(_ name: String, _ value: LuaValue) {
      self.name = name
      self.value = value
    }
  }

  /// A document of the call: a reference to the object that came with it.
  package static func document(_ index: Int) -> LuaValue { .object(type: "document", id: index, fields: []) }

  /// What stands for null in Lua, where a list keeps its places.
  static let null = LuaValue.object(type: "null", id: 0, fields: [])

  /// A string, or nothing.
  package init(_ string: String?) { self = string.map(LuaValue.string) ?? .none }

  /// A Core value; its spans belong to `document`.
  package init(_ value: Value, document: Int) {
    switch value {
    case .null: self = .none
    case .bool(let bool): self = .bool(bool)
    case .int(let int): self = .integer(int)
    case .number(let number): self = .number(number)
    case .string(let string): self = .string(string)
    case .span(let span): self = .span(Passage(document: document, span: span))
    case .list(let items): self = .list(items.map { LuaValue($0, document: document) })
    case .map(let map):
      self = .record(map.map { Field($0.name, LuaValue($0.value, document: document)) })
    }
  }

  package var string: String? { if case .string(let value) = self { value } else { nil } }
  package var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// A span, or that of an annotation, a claim or whatever else has one.
  package var passage: Passage? {
    switch self {
    case .span(let passage): passage
    case .object: self["span"].passage
    default: nil
    }
  }
  /// The index of a document of the call.
  package var document: Int? { if case .object("document", let index, _) = self { index } else { nil } }

  /// The values of a list; a table without entries is an empty list.
  package var list: [LuaValue]? { if case .list(let values) = self { values } else { nil } }

  /// The entries of a table with names; a table without entries is an empty record.
  package var fields: [Field]? {
    switch self {
    case .record(let fields), .object(_, _, let fields): fields
    case .list(let values) where values.isEmpty: []
    default: nil
    }
  }

  /// The entry of that name; nothing where there is none.
  package subscript(_ name: String) -> LuaValue { fields?.first { $0.name == name }?.value ?? .none }

  /// The type in the words that messages use; of a number with a fraction, the number.
  package var typeName: String {
    switch self {
    case .none: "nothing"
    case .bool: "a truth value"
    case .integer: "a whole number"
    case .number(let number): String(number)
    case .string: "a string"
    case .list(let values): values.isEmpty ? "an empty table" : "a list"
    case .record: "a table with names"
    case .span: "a span"
    case .object("null", _, _): "null"
    case .object("options", _, _): "the options"
    case .object(let type, _, _): Self.one(type)
    case .function: "a function"
    }
  }

  /// A noun with its article.
  package static func one(_ noun: String) -> String {
    ("aeiou".contains(noun.prefix(1)) ? "an " : "a ") + noun
  }

  /// The Core value; nil for what Core has no form for. Spans lose their document.
  package var coreValue: Value? {
    switch self {
    case .none: return .null
    case .bool(let bool): return .bool(bool)
    case .integer(let integer): return .int(integer)
    case .number(let number): return number.isFinite ? .number(number) : nil
    case .string(let string): return .string(string)
    case .span(let passage): return .span(passage.span)
    case .list(let values):
      let converted = values.compactMap(\.coreValue)
      return converted.count == values.count ? .list(converted) : nil
    case .record(let fields):
      let converted = fields.compactMap { field in
        field.value.coreValue.map { Fields.Field(field.name, $0) }
      }
      return converted.count == fields.count ? .map(Fields(converted)) : nil
    case .object("null", _, _): return .null
    case .object: return passage.map { .span($0.span) }
    case .function: return nil
    }
  }
}

extension Fields {
  /// Makes fields of entries of a table; what Core has no form for is null.
  package init(_ entries: [LuaValue.Field]) {
    self.init(entries.map { Field($0.name, $0.value.coreValue ?? .null) })
  }
}
