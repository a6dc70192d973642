import CollateCore
import CollateText

/// Words of one closed set in one place of two tellings: `the east coast` against `the west coast`.
///
/// Nationalities and states are such a set too; they are read from the names. Where an account uses both words somewhere
/// else, it may speak of two things.
struct ExclusiveWords: DifferenceDetector {
  /// Words around a member that tell whether both speak of one thing.
  private static let reach = 6
  /// So many content stems must be shared among them.
  private static let leastShared = 2

  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.flatMap { pair in
      let (left, right) = (Self.uses(in: pair.left), Self.uses(in: pair.right))
      return left.keys.sorted().compactMap { group -> Difference? in
        guard let one = left[group]?.only, let other = right[group]?.only, one.name != other.name,
          !Self.haveBoth(one, other, pair, comparison), Self.shareSurroundings(one, other, in: pair)
        else { return nil }
        let set = ExclusiveSets.groups[group]
        return Difference(
          category: set.category,
          severity: set.severity,
          sides: [one.side(in: pair.left), other.side(in: pair.right)],
          rule: "words that exclude each other in one place"
        )
      }
    }
  }

  /// A member of a set in a sentence.
  private struct Use {
    var token: Int
    var name: String

    func side(in sentence: ComparedSentence) -> Difference.Side {
      Difference.Side(passage: sentence.passage(sentence.tokens[token].span), value: name)
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

  /// Whether each account has the word of the other somewhere.
  private static func haveBoth(_ one: Use, _ other: Use, _ pair: EvidencePair, _ comparison: Comparison)
    -> Bool
  {
    comparison.documentStems.holds(pair.left.tokens[one.token].stem, in: pair.right.document)
      && comparison.documentStems.holds(pair.right.tokens[other.token].stem, in: pair.left.document)
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
