import CollateText

/// The lines of a text with all that a model may be fitted to: what `fit-lines` writes.
package struct LineRecord {
  /// One row of features for each line of a text, none of which may be empty.
  package static func rows(of texts: [String]) -> [[Float]] {
    let bytes = CharacterFolding.fold(Array(texts.joined(separator: "\n").utf8)).bytes
    let lines = TextLine.lines(of: bytes)
    return LineFeatures.rows(lines, said: lines.map { Shingles.words(Array(bytes[$0.span])) }, in: bytes)
  }
}
