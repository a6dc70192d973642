import CollateText

/// A number in the text with its bound, its unit and what it counts.
public struct Quantity: AnnotationView, Hashable {
  /// How the words bound the value.
  public enum Bound: String, Sendable, CaseIterable {
    case exact, about, atLeast, moreThan, atMost, lessThan
    /// From `lower` to `upper`.
    case range
  }

  public static let kind: Layer = "number"
  public static let fields = describe()
  /// Bytes of the number with its bound words and unit: `more than 30 people` without `people`.
  public var span: Span
  /// The value, or the lower end of a range.
  public var lower: Double
  /// The value, or the upper end of a range.
  public var upper: Double
  /// How the words bound the value.
  public var bound: Bound
  /// What the value is measured in: `percent`, `km`, `USD`, … ; nil for a plain count.
  public var unit: String?
  /// The noun that is counted, folded and in the singular (`person`, `ship`); nil where none follows.
  public var counted: String?
  /// Whether it is an ordinal (`third`).
  public var isOrdinal: Bool
  /// Whether no figure gives the value but a word whose usage spans a range (`several`, `dozens`).
  public var isVague: Bool
  /// The other value that the digits may mean (1250 for `1.250`); nil where only one does.
  public var alternative: Double?

  /// Makes a quantity.
  public init(
    span: Span,
    lower: Double,
    upper: Double,
    bound: Bound,
    unit: String? = nil,
    counted: String? = nil,
    isOrdinal: Bool = false,
    isVague: Bool = false,
    alternative: Double? = nil
  ) {
    self.span = span
    self.lower = lower
    self.upper = upper
    self.bound = bound
    self.unit = unit
    self.counted = counted
    self.isOrdinal = isOrdinal
    self.isVague = isVague
    self.alternative = alternative
  }

  public init(at span: Span) { self.init(span: span, lower: 0, upper: 0, bound: .exact) }

  public mutating func visit(_ fields: inout FieldVisitor) {
    fields.number("lower", &lower, "The value, or the lower end of a range.")
    fields.number("upper", &upper, "The value, or the upper end of a range.")
    fields.choice("bound", &bound)
    fields.string("unit", &unit, "`percent`, `km`, `USD`, `score` and others; nil for a plain count.")
    fields.string("counted", &counted, "The noun that is counted, folded and in the singular.")
    fields.bool("ordinal", &isOrdinal, "Whether it is an ordinal, such as `third`.")
    fields.bool("vague", &isVague, "Whether a word such as `several` gives the range.")
    fields.number(
      "alternative", &alternative, "The other value that the digits may mean: 1250 for `1.250`.")
  }
}
