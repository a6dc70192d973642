import CollateCore
import CollateText

/// Makes one document of every row of a table whose first row names the columns.
enum TableReader {
  /// Rows in which the column of the longest texts is looked for.
  private static let sampleSize = 50
  /// Mean bytes of a column without a telling name from which it is taken for the text.
  private static let shortestText = 80

  /// The documents, named `name#2` after the row (the header is not counted), and what failed.
  static func read(_ file: OpenedFile) -> LoadedFile {
    var loaded = LoadedFile(documents: [])
    let text = file.text.bytes
    let (start, separator) = DelimitedRows.layout(of: text)
    let table = TableRows(text, from: start, separator: separator)
    guard let header = table.rows.first?.cells else {
      loaded.notes.append(file.note("it holds no row", isFailure: true))
      return loaded
    }
    let names = header.map { TableRows.words($0, of: text).bytes.string.trimmed }
    let rows = Array(table.rows.dropFirst())
    if rows.isEmpty { loaded.notes.append(file.note("it holds no row below its header", isFailure: true)) }
    guard let column = column(file, names, rows.map(\.cells)) else {
      let reason =
        "\(file.fields.text.map { "no column is called '\($0)'" } ?? "no column is known to hold a text; name it with the option 'field'"). There is "
        + names.map { "'\($0)'" }.joined(separator: ", ")
      loaded.notes.append(file.note(reason, isFailure: true))
      return loaded
    }
    if file.fields.text == nil, FieldNames.plain(names[column]) != "text" {
      loaded.notes.append(file.note("its texts are read from the column '\(names[column])'"))
    }
    for (number, row) in rows.enumerated() {
      let name = "\(file.name)#\(number + 1)"
      let place = Span(row.start, row.cells.last?.span.end ?? row.start)
      loaded.add(name, of: file, at: file.place(of: place)) { () throws(StageError) in
        guard row.cells.count == names.count else {
          throw StageError(
            "the row has \(row.cells.count) values where the header names \(names.count) columns")
        }
        return try draft(row.cells, names, column, file, name: name).document(of: file)
      }
    }
    if let open = table.openQuote {
      let line = LineIndex(text).position(of: open).line
      loaded.notes.append(
        file.note(
          "the quotation mark that opens a value in line \(line) is never closed; all that follows was read as that value",
          at: file.place(of: Span(open, open + 1)), isFailure: true))
    }
    return loaded
  }

  /// The number of the column that holds the texts.
  private static func column(_ file: OpenedFile, _ names: [String], _ rows: [[TableRows.Cell]]) -> Int? {
    if let chosen = file.fields.text?.description { return names.firstIndex(of: chosen) }
    let ranked = names.indices.compactMap { place in FieldNames.textRank(names[place]).map { (place, $0) } }
    if let best = ranked.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) { return best.0 }
    let sample = rows.prefix(sampleSize).filter { $0.count == names.count }
    let longest = names.indices.map { column in
      (column, sample.reduce(0) { $0 + $1[column].span.count } / max(1, sample.count))
    }.max { ($0.1, -$0.0) < ($1.1, -$1.0) }
    return longest.flatMap { $0.1 >= shortestText && FieldNames.fact(names[$0.0]) == nil ? $0.0 : nil }
  }

  private static func draft(
    _ cells: [TableRows.Cell], _ names: [String], _ column: Int, _ file: OpenedFile, name: String
  ) -> AccountDraft {
    func words(_ place: Int) -> MappedText {
      TableRows.words(cells[place], of: file.text.bytes).composed(with: file.text.map)
    }
    let facts = names.indices.compactMap { place in
      FieldNames.fact(names[place]).map { (place, $0.key, $0.rank) }
    }
    .filter { $0.0 != column }.sorted { ($0.2, $0.0) < ($1.2, $1.0) }
    .map { AccountDraft.Fact(key: $0.1, words: words($0.0), origin: "column \(names[$0.0])") }
    return AccountDraft(name: name, text: words(column), facts: facts)
  }
}

extension [UInt8] {
  /// The bytes as UTF-8.
  fileprivate var string: String { String(decoding: self, as: UTF8.self) }
}

extension String {
  /// The same without white space at both ends.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
