import CollateCore

/// What a difference between two phrases in one role is about, from the phrases and what stands beside them.
enum PhraseRole {
  /// Who did it, where, what it is; a deed or a thing described differently is a matter of scope.
  static func category(of replacement: PhraseReplacement, in pair: EvidencePair) -> Discrepancy.Category {
    if replacement.left.kind == .verb || replacement.sharesHead { return .scope }
    if actsAs(replacement.left, in: pair.left), actsAs(replacement.right, in: pair.right) { return .actor }
    let isPlace = [replacement.left, replacement.right].allSatisfy {
      $0.preposition.map(Cues.placePrepositions.contains) ?? false
    }
    return isPlace ? .scope : .name
  }

  /// Whether a phrase names persons who do something: a verb stands behind it, or `by` before it.
  private static func actsAs(_ phrase: Phrase, in sentence: ComparedSentence) -> Bool {
    let tokens = sentence.tokens
    guard PersonNouns.contains(tokens[phrase.head].key) else { return false }
    if phrase.preposition == "by" { return true }
    let next = phrase.words.upperBound
    return next < tokens.count && !tokens[next].followsBreak && Phrases.isVerbal(tokens[next])
  }
}
