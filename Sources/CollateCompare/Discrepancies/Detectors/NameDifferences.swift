import CollateCore
import CollateText

/// Names of two words or more that differ in one of them: `Halden Bridge Company` against `Varden Bridge Company`.
///
/// Two names of one account are two things, so a word counts only where the other account never has it, and only in
/// sentences that a claim joins. Titles, initials, acronyms and house style are no part of a name.
struct NameDifferences: DifferenceDetector {
  /// Shorter words are initials and particles.
  private static let shortest = 3
  /// Fewer shared stems make no scene.
  private static let sceneStems = 5
  /// Least share of the stems of the shorter sentence that the other has.
  private static let sceneShare = 0.75
  /// Longer words are no abbreviations.
  private static let longestAbbreviation = 4

  func differences(in comparison: Comparison) -> [Difference] {
    let runs = comparison.sentences.map { sentences in
      sentences.map { NameRuns.all(in: $0, bytes: comparison.corpus.documents[$0.document].bytes) }
    }
    var found: [[String]: Difference] = [:]
    for pair in comparison.pairs {
      for left in runs[pair.left.document][pair.left.index] {
        for right in runs[pair.right.document][pair.right.index] {
          for change in Self.changes(left, right, in: pair, comparison) {
            let words = change.sides.map(\.value).sorted()
            if let known = found[words] {
              found[words]?.sides = known.sides + change.sides
            } else {
              found[words] = change
            }
          }
        }
      }
    }
    return found.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { found[$0] }
  }

  /// The places where two names that share a word differ in one.
  private static func changes(
    _ left: Range<Int>, _ right: Range<Int>, in pair: EvidencePair, _ comparison: Comparison
  ) -> [Difference] {
    guard left.count > 1, right.count > 1 else { return [] }
    return left.flatMap { i in
      right.compactMap { j in
        guard let shared = Neighbour(i, left, j, right, in: pair), areOfOneName(i, j, in: pair, comparison)
        else { return nil }
        let (one, other) = (pair.left.tokens[i], pair.right.tokens[j])
        let sides = [
          side(shared.hull(of: i), one, in: pair.left), side(shared.hull(of: j), other, in: pair.right),
        ]
        let isOther = isProper(i, in: pair.left, comparison) || isProper(j, in: pair.right, comparison)
        return Difference(
          category: .name,
          severity: isOther && !Nicknames.areOneName(one.key, other.key) && !isNear(one.key, other.key)
            ? .material : .minor,
          sides: sides,
          rule: .nameWordDiffers
        )
      }
    }
  }

  /// Where the word stands that two names share, beside those that differ.
  private enum Neighbour {
    case before, after

    /// Nil where the words are the same, or no neighbour is; at the end of a name both must end.
    init?(_ i: Int, _ left: Range<Int>, _ j: Int, _ right: Range<Int>, in pair: EvidencePair) {
      let (tokens, others) = (pair.left.tokens, pair.right.tokens)
      guard tokens[i].stem != others[j].stem else { return nil }
      if i + 1 < left.upperBound, j + 1 < right.upperBound {
        guard tokens[i + 1].stem == others[j + 1].stem else { return nil }
        self = .after
      } else if i > left.lowerBound, j > right.lowerBound, i + 1 == left.upperBound, j + 1 == right.upperBound
      {
        guard tokens[i - 1].stem == others[j - 1].stem else { return nil }
        self = .before
      } else {
        return nil
      }
    }

    func hull(of index: Int) -> Range<Int> {
      switch self {
      case .before: index - 1..<index + 1
      case .after: index..<index + 2
      }
    }
  }

  private static func side(_ range: Range<Int>, _ word: Token, in sentence: ComparedSentence)
    -> Difference.Side
  {
    Difference.Side(passage: sentence.passage(sentence.tokens.span(range)), value: word.key)
  }

