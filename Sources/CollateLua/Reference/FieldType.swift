import CollateCore

/// A type as the Lua API writes it: `string?`, `span[]`, `{name: string, named: boolean}[]`.
package struct FieldType {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// The type of a value that is there; nil where it must be there anyway.
  package var whenGiven: FieldType? { without("?") }

  /// The type of the entries of a list.
  package var element: FieldType? { without("[]") }

  /// The entries of a table.
  package var members: [ApiTable.Parameter]? {
    text.hasPrefix("{")
      ? ApiTable.split(String(text.dropFirst().dropLast())).map(ApiTable.Parameter.init) : nil
  }

  /// Whether it is a place of the text.
  package var isSpan: Bool { text == "span" }

  /// Whether a value is of the type.
  package func holds(_ value: Value) -> Bool {
    if let whenGiven { return value == .null || whenGiven.holds(value) }
    if let element { return value.list?.allSatisfy(element.holds) ?? false }
    if let members {
      guard let map = value.map, Set(map.names).isSubset(of: members.map(\.name)) else { return false }
      return members.allSatisfy { FieldType($0.type).holds(map[$0.name] ?? .null) }
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
  package var words: String {
    if let whenGiven { return whenGiven.words }
    if let element {
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
