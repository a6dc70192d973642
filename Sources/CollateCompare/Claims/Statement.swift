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
  /// Its words in order.
  package var words: [WordToken]
  /// Number of the term of each word; nil for words that carry no fact.
  var terms: [Int32?]
  /// Indices of the words before which a clause ends by rule, ascending.
  var clauseEnds: [Int]
  /// Its letter sequences.
  var letters: LetterProfile
}