  /// Whether both words are proper parts of a name that the other account does not have.
  private static func areOfOneName(_ i: Int, _ j: Int, in pair: EvidencePair, _ comparison: Comparison)
    -> Bool
  {
    let (one, other) = (pair.left.tokens[i], pair.right.tokens[j])
    let bytes = [pair.left, pair.right].map { comparison.corpus.documents[$0.document].bytes }
    return isInside(i, in: pair.left, comparison) && isInside(j, in: pair.right, comparison)
      && isPart(one, bytes[0]) && isPart(other, bytes[1])
      && NameTitles.contains(one.key) == NameTitles.contains(other.key)
      && isUnknown(
        one, other, in: pair,
        isPerson: isPerson(i, in: pair.left, comparison) && isPerson(j, in: pair.right, comparison),
        comparison)
      && !HouseStyle.isVariant(one.key, other.key) && !isShortened(one, to: other)
      && !isShortened(other, to: one)
  }

  /// Whether no account has the word of the other. In one scene it is enough that one account does not know the other's
  /// person at all: a relative stands in the place of somebody.
  private static func isUnknown(
    _ one: Token, _ other: Token, in pair: EvidencePair, isPerson: Bool, _ comparison: Comparison
  ) -> Bool {
    let isKnown = [
      comparison.documentStems.holds(one.stem, in: pair.right.document),
      comparison.documentStems.holds(other.stem, in: pair.left.document),
    ]
    if !isKnown.contains(true) { return true }
    return isPerson && isKnown.contains(false) && isOneScene(pair)
      && !pair.left.stems.contains(other.stem) && !pair.right.stems.contains(one.stem)
  }

  /// Whether the sentences share nearly all that the shorter one says.
  private static func isOneScene(_ pair: EvidencePair) -> Bool {
    let shared = pair.left.stems.intersection(pair.right.stems).count
    let shorter = min(pair.left.stems.count, pair.right.stems.count)
    return pair.isMutual && shared >= sceneStems && Double(shared) >= sceneShare * Double(shorter)
  }

  /// Whether the capital of a word marks a name: not where it opens the sentence, unless a name is known there.
  private static func isInside(_ index: Int, in sentence: ComparedSentence, _ comparison: Comparison) -> Bool
  {
    index > 0 || comparison.annotations.isNamed(sentence.passage(sentence.tokens[index].span))
  }

  /// Whether a word, or the one behind it, belongs to the name of a person.
  private static func isPerson(_ index: Int, in sentence: ComparedSentence, _ comparison: Comparison) -> Bool
  {
    // Of an uncommon given name the surname alone may be known.
    return sentence.tokens[index...].prefix(2).contains {
      comparison.annotations.entity(endingIn: sentence.passage($0.span))?.category == .person
    }
  }

  /// Whether a word is a proper part of a name: no initial, acronym, number, weekday or month.
  private static func isPart(_ word: Token, _ bytes: [UInt8]) -> Bool {
    !word.isNumeral && word.key.utf8.count >= shortest && !Cues.weekdays.contains(word.key)
      && !Cues.months.contains(word.key) && bytes[word.span].contains { $0 > UInt8(ascii: "Z") }
  }

  /// Whether a word abbreviates another by its first letters: `Wis.`, `Wisc.`
  private static func isShortened(_ long: Token, to short: Token) -> Bool {
    short.key.utf8.count <= longestAbbreviation && long.key.hasPrefix(short.key)
  }

  /// Whether a word belongs to the name of a person or a place.
  private static func isProper(_ index: Int, in sentence: ComparedSentence, _ comparison: Comparison) -> Bool
  {
    let place = sentence.passage(sentence.tokens[index].span)
    return [.person, .place].contains(comparison.annotations.entity(endingIn: place)?.category)
  }

  /// Whether two words are one, misspelt: at most three letters in ten differ.
  private static func isNear(_ left: String, _ right: String) -> Bool {
    let (one, other) = (Array(left.utf8), Array(right.utf8))
    return EditDistance.between(one, other, limit: max(one.count, other.count) * 3 / 10) != nil
  }
}
