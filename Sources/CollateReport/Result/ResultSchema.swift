import CollateCore

/// The JSON Schema (draft 2020-12) of a result: every key that `ResultJSON` writes, and no other.
public enum ResultSchema {
  /// The schema.
  public static let json = schema(
    "Collate result, format \(ResultJSON.format)",
    """
    What several accounts state, what independent accounts corroborate, where they conflict, and what is derived \
    from what. Every span is a half-open range of bytes of the unmodified source file.
    """, rootProperties)

  /// A schema of these members, which may refer to all shapes of a result.
  static func schema(_ title: String, _ description: String, _ properties: [Property]) -> JSON {
    .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("title", .string(title)),
        .init("description", .string(description)),
      ]
        + members(properties)
        + [
          .init(
            "$defs",
            .object(ResultSchemaShapes.all.map { .init($0.name, .object(members($0.properties))) })
          )
        ]
    )
  }

  private static let rootProperties: [Property] = [
    Property("format", ["const": .string(ResultJSON.format)]),
    Property("unit", ["const": "byte"], "Spans count bytes."),
    Property("inputs", reference("inputs"), "How many of the files that were given were read."),
    Property("files", list(reference("file")), "The documents, ordered by name, then by content."),
    Property(
      "events", list(list(["type": "string"])),
      "Files that tell of one event, event by event; accounts of different events were not compared."),
    Property("families", list(reference("family")), "Documents that rest on one account."),
    Property("entities", list(reference("entity")), "Persons, organisations and places."),
    Property("claims", list(reference("claim")), "Statements and their evidence."),
    Property(
      "links", list(pair("place")),
      "Pairs of passages that state something in common, from which claims are made; among many files the likeliest of each passage."
    ),
    Property(
      "discrepancies", list(reference("discrepancy")),
      "Differences, material first, then the likeliest first."),
    Property(
      "candidates", list(reference("discrepancy")),
      "Differences just below the cut that `discrepancies` stop at, the likeliest first."),
    Property(
      "wording", list(reference("discrepancy")),
      "Differences of wording, for reading side by side; none of them misleads a reader."),
    Property(
      "dismissed", list(reference("dismissed")),
      "Discrepancies that a stage of a plugin took out of the list, with who and why."),
    Property(
      "corrections", list(reference("correction")),
      "What stages of plugins changed in what others found, with who and why."),
    Property("derivation", reference("derivation"), "Who rests on whom."),
    Property("timeline", list(reference("timeline_entry")), "What the accounts place in time, in order."),
    Property("unique", list(reference("unique")), "What only one account has."),
    Property("boilerplate", list(reference("boilerplate")), "The furniture of all files in one list."),
    Property("annotations", list(reference("annotation")), "What analysts' stages marked in the accounts."),
    Property("findings", list(reference("finding")), "What stages of the pipeline found."),
    Property("sections", list(reference("section")), "Report sections that stages of the pipeline built."),
    Property("notes", list(reference("note")), "What a reader of this result must know."),
    Property(
      "texts", list(["type": "string"]),
      "Where more than 16 files were compared, the words of all spans, each text once: `words` of a span is its index.",
      optional: true),
    Property("run", reference("run"), "What produced this result; no clock time, no path."),
  ]

  // MARK: Building

  /// One property of an object.
  struct Property {
    let name: String
    let schema: JSON
    let description: String?
    let isRequired: Bool

    init(_ name: String, _ schema: JSON, _ description: String? = nil, optional: Bool = false) {
      self.name = name
      self.schema = schema
      self.description = description
      isRequired = !optional
    }

    fileprivate var described: JSON {
      guard let description, case .object(let members) = schema else { return schema }
      return .object(members + [.init("description", .string(description))])
    }
  }

  /// The keywords for an object of exactly these properties.
  static func members(_ properties: [Property]) -> [JSON.Member] {
    [
      .init("type", "object"),
      .init("additionalProperties", false),
      .init("required", .array(properties.filter(\.isRequired).map { .string($0.name) })),
      .init("properties", .object(properties.map { .init($0.name, $0.described) })),
    ]
  }

  /// An array of items of one shape.
  static func list(_ items: JSON) -> JSON { ["type": "array", "items": items] }

  /// An array of two objects of one shape of `$defs`.
  static func pair(_ name: String) -> JSON {
    ["type": "array", "items": reference(name), "minItems": 2, "maxItems": 2]
  }

  /// A shape of `$defs`.
  static func reference(_ name: String) -> JSON { ["$ref": .string("#/$defs/\(name)")] }

  /// One of the values of a Swift enumeration.
  static func oneOf<Choice: CaseIterable & RawRepresentable<String>>(_ type: Choice.Type) -> JSON {
    ["type": "string", "enum": .array(Choice.allCases.map { .string($0.rawValue) })]
  }
}
