/// A run of words that plays one part in a sentence.
struct Phrase: Hashable, Sendable {
  /// What it is built around.
  enum Kind: Hashable, Sendable {
    /// A noun with what stands before it, the article left out: `three rubber boats`.
    case noun
    /// A verb with its auxiliaries: `had been hiding`.
    case verb
  }

  /// What it is built around.
  var kind: Kind
  /// Indices of its words in the sentence, the head last.
  var words: Range<Int>
  /// The preposition before it and its article.
  var preposition: String?

  /// Index of the word that says what it is.
  var head: Int { words.upperBound - 1 }
}
