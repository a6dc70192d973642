import CollateCore
import CollateText

/// Words of one closed set in one place of two tellings: `the east coast` against `the west coast`.
///
/// Nationalities and states are such a set too; they are read from the names. Where an account uses both words somewhere
/// else, it may speak of two things.
struct ExclusiveWords: DifferenceDetector {
  /// So many words of what a member governs are shown.
  private static let shownWords = 4
  /// Words around a member that tell whether both speak of one thing.
  private static let reach = 6
  /// So many content stems must be shared among them.
  private static let leastShared = 2

  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.flatMap { pair in
      let (left, right) = (Self.uses(in: pair.left), Self.uses(in: pair.right))
      return left.keys.sorted().compactMap { group -> Difference? in
        guard let one = left[group]?.only, let other = right[group]?.only, one.name != other.name,
          !Self.haveBoth(one, other, pair, comparison)
        else { return nil }
        let set = ExclusiveSets.groups[group]
        // Two offices that each say something are two sources, not one in two places.
        if Self.isSource(one, in: pair.left, comparison), Self.isSource(other, in: pair.right, comparison) {
          return nil
        }
        guard
          set.isGoverning
            ? Self.governSame(one, other, in: pair) : Self.shareSurroundings(one, other, in: pair)
        else { return nil }
        return Difference(
          category: set.category,
          severity: set.severity,
          sides: [one.side(in: pair.left, set), other.side(in: pair.right, set)],
          rule: .exclusiveWords
        )
      }
    }
  }

  /// A member of a set in a sentence.
  private struct Use {
    var token: Int
    var name: String

    /// The member, with what it governs.
    func side(in sentence: ComparedSentence, _ group: ExclusiveSets.Group) -> Difference.Side {
      let words =
        group.isGoverning ? governed(in: sentence, reach: ExclusiveWords.shownWords) : token..<token + 1
      return Difference.Side(
        passage: sentence.passage(sentence.tokens.span(token..<words.upperBound)), value: name)
    }

    /// The words behind the member, as far as its clause goes.
    func governed(in sentence: ComparedSentence, reach: Int) -> Range<Int> {
      let behind = sentence.tokens[(token + 1)...].prefix(reach).prefix { !$0.followsBreak }
      return token + 1..<token + 1 + behind.count
    }
  }

  /// The members that one sentence uses of one set.
  private struct Uses {
    var first: Use
    var isOnly = true

    var only: Use? { isOnly ? first : nil }
  }

  private static func uses(in sentence: ComparedSentence) -> [Int: Uses] {
    var result: [Int: Uses] = [:]
    for (index, token) in sentence.tokens.enumerated() {
      guard let member = ExclusiveSets.member(token.key) else { continue }
      if let known = result[member.group] {
        if known.first.name != member.name { result[member.group]?.isOnly = false }
      } else {
        result[member.group] = Uses(first: Use(token: index, name: member.name))
      }
    }
    return result
  }

  private static func isSource(_ use: Use, in sentence: ComparedSentence, _ comparison: Comparison) -> Bool {
    comparison.annotations.isSource(sentence.passage(sentence.tokens[use.token].span))
  }

  /// Whether each account has the word of the other somewhere.
  private static func haveBoth(_ one: Use, _ other: Use, _ pair: EvidencePair, _ comparison: Comparison)
    -> Bool
  {
    comparison.documentStems.holds(pair.left.tokens[one.token].stem, in: pair.right.document)
      && comparison.documentStems.holds(pair.right.tokens[other.token].stem, in: pair.left.document)
  }

  /// Whether what both govern shares enough.
  private static func governSame(_ one: Use, _ other: Use, in pair: EvidencePair) -> Bool {
    let behind = [(one, pair.left), (other, pair.right)].map { use, sentence in
      Set(sentence.tokens[use.governed(in: sentence, reach: reach)].lazy.filter(\.isContent).map(\.stem))
    }
    return behind[0].intersection(behind[1]).count >= leastShared
  }

  /// Whether a neighbour is the same on both sides, and enough of what stands near.
  private static func shareSurroundings(_ one: Use, _ other: Use, in pair: EvidencePair) -> Bool {
    let neighbours = [-1, 1].contains { step in
      let (i, j) = (one.token + step, other.token + step)
      return pair.left.tokens.indices.contains(i) && pair.right.tokens.indices.contains(j)
        && pair.left.tokens[i].stem == pair.right.tokens[j].stem
    }
    let near = pair.left.context(of: pair.left.tokens[one.token].span, reach: reach)
    let others = pair.right.context(of: pair.right.tokens[other.token].span, reach: reach)
    return neighbours && near.intersection(others).count >= leastShared
  }
}
