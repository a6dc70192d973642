import CollateText

/// A date, clock time or duration in the text.
public struct DateMention: AnnotationView, Hashable {
  /// What the words name.
  public enum Form: String, Sendable, CaseIterable {
    /// A calendar day, month or year, written out.
    case date
    /// A day named against another: `Thursday`, `yesterday`, `last week`.
    case relative
    /// A time of day.
    case time
    /// A length of time; `value` is an ISO 8601 duration.
    case duration
    /// A time that comes again: `every Monday`; `value` is its period, an ISO 8601 duration.
    case set
  }

  public static let kind: Layer = "date"
  public static let fields = describe()
  public var span: Span
  /// What the words name.
  public var form: Form
  /// ISO 8601: `2023-10-19`, `2023-10`, `2023`, `2023-W42`, `2023-10-21/2023-10-22`, `T21:30`, `T21:30-05:00`, `P2D`,
  /// `PXD` for several days; `--10-18` without a known year; `[2023-03-06,2023-06-03]` for one of both; nil where nothing
  /// resolves the words (a weekday in a document without a date).
  public var value: String?
  /// Folded words of an unresolved or relative date (`wednesday`), for comparison where `value` is nil.
  public var words: String

  /// Makes a date mention.
  public init(span: Span, form: Form, value: String?, words: String) {
    self.span = span
    self.form = form
    self.value = value
    self.words = words
  }

  public init(at span: Span) { self.init(span: span, form: .date, value: nil, words: "") }

  public mutating func visit(_ fields: inout FieldVisitor) {
    fields.choice("form", &form)
    fields.string("value", &value, "ISO 8601; nil where nothing resolves the words.")
    fields.string("words", &words, "The words, folded.")
  }
}
