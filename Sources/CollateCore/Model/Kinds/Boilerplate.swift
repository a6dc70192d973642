import CollateText

/// Bytes that are not part of the account: a caption, a menu, a prompt. Extraction passes over them.
public struct Boilerplate: AnnotationView, Hashable {
  public static let kind: Layer = "boilerplate"
  public static let fields: [AnnotationField] = [
    .init("reason", "string", "Why it is no part of the account.")
  ]
  public var span: Span
  /// Why it was taken out, in words an analyst can judge.
  public var reason: String

  /// Makes a furniture span.
  public init(span: Span, reason: String) {
    self.span = span
    self.reason = reason
  }

  public init?(_ annotation: Annotation) {
    guard let reason = annotation.fields["reason"]?.string else { return nil }
    self.init(span: annotation.span, reason: reason)
  }

  public var annotation: Annotation { Annotation(Self.kind, span, ["reason": .string(reason)]) }
}
