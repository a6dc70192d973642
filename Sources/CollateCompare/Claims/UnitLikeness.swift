/// What the units of two sentences share by their words alone, computed once for all pairs of sentences with the same words
/// that are cut alike.
struct UnitLikeness {
  /// Two units that share a term.
  struct Pair {
    /// Number of the unit among those of the first sentence.
    var left: Int
    /// Number of the unit among those of the second.
    var right: Int
    /// Summed rarity of the terms of both.
    var mass: Double
    /// Cosine of their letter sequences, once measured.
    var letters = 0.0
    /// Cosine of their terms, once measured.
    var terms = 0.0
    fileprivate var isMeasured = false
  }

  private struct Cut: Hashable {
    var text: Int
    var ranges: [Range<Int>]
  }

  private struct Cuts: Hashable {
    var left: Int
    var right: Int
  }

  private let units: FactUnits
  private let index: StatementIndex
  /// Number of the cut text of every sentence.
  private var cuts: [Int] = []
  /// How many sentences have each.
  private var holders: [Int] = []
  private var known: [Cuts: Range<Int>] = [:]
  private var pairs: [Pair] = []
  /// Where the pairs begin that are not kept for another pair of sentences.
  private var kept = 0

  /// Takes the units of an index.
  init(_ units: FactUnits, _ index: StatementIndex) {
    self.units = units
    self.index = index
    var numbers: [Cut: Int] = [:]
    for (sentence, range) in units.ofSentence.enumerated() {
      let cut = Cut(text: index.sentences[sentence].text, ranges: units.all[range].map(\.words))
      let number = numbers[cut] ?? holders.count
      if number == holders.count {
        numbers[cut] = number
        holders.append(0)
      }
      holders[number] += 1
      cuts.append(number)
    }
  }

  /// Numbers of the pairs of units of two sentences that share a term, stubs left out; they hold until the next call.
  mutating func shared(_ sentences: LinkPair) -> Range<Int> {
    let key = Cuts(left: cuts[sentences.left], right: cuts[sentences.right])
    let isRepeated = holders[key.left] > 1 || holders[key.right] > 1
    if isRepeated, let found = known[key] { return found }
    pairs.removeLast(pairs.count - kept)
    for (left, one) in units.ofSentence[sentences.left].enumerated() where !units.all[one].isStub {
      for (right, other) in units.ofSentence[sentences.right].enumerated() where !units.all[other].isStub {
        let shared = SortedSets.intersection(
          units.all[one].statement.terms, units.all[other].statement.terms)
        if !shared.isEmpty { pairs.append(Pair(left: left, right: right, mass: index.mass(shared))) }
      }
    }
    let found = kept..<pairs.count
    if isRepeated {
      known[key] = found
      kept = pairs.count
    }
    return found
  }

  /// Summed rarity of what a pair shares.
  func mass(_ number: Int) -> Double { pairs[number].mass }

  /// A pair of units of two sentences with its cosines.
  mutating func measured(_ number: Int, _ sentences: LinkPair) -> Pair {
    if !pairs[number].isMeasured {
      let one = units.ofSentence[sentences.left].lowerBound + pairs[number].left
      let other = units.ofSentence[sentences.right].lowerBound + pairs[number].right
      pairs[number].letters =
        units.all[one].values.likeness(units.all[other].values, index)
        ?? units.all[one].letters.cosine(units.all[other].letters)
      pairs[number].terms = index.cosine(units.all[one].statement.terms, units.all[other].statement.terms)
      pairs[number].isMeasured = true
    }
    return pairs[number]
  }
}
