import CollateCore

/// A type as the Lua API writes it: `string?`, `span[]`, `{name: string, named: boolean}[]`.
struct FieldType {
  private let text: String

  init(_ text: String) { self.text = text }

  /// Whether a value is of the type.
  func holds(_ value: Value) -> Bool {
    if let inner = without("?") { return value == .null || inner.holds(value) }
    if let element = without("[]") { return value.list?.allSatisfy(element.holds) ?? false }
    if text.hasPrefix("{") {
      let parts = ApiTable.split(String(text.dropFirst().dropLast())).map(ApiTable.Parameter.init)
      guard let map = value.map, Set(map.keys).isSubset(of: parts.map(\.name)) else { return false }
      return parts.allSatisfy { FieldType($0.type).holds(map[$0.name] ?? .null) }
    }
    return switch text {
    case "string": value.string != nil
    case "number": value.number != nil
    case "integer": value.int != nil
    case "boolean": value.bool != nil
    case "span": value.span != nil
    default: false
    }
  }

  /// The type in the words that messages use.
  var words: String {
    if let inner = without("?") { return inner.words }
    if let element = without("[]") {
      return "a list of " + (element.text.hasPrefix("{") ? "tables \(element.text)" : element.text + "s")
    }
    return switch text {
    case "integer": "a whole number"
    case "boolean": "true or false"
    default: "a " + text
    }
  }

  private func without(_ suffix: String) -> FieldType? {
    text.hasSuffix(suffix) ? FieldType(String(text.dropLast(suffix.count))) : nil
  }
}
