import CollateText

/// Finds the credit of a picture, a recording or a table: `Firemen at the quay. Image: Ada Pell.`
enum CreditLines {
  /// A credit; ranges of tokens of its sentence.
  struct Credit {
    /// The word that credits.
    var cue: Range<Int>
    /// Who is credited, to the end of the sentence.
    var source: Range<Int>
  }

  /// Words that the longest name of a source has.
  private static let longestSource = 8

  /// The credit with which a sentence ends; nil where it has none.
  static func credit(in row: [Token]) -> Credit? {
    guard let colon = row.indices.last(where: { row[$0].kind == .sign && row[$0].key == ":" }), colon > 0,
      words.contains(row[colon - 1]),
      row[colon - 1].isCapitalised || colon > 1 && row[colon - 2].key == "file"
    else { return nil }
    let end = row.last?.key == "." ? row.count - 1 : row.count
    let source = colon + 1..<max(colon + 1, end)
    guard !source.isEmpty, source.count <= longestSource, row[source].allSatisfy({ isPart($0) }) else {
      return nil
    }
    return Credit(cue: colon - 1..<colon, source: source)
  }

  private static func isPart(_ token: Token) -> Bool {
    token.isCapitalised || token.kind == .number
      || ["of", "the", "/", "&", "and", "-", ".", ",", "for", "via"].contains(token.key)
  }

  private static let words: WordSet = [
    "image", "images", "photo", "photos", "photograph", "picture", "pictures", "video", "audio", "footage",
    "graphic",
    "map", "illustration", "source", "credit",
  ]
}
