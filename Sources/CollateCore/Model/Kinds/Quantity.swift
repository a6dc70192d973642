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
  public static let fields: [AnnotationField] = [
    .init("lower", "number", "The value, or the lower end of a range."),
    .init("upper", "number", "The value, or the upper end of a range."),
    .init("bound", Bound.self),
    .init("unit", "string?", "`percent`, `km`, `USD`, `score` and others; nil for a plain count."),
    .init("counted", "string?", "The noun that is counted, folded and in the singular."),
    .init("ordinal", "boolean", "Whether it is an ordinal, such as `third`."),
    .init("vague", "boolean", "Whether a word such as `several` gives the range."),
    .init("alternative", "number?", "The other value that the digits may mean: 1250 for `1.250`."),
  ]
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

  public init?(_ annotation: Annotation) {
    let fields = annotation.fields
    guard let lower = fields["lower"]?.number, let upper = fields["upper"]?.number,
      let bound = fields["bound"]?.string.flatMap(Bound.init(rawValue:))
    else { return nil }
    self.init(
      span: annotation.span,
      lower: lower,
      upper: upper,
      bound: bound,
      unit: fields["unit"]?.string,
      counted: fields["counted"]?.string,
      isOrdinal: fields["ordinal"]?.bool ?? false,
      isVague: fields["vague"]?.bool ?? false,
      alternative: fields["alternative"]?.number
    )
  }

  public var annotation: Annotation {
    Annotation(
      Self.kind,
      span,
      [
        "lower": Self.value(lower), "upper": Self.value(upper), "bound": .string(bound.rawValue),
        "unit": Value(unit), "counted": Value(counted), "ordinal": .bool(isOrdinal),
        "vague": .bool(isVague), "alternative": alternative.map(Self.value) ?? .null,
      ]
    )
  }

  /// Most numbers in a text are whole, and stay so for those who read them: 17, not 17.0.
  private static func value(_ number: Double) -> Value {
    Int(exactly: number).map(Value.int) ?? .number(number)
  }
}
