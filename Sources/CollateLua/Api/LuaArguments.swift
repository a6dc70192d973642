import CollateCore
import CollateText

/// The arguments of a function that Lua called, with the errors that their reading can raise.
struct LuaArguments {
  private let values: [LuaValue]
  private let function: String?

  /// Takes what a function was given, which errors name; values that are no arguments of one have no name.
  init(_ values: [LuaValue], of function: String? = nil) {
    self.values = values
    self.function = function
  }

  /// How many there are; the object of a method is the first.
  var count: Int { values.count }

  /// The argument at `index`, from 0; nothing where there are fewer.
  subscript(_ index: Int) -> LuaValue { index < values.count ? values[index] : .none }

  /// All arguments from `index` on.
  func from(_ index: Int) -> ArraySlice<LuaValue> { values.dropFirst(index) }

  /// A string, called `name` in the error.
  func string(_ index: Int, _ name: String) throws(LuaCallError) -> String {
    guard let string = self[index].string else { throw mismatch(index, name, "a string") }
    return string
  }

  /// A string as the one line that results hold.
  func line(_ index: Int, _ name: String) throws(LuaCallError) -> String {
    try string(index, name).asOneLine
  }

  /// A whole number, or nothing.
  func optionalInteger(_ index: Int, _ name: String) throws(LuaCallError) -> Int? {
    if self[index] == .none { return nil }
    guard let integer = self[index].integer else { throw mismatch(index, name, "a whole number") }
    return integer
  }

  /// A document of the call.
  func document(_ index: Int, _ name: String) throws(LuaCallError) -> Int {
    guard let document = self[index].document else { throw mismatch(index, name, "a document") }
    return document
  }

  /// The bytes of a document, a span, or whatever has a span.
  func region(_ index: Int, in session: LuaSession) throws(LuaCallError) -> Passage {
    if let document = self[index].document, session.documents.indices.contains(document) {
      return Passage(document: document, span: Span(0, session.documents[document].bytes.count))
    }
    guard let passage = self[index].passage, session.documents.indices.contains(passage.document) else {
      throw LuaCallError("a span or a document expected, not \(self[index].typeName)")
    }
    return passage
  }

  /// A list of anything.
  func list(_ index: Int, _ name: String) throws(LuaCallError) -> [LuaValue] {
    guard let list = self[index].list else { throw mismatch(index, name, "a list") }
    return list
  }

  /// A list of strings.
  func strings(_ index: Int, _ name: String) throws(LuaCallError) -> [String] {
    guard let list = self[index].list else { throw mismatch(index, name, "a list of strings") }
    if let other = list.firstIndex(where: { $0.string == nil }) {
      throw mismatch(name, "a list of strings; entry \(other + 1) is \(list[other].typeName)")
    }
    return list.compactMap(\.string)
  }

  /// A table with names, none of which is outside `allowed`.
  func record(_ index: Int, _ name: String, allowed: [String]) throws(LuaCallError) -> LuaValue {
    guard let fields = self[index].fields else { throw mismatch(index, name, "a table with named entries") }
    for field in fields where !allowed.contains(field.name) {
      let hint = EditDistance.hint(for: field.name, among: allowed)
      let entries = "; its entries are \(allowed.joined(separator: ", "))"
      throw LuaCallError("\(name) has no entry '\(field.name)'" + (hint.isEmpty ? entries : hint))
    }
    return .record(fields)
  }

  private func mismatch(_ index: Int, _ name: String, _ expected: String) -> LuaCallError {
    mismatch(name, "\(expected), not \(self[index].typeName)")
  }

  private func mismatch(_ name: String, _ fault: String) -> LuaCallError {
    LuaCallError((function.map { "\($0): " } ?? "") + "\(name) must be \(fault)")
  }
}

extension String {
  /// The lines of a text as one.
  var asOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " / ") }
}
