import CollateCore
import CollateText

/// Corrections of the annotations that other stages wrote. The runner makes them when the body is done.
enum CorrectionFunctions {
  static let all: [String: LuaFunction] = [
    "document.correct": { session, arguments throws(LuaCallError) in
      let (document, kind) = try place(session, arguments)
      let annotation = try annotation(arguments, document, kind, session)
      var fields = annotation.fields
      for field in try given(arguments, document) { fields[field.name] = field.value }
      let after = Annotation(kind, annotation.span, fields)
      guard after != annotation else { throw LuaCallError("the fields are those that the \(kind.name) has") }
      try AnnotationCheck.check(after)
      let reason = try reason(arguments, 4)
      try add(
        .init(kind: kind, before: annotation, after: after, reason: reason), document, arguments[2], session)
      return .none
    },
    "document.remove": { session, arguments throws(LuaCallError) in
      let (document, kind) = try place(session, arguments)
      let annotation = try annotation(arguments, document, kind, session)
      let reason = try reason(arguments, 3)
      try add(
        .init(kind: kind, before: annotation, after: nil, reason: reason), document, arguments[2], session)
      return .none
    },
    "document.add": { session, arguments throws(LuaCallError) in
      let (document, kind) = try place(session, arguments)
      guard let passage = arguments[2].passage else {
        throw LuaCallError("span must be a span, not \(arguments[2].typeName)")
      }
      try requireSame(passage.document, document, "the span")
      let after = Annotation(kind, passage.span, Fields(try given(arguments, document)))
      try AnnotationCheck.check(after)
      let reason = try reason(arguments, 4)
      try session.take(passage.span.count + reason.utf8.count)
      session.corrections.append((document, .init(kind: kind, before: nil, after: after, reason: reason)))
      return .none
    },
  ]

  /// Why something is corrected, as the one line that results hold.
  static func reason(_ arguments: LuaArguments, _ index: Int) throws(LuaCallError) -> String {
    let reason = try arguments.line(index, "reason")
    if reason.allSatisfy(\.isWhitespace) {
      throw LuaCallError("reason is empty: give one in a sentence, for those who read the result")
    }
    return reason
  }

  private static func add(
    _ correction: AnnotationCorrection, _ document: Int, _ annotation: LuaValue, _ session: LuaSession
  ) throws(LuaCallError) {
    guard case .object(_, let index, _) = annotation else { return }
    try session.correct(.init(document: document, kind: correction.kind, index: index))
    try session.take(2 * (correction.before?.span.count ?? 0) + correction.reason.utf8.count)
    session.corrections.append((document, correction))
  }

  // MARK: Reading

  /// The document and the kind that a correction is about.
  private static func place(_ session: LuaSession, _ arguments: LuaArguments) throws(LuaCallError) -> (
    Int, Layer
  ) {
    try session.requireWriting()
    let document = try arguments.document(0, "document")
    let kind = Layer(try arguments.string(1, "kind"))
    try session.requireCorrected(kind)
    return (document, kind)
  }

  /// The annotation that a stage was given: a handle knows its place among those of its kind.
  private static func annotation(
    _ arguments: LuaArguments, _ document: Int, _ kind: Layer, _ session: LuaSession
  ) throws(LuaCallError) -> Annotation {
    guard case .object("annotation", let index, _) = arguments[2], let passage = arguments[2].passage else {
      throw LuaCallError("annotation must be an annotation, not \(arguments[2].typeName)")
    }
    try requireSame(passage.document, document, "the annotation")
    let all = session.documents[document].annotations(kind)
    guard all.indices.contains(index), all[index].span == passage.span else {
      throw LuaCallError("the annotation is not of the kind \(kind.name)")
    }
    return all[index]
  }

  private static func given(_ arguments: LuaArguments, _ document: Int) throws(LuaCallError) -> [Fields.Field]
  {
    guard let named = arguments[3].fields else {
      throw LuaCallError("fields must be a table with named entries, not \(arguments[3].typeName)")
    }
    try arguments[3].requireNamesApart()
    var fields: [Fields.Field] = []
    for field in named {
      if members.contains(field.name) {
        throw LuaCallError("an annotation has '\(field.name)' by itself: no field can have that name")
      }
      try requireSpans(of: document, in: field.value, "the span in '\(field.name)'")
      guard let value = field.value.coreValue else {
        throw LuaCallError("fields.\(field.name) cannot be \(field.value.typeName)")
      }
      fields.append(.init(field.name, value))
    }
    return fields
  }

  /// What every annotation, and every span, can be asked.
  private static let members = Set(
    ApiTable.entries.filter { ["annotation", "span"].contains($0.owner) }.map(\.name))

  private static func requireSpans(of document: Int, in value: LuaValue, _ what: String) throws(LuaCallError)
  {
    if let passage = value.passage { return try requireSame(passage.document, document, what) }
    for entry in value.list ?? [] { try requireSpans(of: document, in: entry, what) }
    for field in value.fields ?? [] { try requireSpans(of: document, in: field.value, what) }
  }

  private static func requireSame(_ one: Int, _ other: Int, _ what: String) throws(LuaCallError) {
    if one != other { throw LuaCallError("\(what) belongs to another document") }
  }
}
