import CollateCore

/// The reference of the Lua API in Markdown, made from the API table and the kinds of the built-in stages.
public enum ApiReference {
  /// The page.
  public static var markdown: String {
    let owners = ApiTable.owners.map { owner in
      section(owner, ApiTable.entries.filter { $0.owner == owner }.map(line))
    }
    let kinds = AnnotationKinds.builtIn.map { view in
      section(
        "Kind `\(view.kind.name)`", view.fields.map { "- `\($0.name): \($0.type)`: \($0.summary)" })
    }
    let layers = section("Layers", layers.map { "- `\($0.layer.name)`: \($0.summary)" })
    return ([head] + owners + [layers] + kinds).joined(separator: "\n\n") + "\n"
  }

  /// What `needs` can name beside kinds.
  static let layers: [(layer: Layer, summary: String)] = [
    (.documents, "The accounts have been read."),
    (.files, "Files that other load stages take wait for them."),
    (.metadata, "What `document:set` has set; a stage provides it to set facts."),
    (.text, "Their text is final: markup is gone, characters are in normal form."),
    (.words, "Every word has been scanned, folded and tagged."),
    (.events, "The accounts have been grouped by event; a stage over the corpus sees those of one event."),
    (.entities, "What `corpus:entities` gives."),
    (.claims, "What `corpus:claims` and `links` give."),
    (.families, "What `corpus:families`, `family_of`, `pairs` and `rewriting` give."),
    (.discrepancies, "What `corpus:discrepancies` gives."),
    (.timeline, "What `corpus:timeline` gives."),
  ]

  private static let head = """
    # The Lua API of stages

    Printed by `collate lua api`. Positions count bytes from 1 and include both ends, as in `string.find`. A `?` behind a
    parameter or type says that it may be left out or be nil. `iterator<…>` is what a `for` loop takes. Everything but
    plain tables is read-only. A `kind` is the name of a kind of annotation or of a layer of the corpus; those that the
    built-in stages write stand at the end, and `collate stages` tells which stage writes what. A stage names in `needs`
    what it reads. An `inline` is a string, a number, a document, `report:strong(…)`, or anything that has a span, which is
    quoted.
    """

  private static func section(_ title: String, _ lines: [String]) -> String {
    (["## \(title)", ""] + lines).joined(separator: "\n")
  }

  private static func line(_ entry: ApiTable.Entry) -> String {
    let since = ApiVersion.since(entry.path)
    return described(entry) + (since > 1 ? " Since api = \(since)." : "")
  }

  private static func described(_ entry: ApiTable.Entry) -> String {
    let separator = entry.owner.hasPrefix("collate") ? "." : ":"
    guard let parameters = entry.parameters else {
      return "- `\(entry.owner).\(entry.name): \(entry.returns.joined(separator: ", "))`: \(entry.summary)"
    }
    let taken = parameters.map { "\($0.name)\($0.isOptional ? "?" : ""): \($0.type)" }.joined(separator: ", ")
    let given = entry.returns.isEmpty ? "" : " → " + entry.returns.joined(separator: ", ")
    return "- `\(entry.owner)\(separator)\(entry.name)(\(taken))\(given)`: \(entry.summary)"
  }
}
