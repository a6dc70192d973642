import CollateCore

/// The shapes that a result is made of: `$defs` of its schema.
enum ResultSchemaShapes {
  typealias Property = ResultSchema.Property

  /// One named object.
  struct Shape {
    let name: String
    let properties: [Property]

    init(_ name: String, _ properties: [Property]) {
      self.name = name
      self.properties = properties
    }
  }

  private static let string: JSON = ["type": "string"]
  private static let stringOrNull: JSON = ["type": ["string", "null"]]
  private static let strings = ResultSchema.list(string)
  private static let offset: JSON = ["type": "integer", "minimum": 0]
  private static let bool: JSON = ["type": "boolean"]
  private static let number: JSON = ["type": "number"]
  private static let fraction: JSON = ["type": "number", "minimum": 0, "maximum": 1]
  private static let hash: JSON = ["type": "string", "pattern": "^([0-9a-f]{64})?$"]
  private static let anything: JSON = .object([])
  private static let fields: JSON = ["type": "object", "additionalProperties": true]

  private static func list(_ name: String) -> JSON { ResultSchema.list(ResultSchema.reference(name)) }
  private static func named(_ values: JSON) -> JSON { ["type": "object", "additionalProperties": values] }

  private static let place = [
    Property("file", string, "Name of the document."),
    Property("start", offset, "First byte."),
    Property("end", offset, "Just past the last byte."),
  ]
  private static let span =
    place + [
      Property("text", string, "The words of the source, verbatim.", optional: true),
      Property("words", offset, "In place of `text`: its index in `texts`.", optional: true),
      Property(
        "parts",
        ResultSchema.list(["type": "array", "items": offset, "minItems": 2, "maxItems": 2]),
        "The [start, end] ranges that hold the words, where they are not one run of the source.",
        optional: true
      ),
    ]

  /// All shapes, in the order in which a reader meets them.
  static let all: [Shape] =
    [
      Shape("place", place),
      Shape("span", span),
    ] + files + claims + derivation + report

  private static let files = [
    Shape(
      "inputs",
      [
        Property("files", offset, "Files found or named."),
        Property("read", offset, "Files that gave at least one document."),
        Property("unread", strings, "Names of the others; notes say why."),
      ]
    ),
    Shape(
      "file",
      [
        Property(
          "file", string,
          "Name of the document in every object of this result; `name#2` is the second line or element of a file that "
            + "holds several; hash, size and spans are those of the file."),
        Property("sha256", hash, "Of the source file."),
        Property("bytes", offset, "Size of the source file."),
        Property("format", ResultSchema.oneOf(Document.Format.self)),
        Property("encoding", string, "IANA name of the character set."),
        Property(
          "language", stringOrNull,
          "BCP 47 language that it is read in, `unknown` where its words do not tell one; null where no stage looked. How "
            + "it was told stands in `metadata`."),
        Property(
          "positions", ResultSchema.oneOf(SourceFile.Positions.self),
          "What spans count: bytes of the file, or those of an archive's member (or a compressed page) as it is unpacked, or "
            + "of the text that a program made of the file."
        ),
        Property("outlet", stringOrNull, "Who publishes it."),
        Property("title", stringOrNull, "Headline."),
        Property(
          "dates", list("fact"), "The article's own date, and a date of the page that is not its own."),
        Property("metadata", list("fact"), "Other facts about the document."),
        Property("family", string, "Id of its family."),
        Property(
          "rewriting", stringOrNull, "How the document was made: original, copy, machine-spun and so on."),
        Property(
          "boilerplate", list("boilerplate"),
          "Furniture that was cut away or set aside, in the order of the source."),
        Property("notes", list("note")),
      ]
    ),
    Shape(
      "fact",
      [
        Property("kind", string),
        Property("value", anything),
        Property("origin", string, "How it was found, in words."),
        Property("evidence", list("place"), "Bytes that show it; empty where it was inferred."),
      ]
    ),
    Shape("boilerplate", span + [Property("reason", string, "Why it is not part of the account.")]),
    Shape(
      "note",
      [
        Property("stage", string, "Who speaks."),
        Property("file", stringOrNull, "The document it is about; null for the whole run."),
        Property("start", offset, optional: true),
        Property("end", offset, optional: true),
        Property("reason", string),
        Property("failure", bool, "Whether work was lost."),
      ]
    ),
    Shape("family", [Property("id", string), Property("files", strings)]),
    Shape(
      "entity",
      [
        Property("id", string, "Made of type and name."),
        Property("name", string, "The fullest form of the name."),
        Property("type", ResultSchema.oneOf(EntityMention.Category.self)),
        Property("aliases", strings),
        Property("mentions", list("span")),
      ]
    ),
  ]

