import CollateCore
import CollateText

/// Makes an annotation that a case gives what a built-in stage would have written: fields that the case leaves out are
/// there, and fields that no stage writes are faults. Other kinds are an analyst's own, and stay as they are.
struct GivenAnnotation {
  private let given: Annotation
  private let text: String

  /// Takes an annotation and the text that it covers.
  init(_ given: Annotation, text: String) {
    self.given = given
    self.text = text
  }

  func completed() throws(TestCaseFault) -> Annotation {
    switch given.kind {
    case Sentence.kind: return try read(Sentence.self, ["paragraph": 0])
    case Boilerplate.kind: return try read(Boilerplate.self, ["reason": "given"])
    case EntityMention.kind:
      return try read(EntityMention.self, ["category": "person", "canonical": .string(text)])
    case Quotation.kind: return try read(Quotation.self, ["form": "direct"])
    case DateMention.kind:
      return try read(DateMention.self, ["form": "date", "words": .string(Folding.key(text))])
    case Quantity.kind:
      return try read(Quantity.self, ["bound": "exact", "upper": given.fields["lower"] ?? .null])
    case Enumeration.kind: return try read(Enumeration.self, [:])
    case Attribution.kind: return try attribution()
    default: return given
    }
  }

  /// The sources and the cue stand where the attributed words do, unless the case says otherwise.
  private func attribution() throws(TestCaseFault) -> Annotation {
    var fields: [String: Value] = ["cue": "said", "cueSpan": .span(given.span)]
    if let sources = given.fields["sources"]?.list {
      fields["sources"] = .list(
        sources.map { source in
          guard let source = source.map else { return source }
          return .map(source.merging(["span": .span(given.span)]) { own, _ in own })
        })
    }
    return try read(Attribution.self, fields, replacing: ["sources"])
  }

  private func read<View: AnnotationView>(
    _ view: View.Type, _ defaults: [String: Value], replacing: Set<String> = []
  ) throws(TestCaseFault) -> Annotation {
    let own = given.fields.filter { !replacing.contains($0.key) }
    let fields = own.merging(defaults) { own, _ in own }
    guard let complete = View(Annotation(given.kind, given.span, fields))?.annotation else {
      let shown = SectionText.show(LuaValue(.map(given.fields), document: 0))
      throw TestCaseFault(
        message: "the given \(given.kind.name) '\(text)' is none that a stage could have written: \(shown)",
        key: given.kind.name)
    }
    let known = complete.fields.keys.sorted()
    for name in given.fields.keys.sorted() where !known.contains(name) {
      throw TestCaseFault(
        message: "a \(given.kind.name) has no field '\(name)'", key: name,
        suggestion: EditDistance.suggestion(for: name, among: known))
    }
    return complete
  }
}
