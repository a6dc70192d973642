import CollateText

/// Finds the phrases of a sentence from the classes of its words, without a parser.
enum Phrases {
  /// The phrases, in order; they do not overlap.
  static func all(in tokens: [Token]) -> [Phrase] {
    let classes = classes(of: tokens)
    var result: [Phrase] = []
    var start = 0
    while start < tokens.count {
      guard let kind = kind(opening: classes[start]) else {
        start += 1
        continue
      }
      let inner = kind == .noun ? nounParts : verbParts
      var end = start + 1
      while end < tokens.count, inner.contains(classes[end]), !tokens[end].followsBreak { end += 1 }
      if let head = (start..<end).last(where: { classes[$0] == (kind == .noun ? .noun : .verb) }) {
        let preposition = start > 0 && classes[start - 1] == .preposition ? tokens[start - 1].key : nil
        let first = classes[start] == .determiner ? start + 1 : start
        result.append(Phrase(kind: kind, words: first..<head + 1, preposition: preposition))
        end = head + 1
      }
      start = end
    }
    return result
  }

  /// Whether a word behind a noun goes on with what it does.
  static func isVerbal(_ token: Token) -> Bool {
    [.verb, .auxiliary, .participle].contains(WordClass.usual(token.key))
  }

  private static func kind(opening wordClass: WordClass) -> Phrase.Kind? {
    switch wordClass {
    case .determiner, .adjective, .number, .noun: .noun
    case .auxiliary, .verb: .verb
    default: nil
    }
  }

  private static let nounParts: Set<WordClass> = [.adjective, .number, .noun]
  private static let verbParts: Set<WordClass> = [.auxiliary, .adverb, .verb]

  /// The class of each word where it stands: its usual one, unless its neighbours ask for another.
  static func classes(of tokens: [Token]) -> [WordClass] {
    var classes = tokens.enumerated().map { index, token in
      // A capital inside a sentence makes a name of whatever the word is elsewhere.
      token.isCapitalized && index > 0 && token.isContent && !token.isNumeral
        ? .noun : WordClass.usual(token.key)
    }
    for index in tokens.indices {
      let before = index > 0 && !tokens[index].followsBreak ? classes[index - 1] : nil
      let isLast = index + 1 == tokens.count || tokens[index + 1].followsBreak
      classes[index] = inContext(classes[index], before: before, after: isLast ? nil : classes[index + 1])
    }
    return classes
  }

  private static func inContext(_ usual: WordClass, before: WordClass?, after: WordClass?) -> WordClass {
    switch usual {
    case .verb where before == .determiner || before == .adjective: .noun
    case .participle where before == .determiner: after == .noun || after == .adjective ? .adjective : .noun
    case .participle where before == .pronoun || before == .noun || before == .auxiliary: .verb
    case .participle: after == .noun ? .adjective : .verb
    case .noun where before == .pronoun || before == .auxiliary && after == .determiner: .verb
    default: usual
    }
  }
}
