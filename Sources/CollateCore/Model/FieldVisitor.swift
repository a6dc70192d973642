import CollateText

/// What goes through the fields of a kind of annotation, each of which its view names once: to describe them, to read them
/// from an annotation, or to write them into one.
public struct FieldVisitor {
  private enum Task {
    case describing
    case reading(Fields)
    case writing
  }

  private let task: Task
  /// What was described.
  private(set) var described: [AnnotationField] = []
  /// What was written.
  private(set) var written: [Fields.Field] = []
  /// Whether all that must be there was read.
  private(set) var isComplete = true

  private init(_ task: Task) { self.task = task }

  static var describing: FieldVisitor { FieldVisitor(.describing) }
  static func reading(_ fields: Fields) -> FieldVisitor { FieldVisitor(.reading(fields)) }
  static var writing: FieldVisitor { FieldVisitor(.writing) }

  // MARK: Fields that must be there

  /// A text.
  public mutating func string(_ name: String, _ value: inout String, _ summary: String) {
    visit(name, &value, "string", summary, read: \.string, write: Value.string)
  }

  /// A whole number.
  public mutating func integer(_ name: String, _ value: inout Int, _ summary: String) {
    visit(name, &value, "integer", summary, read: \.int, write: Value.int)
  }

  /// A number. Most in a text are whole, and stay so for those who read them: 17, not 17.0.
  public mutating func number(_ name: String, _ value: inout Double, _ summary: String) {
    visit(name, &value, "number", summary, read: \.number, write: Self.written)
  }

  /// A place of the text.
  public mutating func span(_ name: String, _ value: inout Span, _ summary: String) {
    visit(name, &value, "span", summary, read: \.span, write: Value.span)
  }

  /// One of the names of a choice.
  public mutating func choice<Choice: CaseIterable & RawRepresentable>(_ name: String, _ value: inout Choice)
  where Choice.RawValue == String {
    if case .describing = task { return described.append(AnnotationField(name, Choice.self)) }
    visit(
      name, &value, "string", "", read: { $0.string.flatMap(Choice.init) }, write: { .string($0.rawValue) })
  }

  /// Places of the text.
  public mutating func spans(_ name: String, _ value: inout [Span], _ summary: String) {
    visit(
      name, &value, "span[]", summary, read: { $0.list?.compactMap(\.span) },
      write: { .list($0.map(Value.span)) })
  }

  /// Tables of one form, which `type` writes as the Lua API does; those that cannot be read are left out.
  public mutating func tables<Table>(
    _ name: String, _ value: inout [Table], _ type: String, _ summary: String, read: (Fields) -> Table?,
    write: (Table) -> Fields
  ) {
    visit(
      name, &value, type + "[]", summary, read: { $0.list?.compactMap { $0.map.flatMap(read) } },
      write: { .list($0.map { .map(write($0)) }) })
  }

  // MARK: Fields that may be missing

  /// Texts; none where the field is missing.
  public mutating func strings(_ name: String, _ value: inout [String], _ summary: String) {
    visit(
      name, &value, "string[]", summary, read: { $0.list?.compactMap(\.string) ?? [] },
      write: { .list($0.map(Value.string)) })
  }

  /// True or false; false where the field is missing.
  public mutating func bool(_ name: String, _ value: inout Bool, _ summary: String) {
    visit(name, &value, "boolean", summary, read: { $0.bool ?? false }, write: Value.bool)
  }

  /// A text, or nothing.
  public mutating func string(_ name: String, _ value: inout String?, _ summary: String) {
    visit(name, &value, "string?", summary, read: { .some($0.string) }, write: { Value($0) })
  }

  /// A number, or nothing.
  public mutating func number(_ name: String, _ value: inout Double?, _ summary: String) {
    visit(
      name, &value, "number?", summary, read: { .some($0.number) }, write: { $0.map(Self.written) ?? .null })
  }

  /// A place of the text, or nothing.
  public mutating func span(_ name: String, _ value: inout Span?, _ summary: String) {
    visit(name, &value, "span?", summary, read: { .some($0.span) }, write: { Value($0) })
  }

  // MARK: Others

  /// What follows from other fields: written for those who read it, and not read back.
  public mutating func derived<Choice: CaseIterable & RawRepresentable>(_ name: String, _ value: Choice)
  where Choice.RawValue == String {
    if case .reading = task { return }
    var value = value
    choice(name, &value)
  }

  /// What must hold for an annotation that is read.
  public mutating func require(_ holds: Bool) {
    if case .reading = task, !holds { isComplete = false }
  }

  private mutating func visit<Content>(
    _ name: String, _ value: inout Content, _ type: String, _ summary: String, read: (Value) -> Content?,
    write: (Content) -> Value
  ) {
    switch task {
    case .describing: described.append(AnnotationField(name, type, summary))
    case .writing: written.append(Fields.Field(name, write(value)))
    case .reading(let fields):
      if let content = read(fields[name] ?? .null) { value = content } else { isComplete = false }
    }
  }

  private static func written(_ number: Double) -> Value {
    Int(exactly: number).map(Value.int) ?? .number(number)
  }
}

extension AnnotationView {
  /// The fields that `visit` names, for a kind to keep.
  static func describe() -> [AnnotationField] {
    var (blank, visitor) = (Self(at: Span(0, 0)), FieldVisitor.describing)
    blank.visit(&visitor)
    return visitor.described
  }

  /// Reads an annotation; nil where a required field is missing or of another type.
  public init?(_ annotation: Annotation) {
    var (view, visitor) = (Self(at: annotation.span), FieldVisitor.reading(annotation.fields))
    view.visit(&visitor)
    guard visitor.isComplete else { return nil }
    self = view
  }

  /// The annotation that holds the same fields.
  public var annotation: Annotation {
    var (view, visitor) = (self, FieldVisitor.writing)
    view.visit(&visitor)
    return Annotation(Self.kind, span, Fields(visitor.written))
  }
}
