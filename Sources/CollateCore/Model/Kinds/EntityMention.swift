import CollateText

/// One mention of a named person, organisation or place.
public struct EntityMention: AnnotationView, Hashable {
  /// What is named.
  public enum Category: String, Sendable, CaseIterable {
    case person, organisation, place, other
  }

  public static let kind: Layer = "entity"
  public static let fields = describe()
  /// Bytes of the name, without title and possessive.
  public var span: Span
  /// What is named; one category for all mentions of one name in a document.
  public var category: Category
  /// The fullest form of the name in the document (later: in the corpus), e.g. `Kim Jong Un` for `Kim`.
  public var canonical: String
  /// Title or office beside the name (`foreign minister`), lower case.
  public var role: String?
  /// The state that a country or a capital stands for in news (`Moscow`: `russia`), folded; nil for other names.
  public var state: String?

  /// Makes a mention.
  public init(
    span: Span, category: Category, canonical: String, role: String? = nil, state: String? = nil
  ) {
    self.span = span
    self.category = category
    self.canonical = canonical
    self.role = role
    self.state = state
  }

  public init(at span: Span) { self.init(span: span, category: .other, canonical: "") }

  public mutating func visit(_ fields: inout FieldVisitor) {
    fields.choice("category", &category)
    fields.string("canonical", &canonical, "The fullest form of the name.")
    fields.string("role", &role, "Title or office beside the name, lower case.")
    fields.string(
      "state", &state, "The state that a country or a capital stands for, folded: `Moscow` has `russia`.")
  }
}
