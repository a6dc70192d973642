import CollateText

/// A list in running text: `Canada, Belgium, New Zealand and the Philippines`.
public struct Enumeration: AnnotationView, Hashable {
  public static let kind: Layer = "list"
  public static let fields: [AnnotationField] = [
    .init("members", "span[]", "The members, in order.")
  ]
  /// Bytes from the first member to the last.
  public var span: Span
  /// Bytes of each member, in order.
  public var members: [Span]

  /// Makes a list.
  public init(span: Span, members: [Span]) {
    self.span = span
    self.members = members
  }

  public init?(_ annotation: Annotation) {
    guard let members = annotation.fields["members"]?.list?.compactMap(\.span), members.count > 1 else {
      return nil
    }
    self.init(span: annotation.span, members: members)
  }

  public var annotation: Annotation {
    Annotation(Self.kind, span, ["members": .list(members.map(Value.span))])
  }
}
