import CollateCore
import CollateText

/// `extract.words`: the layer of words that later stages read.
enum WordStage {
  /// The stage.
  static let definition = StageDefinition(
    name: "extract.words",
    phase: .extract,
    summary: "Scans, folds and interns every word once, and tags the part of speech of those in sentences.",
    needs: [.text, Sentence.kind],
    provides: [.words]
  ) { _ in
    .document { document, _ in document.words = words(of: document) }
  }

  /// A longer sentence is a table or a list: its words get no tags.
  private static let longestSentence = 1 << 13

  /// The words of a document, those of its sentences tagged.
  static func words(of document: Document) -> WordTable {
    var table = WordTable(document.bytes)
    // The tagger knows English.
    if document.foreignLanguage != nil { return table }
    for sentence in document.annotations(Sentence.kind) where sentence.span.count <= longestSentence {
      table.tag(table.rows(in: sentence.span))
    }
    return table
  }
}
