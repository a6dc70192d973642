import CollateText

/// A part of a sentence that states one fact as far as its cuts tell: what rows are made of.
package struct FactUnit: Sendable {
  /// Index of its sentence in the statement index.
  package var sentence: Int
  /// Its place and its terms.
  package var statement: Statement
  /// Its words in the sentence.
  var words: Range<Int>
  /// Its letter sequences, weighed.
  var letters: LetterProfile
  /// Summed rarity of its terms.
  var mass: Double
  /// Terms that are numbers, ascending.
  var numbers: [Int32]
  /// Terms that are weekdays, ascending.
  var weekdays: [Int32]
  /// Where it begins in its document, 0 to 1.
  var position: Double
  /// Whether it holds a verb form.
  var hasVerb: Bool
  /// Whether it holds a negation.
  var isNegated: Bool
  /// Whether it holds a word that leaves open whether it is so.
  var isHedged: Bool
  /// Whether nothing is left when the source, its verb of saying, names and days are taken away: `X said on Monday`.
  var isStub: Bool

  /// Reads a range of the words of a sentence.
  init(_ words: Range<Int>, of sentence: Int, in index: StatementIndex, _ bytes: [UInt8]) {
    let whole = index.sentences[sentence]
    let tokens = whole.words[words]
    let terms = whole.terms[words]
    self.sentence = sentence
    self.words = words
    let span = StatementIndex.span(of: tokens, in: bytes)
    statement = Statement(
      document: whole.whole.document, position: whole.whole.position, span: span,
      terms: SortedSets.make(terms.compactMap(\.self)))
    letters = LetterProfile(tokens)
    letters.weigh(rarity: index.letterRarity)
    mass = index.mass(statement.terms)
    numbers = SortedSets.make(zip(tokens, terms).compactMap { $0.number == nil ? nil : $1 })
    weekdays = SortedSets.make(
      zip(tokens, terms).compactMap { Cues.weekdays.contains($0.word) ? $1 : nil })
    position = Double(span.start) / Double(max(1, bytes.count))
    hasVerb = tokens.contains(where: VerbForms.isVerbal)
    isNegated = tokens.contains { Cues.negations.contains($0.word) || $0.word.hasSuffix("n't") }
    isHedged = tokens.contains { Cues.hedges.contains($0.word) || Cues.looseHedges.contains($0.word) }
    isStub = Self.isStub(zip(tokens, terms))
  }

  private static func isStub(_ words: some Sequence<(WordToken, Int32?)>) -> Bool {
    var hasSource = false
    for (token, term) in words {
      if VerbForms.saying.contains(token.word) || token.word == "according" {
        hasSource = true
      } else if term != nil, !token.isCapitalized, !Cues.authorities.contains(Stemming.stem(token.word)) {
        return false
      }
    }
    return hasSource
  }
}
