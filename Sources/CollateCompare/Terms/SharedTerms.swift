import CollateText

/// The terms of a passage that a text of another language can have too: numbers, dates and names.
struct SharedTerms: Sendable {
  /// The language; nil for English.
  var language: String?
  /// The terms, ascending.
  var terms: [Int32]

  /// Takes words with their terms.
  init(_ language: String?, _ tokens: ArraySlice<WordToken>, _ terms: ArraySlice<Int32?>) {
    self.language = language
    self.terms = SortedSets.make(
      zip(tokens, terms).compactMap { $0.term == nil && $0.number == nil ? nil : $1 })
  }

  /// What stands for the likeness of letters where two passages are in different languages: as much as two passages of one
  /// language that state the same mostly have, times the likeness of what both can share; nil within one language.
  func likeness(_ other: SharedTerms, _ index: StatementIndex) -> Double? {
    language == other.language ? nil : Self.usual * index.cosine(terms, other.terms)
  }

  private static let usual = 0.4
}
