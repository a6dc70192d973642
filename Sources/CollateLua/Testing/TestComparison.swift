import CollateCore

/// Compares what a stage left in a corpus with what a case expects.
struct TestComparison {
  let corpus: Corpus
  let stage: StageDefinition

  func failures(of testCase: TestCase) -> [String] {
    var failures: [String] = []
    for kind in testCase.annotations { failures += annotationFailures(kind) }
    for kind in testCase.findings { failures += findingFailures(kind) }
    if let expected = testCase.section {
      let shown =
        corpus.sections.last { $0.stage == stage.name }.map { SectionText(corpus: corpus).text($0) } ?? ""
      if Self.lines(shown) != Self.lines(expected) {
        failures.append("the section is not as expected; it is:\n" + shown)
      }
    }
    return failures
  }

  private func annotationFailures(_ expected: LuaValue.Field) -> [String] {
    let found = corpus.documents.flatMap { document in
      document.annotations(Layer(expected.name)).map { annotation in
        (
          document: document.name, text: document.string(annotation.span),
          fields: LuaValue(.map(annotation.fields), document: 0), source: document
        )
      }
    }
    let wanted = expected.value.list ?? []
    guard found.count == wanted.count else {
      let texts = found.map { "'\($0.text)'" }.joined(separator: ", ")
      return ["expected \(wanted.count) \(expected.name), found \(found.count): \(texts)"]
    }
    var failures: [String] = []
    for (index, (found, wanted)) in zip(found, wanted).enumerated() {
      let place = "\(expected.name) \(index + 1)"
      for field in wanted.fields ?? [.init("text", wanted)] {
        switch field.name {
        case "text": check(place, "text", .string(found.text), field.value, &failures)
        case "document": check(place, "document", .string(found.document), field.value, &failures)
        default: check(place, field.name, found.fields[field.name], field.value, &failures)
        }
      }
    }
    return failures
  }

  private func findingFailures(_ expected: LuaValue.Field) -> [String] {
    let found = corpus.findings.filter { $0.kind.name == expected.name }
    let wanted = expected.value.list ?? []
    guard found.count == wanted.count else {
      let messages = found.map { "'\($0.message)'" }.joined(separator: ", ")
      return ["expected \(wanted.count) \(expected.name), found \(found.count): \(messages)"]
    }
    var failures: [String] = []
    for (index, (found, wanted)) in zip(found, wanted).enumerated() {
      let place = "\(expected.name) \(index + 1)"
      let fields = LuaValue(.map(found.fields), document: 0)
      for field in wanted.fields ?? [] {
        switch field.name {
        case "message": check(place, "message", .string(found.message), field.value, &failures)
        case "passages":
          check(
            place, "passages", .list(found.passages.map { .string(corpus.string($0)) }), field.value,
            &failures)
        default: check(place, field.name, fields[field.name], field.value, &failures)
        }
      }
    }
    return failures
  }

  private func check(
    _ place: String, _ name: String, _ found: LuaValue, _ wanted: LuaValue, _ failures: inout [String]
  ) {
    if found == wanted { return }
    failures.append("\(name) of \(place) is \(SectionText.show(found)), expected \(SectionText.show(wanted))")
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n").map { line in
      let start = line.drop { $0 == " " || $0 == "\t" }
      return start[
        ..<(start.lastIndex { $0 != " " && $0 != "\t" }.map { start.index(after: $0) } ?? start.startIndex)]
    }.filter { !$0.isEmpty }
  }
}
