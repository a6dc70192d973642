import CollateText

/// A list in running text: `Canada, Belgium, New Zealand and the Philippines`.
public struct Enumeration: AnnotationView, Hashable {
  public static let kind: Layer = "list"
  public static let fields = describe()
  /// Bytes from the first member to the last.
  public var span: Span
  /// Bytes of each member, in order.
  public var members: [Span]

  /// Makes a list.
  public init(span: Span, members: [Span]) {
    self.span = span
    self.members = members
  }

  public init(at span: Span) { self.init(span: span, members: []) }

  public mutating func visit(_ fields: inout FieldVisitor) {
    fields.spans("members", &members, "The members, in order.")
    fields.require(members.count > 1)
  }
}