  private static let typePattern =
    "^(\(Discrepancy.Category.allCases.map(\.rawValue).joined(separator: "|"))|[a-z0-9-]+(\\.[a-z0-9-]+)+)$"
  private static let orNull: JSON = ["type": ["object", "null"], "additionalProperties": true]
  private static let discrepancy = [
    Property("id", string, "Made of type and values: it stays when a file is added or renamed."),
    Property("claim", stringOrNull),
    Property(
      "type", ["type": "string", "pattern": .string(typePattern)],
      "What differs: a type of Collate, or, with a point in its name, one that the stage declares."),
    Property("severity", ResultSchema.oneOf(Discrepancy.Severity.self)),
    Property("confidence", fraction, "How likely a careful reader notes it too."),
    Property("rule", string, "The rule that fired, in words."),
    Property(
      "basis", ResultSchema.oneOf(Discrepancy.Basis.self),
      "Whether conditions decided, or a fitted model, whose probability is the confidence."),
    Property(
      "excluded", ResultSchema.list(ResultSchema.oneOf(Discrepancy.Exclusion.self)),
      "Innocent explanations that were looked for and do not hold."),
    Property("within", bool, "Whether both sides are in one file."),
    Property("deviant", strings, "Files away from the value that most families give; empty on a tie."),
    Property("values", list("side")),
    Property("stage", string, "The stage of a plugin that found it.", optional: true),
    Property("explanation", string, "What the type means, where it is that stage's own.", optional: true),
    Property("also_found", list("second_finder"), "Stages of plugins that found it too.", optional: true),
  ]

  private static let claims = [
    Shape(
      "claim",
      [
        Property("id", string),
        Property("statement", ResultSchema.reference("span"), "The best piece of evidence, quoted."),
        Property("slots", fields, "What the statement fills in."),
        Property("certainty", ResultSchema.oneOf(Claim.Certainty.self)),
        Property("support", ResultSchema.oneOf(Claim.Support.self), "Families count, never files."),
        Property("confidence", fraction, "How likely its passages state one fact."),
        Property(
          "novelty", fraction,
          "How much of it no sentence of another account holds, by its words; 0 where several independent accounts carry it."
        ),
        Property(
          "basis", ["enum": .array(["words", "values"])],
          "What its passages share: words, or, across languages, the values of numbers and dates and names alone."
        ),
        Property("files", strings),
        Property("families", strings),
        Property("evidence", list("evidence")),
        Property(
          "judges", strings, "Stages of plugins by whose word passages of it state the same.", optional: true),
      ]
    ),
    Shape(
      "evidence",
      span + [
        Property("status", ResultSchema.oneOf(Claim.Status.self)),
        Property(
          "attribution", strings, "The carrier first, the origin last; empty for the writer's own words."),
        Property(
          "factuality", ["enum": .array(Factuality.allCases.map { .string($0.rawValue) } + [.null])],
          "Whether it tells of something done, planned or open; null if unknown."),
        Property("values", strings, "Normal forms of its numbers and dates."),
      ]
    ),
    Shape("discrepancy", discrepancy),
    Shape(
      "second_finder",
      [
        Property("stage", string), Property("type", ["type": "string", "pattern": .string(typePattern)]),
        Property("rule", string, "Its reason, in words."),
      ]),
    Shape(
      "dismissed",
      discrepancy + [
        Property("dismissed_by", string, "The stage that took it out of the list."),
        Property("reason", string, "Why."),
        Property("into", stringOrNull, "Id of the discrepancy that it belongs to, or null."),
      ]
    ),
    Shape(
      "correction",
      [
        Property("stage", string, "Who made it."),
        Property("layer", string, "The kind of annotation, or `discrepancies`."),
        Property(
          "action", ["enum": ["added", "removed", "changed", "confirmed", "regraded", "merged", "dismissed"]]),
        Property("reason", string, "Why."),
        Property("discrepancy", stringOrNull, "Id of the discrepancy that was corrected."),
        Property("before", orNull, "The annotation, or the severity, as it was; null for what was added."),
        Property("after", orNull, "The same as it is now; null if it was removed."),
      ]
    ),
    Shape(
      "side",
      span + [
        Property("value", string, "The value in normal form."),
        Property("deviant", bool, "Whether it is away from the value that most families give."),
      ]
    ),
    Shape(
      "timeline_entry",
      [
        Property("date", string, "ISO 8601 date or time."),
        Property("claim", stringOrNull),
        Property("evidence", list("span")),
      ]
    ),
    Shape(
      "unique",
      [
        Property("family", string),
        Property("files", strings, "The only files that carry the claims."),
        Property("claims", strings),
      ]
    ),
  ]

