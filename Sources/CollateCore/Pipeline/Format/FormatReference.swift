/// The reference page of the files that people write, in Markdown, from their format.
public enum FormatReference {
  /// The page: pipelines, record by record.
  public static var page: String {
    var sections = [
      """
      # The pipeline file: reference

      Every key of a pipeline and the values it takes; a word in *italics* has its own table. `collate check` reports what does not fit, with its place; \
      `collate schema pipeline` prints the same as JSON Schema for editors. This page is printed by \
      `collate schema pipeline --markdown`.
      """
    ]
    sections += records(of: PipelineFormat.pipeline, title: "A pipeline").map(section)
    sections.append(section("Your settings, `settings.yaml`", PipelineFormat.settings))
    sections.append(types)
    return sections.joined(separator: "\n\n") + "\n"
  }

  /// A record and all those inside it, each once.
  private static func records(of record: Shape.Record, title: String) -> [(
    title: String, record: Shape.Record
  )] {
    var result = [(title, record)]
    for key in record.keys {
      for inner in inner(key.shape) where !result.contains(where: { $0.1.noun == inner.noun }) {
        result += records(of: inner, title: "`\(key.name)`: \(inner.noun)").filter { new in
          !result.contains { $0.1.noun == new.record.noun }
        }
      }
    }
    return result
  }

  private static func inner(_ shape: Shape) -> [Shape.Record] {
    switch shape {
    case .record(let record), .textOr(let record): [record]
    case .mapping(let shape, _, _), .list(let shape): inner(shape)
    case .count: [PipelineFormat.range]
    default: []
    }
  }

  private static func article(_ noun: String) -> String {
    noun.hasSuffix("s") ? "*\(noun)*" : ("aeiou".contains(noun.first ?? " ") ? "an " : "a ") + "*\(noun)*"
  }

  private static func section(_ title: String, _ record: Shape.Record) -> String {
    let rows = record.keys.map { key in
      "| `\(key.name)`\(key.isRequired ? " (required)" : "") | \(words(key.shape)) | \(key.help) |"
    }
    return (["## \(title)", "", "| key | value | |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  private static func words(_ shape: Shape) -> String {
    switch shape {
    case .format: "`\(PipelineFormat.version)`"
    case .text: "text"
    case .number: "a number"
    case .whole: "a whole number"
    case .truth: "`true` or `false`"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .names(let example): "a name or a list of names: `\(example)`"
    case .value: "a value"
    case .amount(let spec): "an amount such as `\(spec.example)`; `\(spec.standard)` by default"
    case .count: "a whole number, or \(article(PipelineFormat.range.noun))"
    case .mapping(let shape, let noun, let example): "for each \(noun) \(words(shape)): `\(example)`"
    case .list(let shape): "a list, each entry \(words(shape))"
    case .record(let record): "\(article(record.noun))"
    case .textOr(let record): "text, or \(article(record.noun))"
    }
  }

  private static var types: String {
    let rows = PipelineFormat.parameterKinds.map { kind in
      "| `\(kind.name)` | \(OptionSpec("", kind, help: "").expectation) |"
    }
    return
      (["## Types of parameters and options", "", "| type | takes |", "|---|---|"] + rows + [
        "| `output` (options only) | \(OptionSpec("", .output, help: "").expectation) |"
      ]).joined(separator: "\n")
  }
}
