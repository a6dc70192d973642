import CollateCore

/// The JSON Schema (draft 2020-12) of the index that a run over several events leaves: every key that `EventsJSON` writes,
/// and no other.
public enum EventsSchema {
  private typealias Property = ResultSchema.Property

  /// The schema.
  public static let json = ResultSchema.schema(
    "Collate index of events, format \(EventsJSON.format)",
    """
    The events that several accounts tell of, each with the place of its own result; accounts of different events were \
    not compared.
    """,
    [
      Property("format", ["const": .string(EventsJSON.format)]),
      Property("unit", ["const": "byte"], "Spans count bytes."),
      Property(
        "inputs", ResultSchema.reference("inputs"), "How many of the files that were given were read."),
      Property("files", ResultSchema.list(ResultSchema.reference("file")), "All documents that were read."),
      Property(
        "events", ResultSchema.list(.object(ResultSchema.members(event))),
        "The events of several accounts: those of most accounts first, then of most material conflicts."),
      Property(
        "alone", ResultSchema.list(["type": "string"]),
        "The accounts that share their event with no other: nothing was compared with them."),
      Property(
        "annotations", ResultSchema.list(ResultSchema.reference("annotation")),
        "What analysts' stages marked in the accounts that are alone."),
      Property(
        "findings", ResultSchema.list(ResultSchema.reference("finding")),
        "What stages of the pipeline found, but for what belongs to one event."),
      Property(
        "notes", ResultSchema.list(ResultSchema.reference("note")),
        "What a reader must know of the run and of its files; notes on one event stand in its result."),
      Property("run", ResultSchema.reference("run"), "What produced this result; no clock time, no path."),
    ])

  private static let count: JSON = ["type": "integer", "minimum": 0]
  private static let text: JSON = ["type": ["string", "null"]]

  private static let event = [
    Property("folder", ["type": "string"], "Folder of its reports, made of what its earliest account says."),
    Property("result", ["type": "string"], "Its result, as `collate schema result` describes it."),
    Property("title", text, "A headline."),
    Property("from", text, "The first date of an account."),
    Property("to", text, "The last."),
    Property("files", ResultSchema.list(["type": "string"]), "Its accounts, by name."),
    Property("accounts", count, "How many of them are independent."),
    Property("claims", count, "How many statements they make."),
    Property("corroborated", count, "How many of these independent accounts corroborate."),
    Property("material", count, "How many conflicts are material."),
    Property("minor", count, "How many are minor."),
  ]
}
