import CollateText

/// Runs of words written with a capital, as names are: `Captain Ida M. Aske`.
enum NameRuns {
  /// A shorter word before a point is an abbreviation that belongs to the name: `Gov. Aske`, `Ida M. Aske`.
  private static let longestAbbreviation = 4

  /// Ranges of token indices, in order; none in a headline, whose capitals mark no names.
  static func all(in sentence: ComparedSentence, bytes: [UInt8]) -> [Range<Int>] {
    let tokens = sentence.tokens
    guard tokens.contains(where: { $0.isContent && !$0.isCapitalized && !$0.isNumeral }) else { return [] }
    var runs: [Range<Int>] = []
    for index in tokens.indices where tokens[index].isCapitalized && tokens[index].isContent {
      if let last = runs.last, last.upperBound == index, continues(index, tokens, bytes) {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// Whether nothing but a space, a hyphen or the point of an abbreviation stands before a token.
  private static func continues(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard tokens[index].followsBreak else { return true }
    let before = tokens[index - 1]
    return before.key.utf8.count <= longestAbbreviation
      && bytes[Span(before.span.end, tokens[index].span.start)].elementsEqual(". ".utf8)
  }
}
