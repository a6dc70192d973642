import CollateCore
import CollateText

extension Presentation {
  /// Words that open a part of a sentence which cannot be read alone.
  private static let openers: Set<String> = [
    "which", "who", "whom", "whose", "that", "where", "when", "while", "whereas", "because", "although",
    "though", "if",
    "as", "and", "but", "or", "nor", "than", "to", "including", "amid", "despite", "such",
  ]

  /// Bytes in which the first word of a statement ends.
  private static let longestOpener = 40

  /// Most bytes of a sentence that is shown in place of a part of it.
  private static let sentenceLimit = 400

  /// What to quote for a statement that stands alone: its clause, or the sentence around it where the clause opens in the
  /// middle of a thought (`which it calls`, `indicating that`).
  func whole(_ statement: Passage) -> Passage {
    let bytes = corpus.documents[statement.document].bytes
    let opening = Span(
      statement.span.start, min(statement.span.end, statement.span.start + Self.longestOpener))
    guard let word = Words.spans(in: bytes, opening).first, let letter = bytes[word].first,
      letter > 0x60, Self.isOpener(Words.key(bytes[word]))
    else { return statement }
    let sentences = sentences[statement.document]
    guard let index = sentences.index(containing: statement.span) else { return statement }
    let sentence = sentences[index].span
    return sentence.count > Self.sentenceLimit
      ? statement : Passage(document: statement.document, span: sentence)
  }

  private static func isOpener(_ word: String) -> Bool {
    openers.contains(word) || (word.count > 5 && word.hasSuffix("ing"))
  }
}