  private static let derivation = [
    Shape(
      "derivation",
      [
        Property("families", ResultSchema.list(strings)),
        Property(
          "rewriting", named(ResultSchema.oneOf(Derivation.Rewriting.self)),
          "How each file was made, by file."),
        Property("traces", list("trace"), "What shows inside a file how it was made."),
        Property("order", strings, "Likely order, earliest first, inferred; empty where nothing shows it."),
        Property(
          "pairs", list("pair"),
          "Pairs of files that rest on one account or share wording; among many files the closest of each."),
        Property("compared_pairs", offset, "How many pairs of files were compared."),
        Property("inferred_sources", list("inferred_source"), "Sources that are not among the files."),
      ]
    ),
    Shape(
      "pair",
      [
        Property("files", strings),
        Property("relation", ResultSchema.oneOf(Derivation.Relation.self)),
        Property("reason", string, "Why they are, or are not, one account."),
        Property("measures", named(number)),
        Property("shared_runs", list("shared_run"), "The longest, longest first."),
      ]
    ),
    Shape(
      "shared_run",
      [
        Property("words", offset), Property("left", ResultSchema.reference("span")),
        Property("right", ResultSchema.reference("span")),
      ]
    ),
    Shape(
      "trace",
      [
        Property("file", string), Property("reason", string),
        Property("evidence", list("span"), "The passages that show it, and one that writes it as usual."),
      ]
    ),
    Shape(
      "inferred_source",
      [
        Property("name", string), Property("inferred", ["const": true]), Property("files", strings),
        Property("evidence", list("span")),
      ]
    ),
  ]

  private static let report = [
    Shape(
      "annotation",
      place + [
        Property("kind", string, "As its stage declares it."),
        Property("fields", fields, "A span among them is a place."),
      ]
    ),
    Shape(
      "finding",
      [
        Property("kind", string), Property("message", string), Property("fields", fields),
        Property("evidence", list("span")),
      ]
    ),
    Shape(
      "section",
      [Property("stage", string), Property("title", string), Property("blocks", list("block"))]
    ),
    Shape(
      "block",
      [
        Property(
          "type", ["enum": ["paragraph", "note", "list", "table", "bar-chart", "line-chart", "timeline"]]),
        Property("content", list("inline"), optional: true),
        Property("items", ResultSchema.list(list("inline")), optional: true),
        Property("header", ResultSchema.list(list("inline")), optional: true),
        Property("rows", ResultSchema.list(ResultSchema.list(list("inline"))), optional: true),
        Property("title", string, optional: true),
        Property("bars", list("bar"), optional: true),
        Property("labels", strings, optional: true),
        Property("series", list("series"), optional: true),
        Property("events", list("event"), optional: true),
      ]
    ),
    Shape(
      "inline",
      [
        Property("text", string, optional: true),
        Property("strong", string, optional: true),
        Property("citation", ResultSchema.reference("span"), optional: true),
        Property("account", string, "Name of a document.", optional: true),
      ]
    ),
    Shape("bar", [Property("label", string), Property("value", number)]),
    Shape("series", [Property("label", string), Property("values", ResultSchema.list(number))]),
    Shape("event", [Property("date", string), Property("content", list("inline"))]),
    Shape(
      "run",
      [
        Property("collate", string, "Version of Collate."),
        Property("pipeline", string),
        Property("pipeline_version", string),
        Property("pipeline_sha256", hash),
        Property("stages", list("stage")),
        Property("plugins", list("plugin")),
        Property(
          "files", list("read_file"), "What stages read beside the accounts: marks of readers.",
          optional: true),
      ]
    ),
    Shape(
      "stage",
      [
        Property("name", string),
        Property(
          "origin", ["enum": ["built-in", "shipped", "plugin"]],
          "Whether its code is part of Collate, of a plugin that ships with it, or of a plugin of the pipeline."
        ),
        Property("plugin", string, "Name of the plugin in the pipeline.", optional: true),
        Property("sha256", hash, "Over the files of the plugin.", optional: true),
        Property("replaces", bool, "Whether it replaces a built-in stage.", optional: true),
        Property("options", fields),
        Property("corrects", strings, "What of others it was allowed to change.", optional: true),
      ]
    ),
    Shape("read_file", [Property("stage", string), Property("sha256", hash)]),
    Shape("plugin", [Property("name", string), Property("sha256", hash)]),
  ]
}
