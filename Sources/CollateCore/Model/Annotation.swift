import CollateText

/// A typed span of a document's clean text with fields: standoff, the text itself is never changed.
public struct Annotation: Hashable, Sendable {
  /// What the span is: `sentence`, `entity`, `quote` …
  public var kind: Layer
  /// Bytes of the clean text.
  public var span: Span
  /// Named values; the kinds of this project document theirs in `Model/Kinds`.
  public var fields: Fields

  /// Makes an annotation.
  public init(_ kind: Layer, _ span: Span, _ fields: Fields = [:]) {
    self.kind = kind
    self.span = span
    self.fields = fields
  }
}

/// A typed view of the annotations of one kind: the one place that knows the names of its fields.
public protocol AnnotationView: Sendable {
  /// The kind of annotation it reads and writes.
  static var kind: Layer { get }
  /// What its annotations hold beside their span, for reference pages and editors.
  static var fields: AnnotationFields { get }
  /// Bytes of the clean text.
  var span: Span { get }
  /// Makes one whose fields are still to be read.
  init(at span: Span)
  /// Goes through the fields, each with its name, its place in the view and what it holds: from this they are described,
  /// read and written.
  mutating func visit(_ fields: inout FieldVisitor)
}

/// A field of the annotations of one kind, as those who read it are told.
public struct AnnotationField: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// Its type, as the Lua API writes types: `string?`, `span[]`.
  public let type: String
  /// What it holds, in one sentence.
  public let summary: String
  /// The strings that it can be, where it cannot be any.
  public let values: [String]?

  /// Makes a field.
  public init(_ name: String, _ type: String, _ summary: String) {
    (self.name, self.type, self.summary, values) = (name, type, summary, nil)
  }

  /// Makes a field that is one of the names of a choice.
  public init<Choice: CaseIterable & RawRepresentable>(_ name: String, _ choice: Choice.Type)
  where Choice.RawValue == String {
    let values = choice.allCases.map(\.rawValue)
    let marked = values.map { "`\($0)`" }
    (self.name, type, self.values) = (name, "string", values)
    summary = marked.dropLast().joined(separator: ", ") + " or " + marked.suffix(1).joined() + "."
  }
}
