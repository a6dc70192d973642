import CollateText

/// One sentence of the running text; furniture lines (`boilerplate`) hold none.
public struct Sentence: AnnotationView, Hashable {
  public static let kind: Layer = "sentence"
  public static let fields: [AnnotationField] = [
    .init("paragraph", "integer", "Number of the paragraph it stands in, from 0."),
    .init("headline", "boolean", "Whether it is a headline or a subheading."),
  ]
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

  public init?(_ annotation: Annotation) {
    guard let paragraph = annotation.fields["paragraph"]?.int else { return nil }
    self.init(
      span: annotation.span,
      paragraph: paragraph,
      isHeadline: annotation.fields["headline"]?.bool ?? false
    )
  }

  public var annotation: Annotation {
    Annotation(Self.kind, span, ["paragraph": .int(paragraph), "headline": .bool(isHeadline)])
  }
}
