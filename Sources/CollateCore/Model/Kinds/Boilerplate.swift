import CollateText

/// Bytes that are not part of the account: a caption, a menu, a prompt. Extraction passes over them.
public struct Boilerplate: AnnotationView, Hashable {
  public static let kind: Layer = "boilerplate"
  public static let fields = describe()
  public var span: Span
  /// Why it was taken out, in words an analyst can judge.
  public var reason: String

  /// Makes a furniture span.
  public init(span: Span, reason: String) {
    self.span = span
    self.reason = reason
  }

  public init(at span: Span) { self.init(span: span, reason: "") }

  public mutating func visit(_ fields: inout FieldVisitor) {
    fields.string("reason", &reason, "Why it is no part of the account.")
  }
}
