import CollateCore
import CollateText

/// Raises the few differences of wording that a reader should see to minor ones: a word that takes a side, and a hedge that
/// one account drops. Quotations have a detector of their own; raising what it leaves told the same change twice.
struct TellingWords {
  private let comparison: Comparison

  /// Takes the corpus and its derivation.
  init(_ comparison: Comparison) { self.comparison = comparison }

  /// The difference, raised where its words tell something; a machine's word swaps tell nothing.
  func raised(_ difference: Difference) -> Difference {
    guard difference.severity == .wording, difference.sides.count == 2,
      !difference.sides.contains(where: { comparison.isSpun($0.passage.document) })
    else { return difference }
    let words = difference.sides.map { self.words(at: $0.passage) }
    var raised = difference
    if isOneSided(words, Self.loaded) {
      raised.rule = .loadedWord
    } else if isOneSided(words, Cues.hedges.subtracting(Cues.looseHedges)) {
      raised.category = .certainty
      raised.rule = .hedgingWord
    } else {
      return difference
    }
    raised.severity = .minor
    return raised
  }

  private func words(at place: Passage) -> [String] {
    Token.all(in: comparison.corpus.documents[place.document].bytes, place.span).map(\.key)
  }

  private func isOneSided(_ words: [[String]], _ kind: Set<String>) -> Bool {
    Set(words.map { !kind.isDisjoint(with: $0) }).count == 2
  }

  /// Words that judge what they name; a plain word for the same thing exists.
  private static let loaded = Set(
    """
    regime junta puppet stooge tyrant despot strongman thug thugs mob rabble horde hordes bloodbath massacre massacred \
    slaughter slaughtered butchered butcher carnage onslaught brutal barbaric savage ruthless heinous atrocity atrocities \
    terrorist terrorists fanatic fanatics extremist extremists radical radicals illegals cronies crony lackey henchmen \
    draconian shameful disgraceful outrageous scandalous notorious infamous slammed blasted lashed \
    ranted martyr martyrs martyred liberated heroic cowardly evil
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
