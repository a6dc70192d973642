import CollateText

/// A field of an annotation, an option of a stage, an entry of metadata: what Swift, Lua, YAML and JSON can all hold.
public enum Value: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case number(Double)
  case string(String)
  /// Bytes of the clean text of the document that carries the value.
  case span(Span)
  case list([Value])
  case map(Fields)

  /// The value as text, if it is a string.
  public var string: String? { if case .string(let value) = self { value } else { nil } }
  /// The value as a whole number, if it is one.
  public var int: Int? { if case .int(let value) = self { value } else { nil } }
  /// The value as a floating-point number, if it is a number of either kind.
  public var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }
  /// The value as a truth value, if it is one.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The value as a span, if it is one.
  public var span: Span? { if case .span(let value) = self { value } else { nil } }
  /// The value as a list, if it is one.
  public var list: [Value]? { if case .list(let value) = self { value } else { nil } }
  /// The value as a map, if it is one.
  public var map: Fields? { if case .map(let value) = self { value } else { nil } }
  /// The strings of a list of strings; others are left out.
  public var strings: [String]? { list?.compactMap(\.string) }

  /// Makes a string value, or null for nil.
  public init(_ string: String?) { self = string.map(Value.string) ?? .null }
  /// Makes a span value, or null for nil.
  public init(_ span: Span?) { self = span.map(Value.span) ?? .null }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByFloatLiteral, ExpressibleByArrayLiteral
{
  /// Makes a string value.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self = .int(value) }
  /// Makes a truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Makes a floating-point number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// Makes a list.
  public init(arrayLiteral elements: Value...) { self = .list(elements) }
}
