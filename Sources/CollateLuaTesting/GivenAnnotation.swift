import CollateCore
import CollateLua
import CollateText

/// Makes an annotation that a case gives what a built-in stage would have written: fields that the case leaves out are
/// there, and fields that no stage writes are faults. Other kinds are an analyst's own, and stay as they are.
struct GivenAnnotation {
  private var given: Annotation
  private let document: Document

  /// Takes an annotation whose places are written as words, and the document that it belongs to.
  init(_ given: Annotation, in document: Document) {
    self.given = given
    self.document = document
  }

  func completed() throws(TestCaseFault) -> Annotation {
    switch given.kind {
    case Sentence.kind: return try read(Sentence.self, ["paragraph": 0, "headline": false])
    case Boilerplate.kind: return try read(Boilerplate.self, ["reason": "given"])
    case EntityMention.kind:
      return try read(EntityMention.self, ["category": "person", "canonical": .string(text)])
    case Quotation.kind: return try read(Quotation.self, ["form": "direct"])
    case DateMention.kind:
      return try read(DateMention.self, ["form": "date", "words": .string(Folding.key(text))])
    case Quantity.kind:
      return try read(
        Quantity.self,
        ["bound": "exact", "upper": given.fields["lower"] ?? .null, "ordinal": false, "vague": false])
    case Enumeration.kind: return try read(Enumeration.self, [:])
    case Frame.kind:
      return try read(
        Frame.self,
        [
          "predicate": .string(Folding.key(text)), "predicateSpan": .span(given.span), "tense": "past",
          "stance": "fact",
        ])
    case Attribution.kind: return try attribution()
    default: return Annotation(given.kind, given.span, try placed(nil))
    }
  }

  /// The sources and the cue stand where the attributed words do, unless the case says otherwise.
  private func attribution() throws(TestCaseFault) -> Annotation {
    var placed = self
    if let sources = given.fields["sources"]?.list {
      placed.given.fields["sources"] = .list(
        sources.map { source in
          guard let source = source.map else { return source }
          return .map(source.completed(by: ["span": .span(given.span)]))
        })
    }
    return try placed.read(Attribution.self, ["cue": "said", "cueSpan": .span(given.span)])
  }

  private func read<View: AnnotationView>(_ view: View.Type, _ defaults: Fields)
    throws(TestCaseFault) -> Annotation
  {
    let names = View.fields.map(\.name)
    for name in given.fields.names where !names.contains(name) {
      throw TestCaseFault(
        message: "a \(given.kind.name) has no field '\(name)'", key: name, entry: text,
        suggestion: EditDistance.suggestion(for: name, among: names))
    }
    let own = try placed(View.fields)
    func complete(_ fields: Fields) -> Annotation? {
      View(Annotation(given.kind, given.span, fields))?.annotation
    }
    if let annotation = complete(own.completed(by: defaults)) { return annotation }
    throw fault(View.fields, own, defaults) { complete($0) != nil }
  }

  /// Its fields with the places that words name.
  private func placed(_ types: AnnotationFields?) throws(TestCaseFault) -> Fields {
    let spans = GivenSpans(document, near: given.span)
    var fields = given.fields
    for field in given.fields {
      let name = field.name
      do throws(GivenSpans.Missing) {
        fields[name] = try spans.value(field.value, as: types?.first { $0.name == name }?.type)
      } catch {
        throw TestCaseFault(
          message: "\(name) of \(what) is '\(error.words)', which does not occur in '\(document.name)'",
          key: name, entry: text)
      }
    }
    return fields
  }

  /// What is wrong with fields that no stage could have written: what must be there and is not, else the first that is
  /// not as it must be, even beside nothing but what must be there.
  private func fault(
    _ types: AnnotationFields, _ own: Fields, _ defaults: Fields,
    isWhole: (Fields) -> Bool
  ) -> TestCaseFault {
    let needed = types.filter { !$0.type.hasSuffix("?") && defaults[$0.name] == nil }
    if let missing = needed.first(where: { own[$0.name] == nil }) {
      return TestCaseFault(
        message: "\(what) has no \(missing.name): \(Self.shown(missing))", key: given.kind.name, entry: text)
    }
    let ownNeeded = Fields(own.filter { field in needed.contains { $0.name == field.name } })
    let least = ownNeeded.completed(by: defaults)
    let ordered = needed + types
    let wrong = ordered.first { type in
      own[type.name].map { !isWhole(Fields([.init(type.name, $0)]).completed(by: least)) } ?? false
    }
    guard let wrong else { return TestCaseFault(message: "no stage could have written \(what)") }
    let value = SectionText.show(LuaValue(given.fields[wrong.name] ?? .null, document: 0))
    return TestCaseFault(
      message: "\(wrong.name) of \(what) cannot be \(value): \(Self.shown(wrong))", key: wrong.name,
      entry: text)
  }

  /// The type of a field, and what it holds.
  private static func shown(_ field: AnnotationField) -> String {
    let summary = field.summary.hasSuffix(".") ? String(field.summary.dropLast()) : field.summary
    return "\(field.type), \(summary.prefix(1).lowercased())\(summary.dropFirst())"
  }

  private var what: String { "the given \(given.kind.name) '\(text)'" }
  private var text: String { document.string(given.span) }
}
