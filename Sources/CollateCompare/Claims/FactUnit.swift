import CollateText

/// A part of a sentence that states one fact as far as its cuts tell: what rows are made of.
package struct FactUnit: Sendable {
  /// Index of its sentence in the statement index.
  package var sentence: Int
  /// Its place and its terms.
  package var statement: Statement
  /// Its words in the sentence.
  var words: Range<Int>
  /// What of it texts of every language can share.
  var values: SharedTerms
  /// Its letter sequences, weighed.
  var letters: LetterProfile
  /// Summed rarity of its terms.
  var mass: Double
  /// Terms that are numbers, ascending.
  var numbers: [Int32]
  /// How many of its terms are written in lower case.
  var plainTerms: Int
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
  /// Whether it holds a word of hearsay or suspicion; how modals put an act is read from its clause.
  var isDoubtful: Bool
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
    values = SharedTerms(whole.values.language, tokens, terms)
    letters = LetterProfile(tokens)
    letters.weigh(rarity: index.letterRarity)
    mass = index.mass(statement.terms)
    numbers = SortedSets.make(zip(tokens, terms).compactMap { $0.number == nil ? nil : $1 })
    plainTerms = zip(tokens, terms).count { !$0.isCapitalized && $1 != nil }
    weekdays = SortedSets.make(
      zip(tokens, terms).compactMap { Cues.weekdays.contains($0.word) ? $1 : nil })
    position = Double(span.start) / Double(max(1, bytes.count))
    hasVerb = tokens.contains(where: VerbForms.isVerbal)
    isNegated = tokens.contains { Cues.negations.contains($0.word) || $0.word.hasSuffix("n't") }
    isHedged = tokens.contains { Cues.hedges.contains($0.word) || Cues.looseHedges.contains($0.word) }
    isDoubtful = tokens.contains { Cues.hedges.contains($0.word) && !Cues.looseHedges.contains($0.word) }
    isStub = Self.isStub(tokens, bytes)
  }

  /// Auxiliaries and adverbs of time aside, a source has no verb but that of saying, and the saying no content.
  private static func isStub(_ words: ArraySlice<WordToken>, _ bytes: [UInt8]) -> Bool {
    if words.first?.word == "according" { return true }
    guard let saying = words.firstIndex(where: { VerbForms.saying.contains($0.word) }),
      !words[..<saying].contains(where: { word in
        VerbForms.isVerbal(word) && !auxiliaries.contains(word.word) && !isInCompound(word, bytes)
      })
    else { return false }
    return words[(saying + 1)...].allSatisfy { token in
      StopWords.contains(token.word) || token.isCapitalized || Cues.weekdays.contains(token.word)
        || VerbForms.saying.contains(token.word) || listeners.contains(token.word)
        || Cues.authorities.contains(Stemming.stem(token.word))
    }
  }

  /// Whether a word is the second part of a compound: `Geneva-based` is no verb.
  private static func isInCompound(_ word: WordToken, _ bytes: [UInt8]) -> Bool {
    word.span.start > 0 && bytes[word.span.start - 1] == 0x2D
  }

  private static let auxiliaries: Set<String> = ["has", "had", "have", "was", "were"]
  /// Whom a source speaks to, and in what.
  private static let listeners: Set<String> = [
    "reporters", "journalists", "interview", "statement", "briefing", "conference", "news", "press",
    "earlier",
    "later",
  ]
}
