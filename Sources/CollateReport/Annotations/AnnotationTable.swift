import CollateCore
import CollateText

/// The annotations as a table of words, one a line, in CoNLL-U Plus: its number in the sentence, the word, the bytes of
/// the source where it starts and ends, its part of speech, and for each kind a column of B, I and O.
extension AnnotationListing {
  /// The table of all accounts. Of two spans of one kind that overlap only the one that begins first, or the wider one,
  /// has room in a column; a comment tells how many others an account has.
  public var conll: String {
    let columns = ["ID", "FORM", "START", "END", "XPOS"] + tabled.map { $0.name.uppercased() }
    let head = "# global.columns = \(columns.joined(separator: " "))\n"
    return head + corpus.documents.indices.map(table).joined()
  }

  /// The kinds with a column; sentences are told by the empty lines between them.
  private var tabled: [Layer] { kinds.filter { $0 != Sentence.kind } }

  private func table(of index: Int) -> String {
    let document = corpus.documents[index]
    let columns = tabled.map { Column(document.annotations($0)) }
    var text = "# newdoc id = \(document.name)\n"
    for (kind, column) in zip(tabled, columns) where column.overlapping > 0 {
      text += "# \(kind.name): \(column.overlapping) spans that overlap another are left out\n"
    }
    let words = document.words
    let sentences = document.all(Sentence.self).map { words.rows(in: $0.span) }
    var next = 0
    for rows in sentences + [words.words.count..<words.words.count] {
      // What stands outside sentences, such as a caption, is a block of its own.
      for block in [next..<max(next, rows.lowerBound), rows] where !block.isEmpty {
        text += block.enumerated().map { line(of: $1, number: $0 + 1, document, columns) }.joined() + "\n"
      }
      next = max(next, rows.upperBound)
    }
    return text
  }

  private func line(of row: Int, number: Int, _ document: Document, _ columns: [Column]) -> String {
    let word = document.words.words[row]
    let place = Span.hull(of: document.sourceRanges(of: word.span)) ?? Span(0, 0)
    let cells =
      [
        String(number), document.quote(word.span), String(place.start), String(place.end),
        word.tag?.tag ?? "_",
      ] + columns.map { $0.cell(word.span) }
    return cells.joined(separator: "\t") + "\n"
  }

  /// The spans of one kind that have room in a column.
  private struct Column {
    private var kept: [Annotation] = []
    /// How many had none.
    private(set) var overlapping = 0

    init(_ annotations: [Annotation]) {
      let widestFirst = annotations.sorted { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }
      for annotation in widestFirst where !annotation.span.isEmpty {
        if let last = kept.last, last.span.end > annotation.span.start {
          overlapping += 1
        } else {
          kept.append(annotation)
        }
      }
    }

    /// What a word is in it: the first of a span, inside one, or outside all.
    func cell(_ word: Span) -> String {
      let index = kept.partitioningIndex { $0.span.end > word.start }
      guard index < kept.count, kept[index].span.start < word.end else { return "O" }
      let begins = kept[index].span.start >= word.start
      return (begins ? "B-" : "I-") + kept[index].label
    }
  }
}
