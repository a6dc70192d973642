import CollateCore
import CollateText

/// Looks at annotations of built-in kinds that stages in Lua write: other stages rely on what the kind promises.
package enum AnnotationCheck {
  /// Throws what an annotation lacks, or has in another form; every other kind is an analyst's own.
  static func check(_ annotation: Annotation) throws(LuaCallError) {
    guard let view = AnnotationKinds.builtIn.first(where: { $0.kind == annotation.kind }) else { return }
    let what = LuaValue.one(annotation.kind.name)
    if annotation.span.isEmpty { throw LuaCallError("the span of \(what) must not be empty") }
    let names = view.fields.map(\.name)
    for name in annotation.fields.names where !names.contains(name) {
      throw LuaCallError("\(what) has no field '\(name)'" + EditDistance.hint(for: name, among: names))
    }
    for field in view.fields { try check(annotation.fields[field.name] ?? .null, field, what) }
    guard view.init(annotation) == nil else { return }
    let lists = view.fields.filter { $0.type.hasSuffix("[]") }.map { "'\($0.name)'" }
    throw LuaCallError("\(what) needs more entries in \(lists.joined(separator: " and "))")
  }

  /// Whether an annotation passes, where nobody is there to be told why it does not.
  package static func isSound(_ annotation: Annotation) -> Bool { (try? check(annotation)) != nil }

  /// Throws where the sentences of a document overlap: comparing takes each word of it once.
  static func requireSentencesApart(_ sentences: [Annotation], at index: Int? = nil) throws(StageError) {
    let spans = sentences.map(\.span)
    for (one, next) in zip(spans, spans.dropFirst()) where next.start < one.end {
      throw StageError("it writes a sentence that begins in another one", span: next, document: index)
    }
  }

  private static func check(_ value: Value, _ field: AnnotationField, _ what: String) throws(LuaCallError) {
    let type = FieldType(field.type)
    let choice = field.values.map { "one of " + $0.map { "'\($0)'" }.joined(separator: ", ") }
    if value == .null, !type.holds(value) {
      throw LuaCallError("\(what) needs the field '\(field.name)', \(choice ?? type.words)")
    }
    if let values = field.values, let choice, let value = value.string, !values.contains(value) {
      throw LuaCallError(
        "\(what)'s '\(field.name)' is \(choice), not '\(value)'"
          + EditDistance.hint(for: value, among: values))
    }
    if type.holds(value) { return }
    let isTable = value.list != nil || value.map != nil
    let given = isTable ? "" : ", not \(LuaValue(value, document: 0).typeName)"
    throw LuaCallError("\(what)'s '\(field.name)' is \(type.words)\(given)")
  }
}
