import CollateText

/// One sentence of the running text; furniture lines (`boilerplate`) hold none.
public struct Sentence: AnnotationView, Hashable {
  public static let kind: Layer = "sentence"
  public static let fields = describe()
  public var span: Span
  /// Number of the paragraph it stands in, from 0.
  public var paragraph: Int
  /// Whether it is a headline or a subheading: no full stop, a line of its own.
  public var isHeadline: Bool

  /// Makes a sentence.
  public init(span: Span, paragraph: Int, isHeadline: Bool = false) {
    self.span = span
    self.paragraph = paragraph
    self.isHeadline = isHeadline
  }

  public init(at span: Span) { self.init(span: span, paragraph: 0) }

  public mutating func visit(_ fields: inout FieldVisitor) {
    fields.integer("paragraph", &paragraph, "Number of the paragraph it stands in, from 0.")
    fields.bool("headline", &isHeadline, "Whether it is a headline or a subheading.")
  }
}
