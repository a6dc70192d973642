import CollateText

/// A sentence, or a clause of one, prepared for comparison.
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

/// A sentence with its clauses and its letter sequences.
package struct SentenceStatement: Sendable {
  /// The sentence as a whole.
  package var whole: Statement
  /// Its clauses in order; the sentence itself where it has one.
  var clauses: [Statement]
  /// Its letter sequences.
  var letters: LetterProfile
}
