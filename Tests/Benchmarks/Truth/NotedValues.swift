import CollateCompare
import CollateCore
import CollateText
import Foundation

/// The values of the discrepancies that an annotator noted in an event.
struct NotedValues {
  /// Names of the files.
  let files: [String]
  /// Whether discrepancies were looked for at all.
  let hasNotes: Bool
  /// For each one, the spans of its values in the source and whether the file is away from the others.
  private let items: [[(file: String, span: Span, isDeviant: Bool)]]

  /// Reads `gold.json`.
  init(_ file: URL) throws {
    let gold = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
    let names = (gold["files"] as? [String: [String: Any]] ?? [:]).compactMapValues { $0["file"] as? String }
    files = names.values.sorted()
    let notes = gold["discrepancies"] as? [[String: Any]]
    hasNotes = notes != nil
    items = (notes ?? []).filter { $0["severity"] as? String != "wording" }.map { note in
      let deviant = note["deviant"] as? [String] ?? []
      let values = note["values"] as? [String: [String: Any]] ?? [:]
      return values.sorted { $0.key < $1.key }.compactMap { letter, value in
        guard let span = value["span"] as? [String: Any], let name = names[letter],
          let start = (span["byte_start"] ?? span["start"]) as? Int,
          let end = (span["byte_end"] ?? span["end"]) as? Int
        else { return nil }
        return (name, Span(start, end), deviant.contains(letter))
      }
    }
  }

  /// Whether one of them has values of a deviant and of another file where the row has values.
  func hold(_ row: ConflictRow, in corpus: Corpus) -> Bool {
    let places = row.sides.flatMap { side in
      let document = corpus.documents[side.passage.document]
      return document.sourceRanges(of: side.passage.span).map { (document.name, $0) }
    }
    return items.contains { item in
      let met = item.filter { value in
        places.contains { $0.0.hasSuffix(value.file) && $0.1.overlaps(value.span) }
      }
      return met.contains(where: \.isDeviant) && met.contains { !$0.isDeviant }
    }
  }
}
