import CollateText

/// A sentence, or a part of one, prepared for comparison.
package struct Statement: Sendable {
  /// Where it stands.
  package var document: Int
  /// Number of its sentence in the document, from 0.
  package var position: Int
  /// Bytes of the clean text.
  package var span: Span
  /// Numbers of its distinct terms, ascending.
  var terms: [Int32]
}

/// A sentence with its words and its letter sequences.
package struct SentenceStatement: Sendable {
  /// The sentence as a whole.
  package var whole: Statement
  /// Number of its text: sentences of equal bytes share it, and all that is read from them.
  var text: Int
  /// Its words in order.
  package var words: [WordToken]
  /// Number of the term of each word; nil for words that carry no fact.
  var terms: [Int32?]
  /// Indices of the words before which a clause ends by rule, ascending.
  var clauseEnds: [Int]
  /// Its letter sequences.
  var letters: LetterProfile
  /// What of it texts of every language can share.
  var values: SharedTerms
}

extension SentenceStatement {
  /// The same text at another place; `start` is the offset of its first byte.
  func moved(to document: Int, _ position: Int, _ start: Int) -> SentenceStatement {
    var moved = self
    let distance = start - whole.span.start
    moved.whole.document = document
    moved.whole.position = position
    moved.whole.span = Span(start, whole.span.end + distance)
    for word in moved.words.indices {
      let span = words[word].span
      moved.words[word].span = Span(span.start + distance, span.end + distance)
    }
    return moved
  }
}
