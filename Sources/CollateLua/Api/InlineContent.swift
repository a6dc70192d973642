import CollateCore

/// Running text of a section: strings and numbers as they are, whatever has a span as a citation, documents by their code.
enum InlineContent {
  /// The content of one paragraph, item or cell, called `what` in errors.
  static func read(_ values: ArraySlice<LuaValue>, _ what: String) throws(LuaCallError) -> [Block.Inline] {
    var result: [Block.Inline] = []
    for value in values { result.append(try inline(value, what)) }
    return result
  }

  /// Several cells, each a value or a list of them.
  static func cells(_ values: [LuaValue], _ what: String) throws(LuaCallError) -> [[Block.Inline]] {
    var result: [[Block.Inline]] = []
    for value in values { result.append(try read((value.list ?? [value])[...], what)) }
    return result
  }

  private static func inline(_ value: LuaValue, _ what: String) throws(LuaCallError) -> Block.Inline {
    switch value {
    case .string(let text): return .text(text)
    case .integer(let number): return .text(String(number))
    case .number(let number):
      return .text(number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number))
    case .object("strong", _, _): return .strong(value["text"].string ?? "")
    default:
      if let document = value.document { return .account(document) }
      if let passage = value.passage { return .citation(passage) }
      throw LuaCallError("\(what) holds strings, numbers, spans and documents, not \(value.typeName)")
    }
  }
}
