/// A phrase of one sentence where the other has another phrase in the same role.
///
/// The role is what both share: the words beside the phrases, and words inside them.
struct PhraseReplacement: Sendable {
  /// The phrase on the left.
  var left: Phrase
  /// The phrase on the right.
  var right: Phrase
  /// Whether both name one thing or deed, described differently.
  var sharesHead: Bool
  /// Number of shared words that hold both in one place: the neighbours before and behind, and words inside.
  private var support: Int

  /// How many small words may stand between a phrase and the word beside it.
  private static let reach = 4

  /// The replacements between two aligned sentences, each phrase in one of them at most, in text order.
  static func all(in pair: EvidencePair) -> [PhraseReplacement] {
    let partners = Partners(pair)
    let others = Phrases.all(in: pair.right.tokens)
    let candidates = Phrases.all(in: pair.left.tokens).flatMap { left in
      others.compactMap { PhraseReplacement(left, $0, in: pair, partners) }
    }
    var taken: (left: Set<Phrase>, right: Set<Phrase>) = ([], [])
    var result: [PhraseReplacement] = []
    for candidate in candidates.sorted(by: ranksBefore)
    where !taken.left.contains(candidate.left) && !taken.right.contains(candidate.right) {
      taken.left.insert(candidate.left)
      taken.right.insert(candidate.right)
      result.append(candidate)
    }
    return result.sorted { $0.left.words.lowerBound < $1.left.words.lowerBound }
  }

  private static func ranksBefore(_ one: PhraseReplacement, _ other: PhraseReplacement) -> Bool {
    let (left, right) = (one.left.words.lowerBound, other.left.words.lowerBound)
    return (other.support, left, one.right.words.lowerBound)
      < (one.support, right, other.right.words.lowerBound)
  }

  /// Nil where the phrases say the same, one only adds to the other, or nothing holds them in one place: neither a
  /// shared word nor, between the same shared words, one preposition.
  private init?(_ left: Phrase, _ right: Phrase, in pair: EvidencePair, _ partners: Partners) {
    guard left.kind == right.kind else { return nil }
    let (one, other) = (pair.left.tokens, pair.right.tokens)
    sharesHead = partners.right[left.head] == right.head
    guard sharesHead || partners.right[left.head] == nil && partners.left[right.head] == nil else {
      return nil
    }
    let newLeft = left.words.contains { one[$0].isContent && partners.right[$0] == nil }
    let newRight = right.words.contains { other[$0].isContent && partners.left[$0] == nil }
    guard newLeft, newRight else { return nil }
    let inside = left.words.count { index in
      one[index].isContent && partners.right[index].map(right.words.contains) ?? false
    }
    let before = partners.areAligned(
      Self.neighbour(before: left, in: one), Self.neighbour(before: right, in: other))
    let after = partners.areAligned(
      Self.neighbour(behind: left, in: one), Self.neighbour(behind: right, in: other))
    support = inside + (before ? 1 : 0) + (after ? 1 : 0)
    let standsAlike =
      left.preposition != nil && left.preposition == right.preposition
      && partners.areInOneGap(left.head, right.head)
    guard support > (left.kind == .verb ? 1 : 0) || standsAlike else { return nil }
    (self.left, self.right) = (left, right)
  }

  private static func neighbour(before phrase: Phrase, in tokens: [Token]) -> Int? {
    tokens.indices[..<phrase.words.lowerBound].suffix(reach).last { tokens[$0].isContent }
  }

  private static func neighbour(behind phrase: Phrase, in tokens: [Token]) -> Int? {
    tokens.indices[phrase.words.upperBound...].prefix(reach).first { tokens[$0].isContent }
  }
}

/// Which word of one sentence is aligned with which word of the other, moved words too: `…, the radio said` at the end of
/// one sentence and at the start of the other.
private struct Partners {
  /// The word on the right, by the one on the left.
  private(set) var right: [Int: Int] = [:]
  /// The word on the left, by the one on the right.
  private(set) var left: [Int: Int] = [:]
  private let gaps: [TokenAlignment.Gap]

  init(_ pair: EvidencePair) {
    gaps = pair.alignment.gaps
    for match in pair.alignment.matches { join(match.left, match.right) }
    let rest = (
      left: pair.left.tokens.indices.filter { right[$0] == nil },
      right: pair.right.tokens.indices.filter { left[$0] == nil }
    )
    let moved = TokenAlignment(
      rest.left.map { pair.left.tokens[$0] }, rest.right.map { pair.right.tokens[$0] })
    for match in moved.matches { join(rest.left[match.left], rest.right[match.right]) }
  }

  private mutating func join(_ one: Int, _ other: Int) {
    right[one] = other
    left[other] = one
  }

  func areInOneGap(_ one: Int, _ other: Int) -> Bool {
    gaps.contains { $0.left.contains(one) && $0.right.contains(other) }
  }

  func areAligned(_ one: Int?, _ other: Int?) -> Bool {
    guard let one, let other else { return false }
    return right[one] == other
  }
}
