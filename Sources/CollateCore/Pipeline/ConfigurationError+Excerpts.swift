import CollateText

extension ConfigurationError {
  /// The same with the line of its file below every fault that has its place in one of these. Columns are those of YAML, which counts
  /// characters.
  func withExcerpts(of sources: [PlanSource]) -> ConfigurationError {
    let lines = Dictionary(
      sources.map { ($0.path, $0.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)) }
    ) { first, _ in first }
    return ConfigurationError(
      diagnostics.map { diagnostic in
        guard let place = diagnostic.place, diagnostic.excerpt == nil, let lines = lines[place.file],
          lines.indices.contains(place.line - 1), lines[place.line - 1].contains(where: { $0 > 0x20 })
        else { return diagnostic }
        let line = lines[place.line - 1]
        let before = String(decoding: line, as: UTF8.self).unicodeScalars.prefix(max(0, place.column - 1))
        let column = before.reduce(1) { $0 + UTF8.width($1) }
        var shown = diagnostic
        shown.excerpt = SourceExcerpt(line: place.line, of: line, column: column)
        return shown
      })
  }
}
