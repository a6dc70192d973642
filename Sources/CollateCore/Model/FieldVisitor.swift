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
  /// The place of each field among all by name, in the order in which they are visited.
  private let ranks: [Int]
  /// How many fields were visited.
  private var visited = 0
  /// What was described.
  private(set) var described: [AnnotationField] = []
  /// What was written, by name once all fields were visited.
  private(set) var written: [Fields.Field]
  /// Whether all that must be there was read.
  private(set) var isComplete = true

  private init(_ task: Task, _ ranks: [Int] = [], written: [Fields.Field] = []) {
    (self.task, self.ranks, self.written) = (task, ranks, written)
  }

  static var describing: FieldVisitor { FieldVisitor(.describing) }
  static func reading(_ fields: Fields, _ ranks: [Int]) -> FieldVisitor {
    FieldVisitor(.reading(fields), ranks)
  }
  static func writing(_ ranks: [Int]) -> FieldVisitor {
    FieldVisitor(.writing, ranks, written: Array(repeating: Fields.Field("", .null), count: ranks.count))
  }

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
    if case .reading = task { return visited += 1 }
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
    case .writing: written[ranks[visited]] = Fields.Field(name, write(value))
    case .reading(let fields):
      let found = fields.value(of: name, near: ranks[visited])
      if let content = read(found ?? .null) { value = content } else { isComplete = false }
    }
    visited += 1
  }

  private static func written(_ number: Double) -> Value {
    Int(exactly: number).map(Value.int) ?? .number(number)
  }
}

/// The fields of a kind of annotation, in the order in which its view names them.
public struct AnnotationFields: RandomAccessCollection, Sendable {
  private let fields: [AnnotationField]
  /// The place of each field among all by name: an annotation keeps its fields in that order.
  let ranks: [Int]

  init(_ fields: [AnnotationField]) {
    self.fields = fields
    ranks = fields.map { field in fields.count { $0.name < field.name } }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { fields.count }
  public subscript(position: Int) -> AnnotationField { fields[position] }
}

extension AnnotationView {
  /// The fields that `visit` names, for a kind to keep.
  static func describe() -> AnnotationFields {
    var (blank, visitor) = (Self(at: Span(0, 0)), FieldVisitor.describing)
    blank.visit(&visitor)
    return AnnotationFields(visitor.described)
  }

  /// Reads an annotation; nil where a required field is missing or of another type.
  public init?(_ annotation: Annotation) {
    var (view, visitor) = (
      Self(at: annotation.span), FieldVisitor.reading(annotation.fields, Self.fields.ranks)
    )
    view.visit(&visitor)
    guard visitor.isComplete else { return nil }
    self = view
  }

  /// The annotation that holds the same fields.
  public var annotation: Annotation {
    var (view, visitor) = (self, FieldVisitor.writing(Self.fields.ranks))
    view.visit(&visitor)
    return Annotation(Self.kind, span, Fields(visitor.written))
  }
}
