import CollateCore
import CollateText

/// Near copies in which one name stands where the other has another name.
///
/// In a text that a machine respelled, names fall to the same word swaps as all else: no other actor. A capital speaks for
/// its state.
struct ActorSwaps: DifferenceDetector {
  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.filter { $0.similarity >= EvidencePair.nearCopy }.flatMap { pair in
      let isSpun = comparison.isSpun(pair.left.document) || comparison.isSpun(pair.right.document)
      return differences(in: pair, comparison).filter { $0.category != .actor || !isSpun }
    }
  }

  private func differences(in pair: EvidencePair, _ comparison: Comparison) -> [Difference] {
    pair.alignment.gaps.compactMap { gap in
      guard (1...3).contains(gap.left.count), (1...3).contains(gap.right.count), gap.before + gap.after >= 1.3
      else { return nil }
      let sides = [pair.leftSide(gap.left), pair.rightSide(gap.right)]
      if weekday(pair.left, gap.left), weekday(pair.right, gap.right) {
        return Difference(
          category: .date, severity: .material, sides: sides, rule: .weekdayDiffers)
      }
      guard let left = name(pair.left, gap.left, comparison),
        let right = name(pair.right, gap.right, comparison),
        isSamePlace(left, gap.left, right, gap.right),
        !isOneState(sides, comparison), !sides.allSatisfy({ comparison.annotations.isCounted($0.passage) }),
        let change = change(
          from: pair.left.tokens[left], to: pair.right.tokens[right],
          isPart: arePartsOfOneName(sides, comparison))
      else { return nil }
      return Difference(category: change.category, severity: change.severity, sides: sides, rule: change.rule)
    }
  }

  /// So many words two names share that are forms of one: two parties share `party`.
  private static let sharedWords = 2

  /// Whether both places belong to names of organisations or places that share words.
  private func arePartsOfOneName(_ sides: [Difference.Side], _ comparison: Comparison) -> Bool {
    let names = sides.compactMap { comparison.annotations.entity(endingIn: $0.passage) }.filter {
      $0.category == .organisation || $0.category == .place
    }.map { Token.contentStems(of: $0.canonical) }
    return names.count == 2 && names[0].intersection(names[1]).count >= Self.sharedWords
  }

  private func change(from left: Token, to right: Token, isPart: Bool) -> (
    category: Discrepancy.Category, severity: Difference.Severity, rule: Discrepancy.Rule
  )? {
    if isAbbreviation(left.key, of: right.key) || isAbbreviation(right.key, of: left.key) { return nil }
    if isPart { return (.name, .minor, .nameForm) }
    let isSpelling = EditDistance.between(Array(left.key.utf8), Array(right.key.utf8), limit: 2) != nil
    let isEnding = left.key.utf8.last != right.key.utf8.last
    if left.sharedPrefix(with: right) >= 4 {
      return isSpelling && !isEnding ? (.name, .minor, .nameSpelling) : nil
    }
    if isSpelling { return (.name, .minor, .nameSpelling) }
    return (.actor, .material, .nameReplaced)
  }

  /// Whether the letters of a word stand in a much longer one in this order, the first first: `Lt`, `Lieutenant`.
  private func isAbbreviation(_ short: String, of long: String) -> Bool {
    guard short.utf8.count + 3 <= long.utf8.count, short.utf8.count <= 5, short.utf8.first == long.utf8.first
    else {
      return false
    }
    var rest = long.utf8[...]
    return short.utf8.allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
      return true
    }
  }

  private func weekday(_ sentence: ComparedSentence, _ range: Range<Int>) -> Bool {
    sentence.tokens[range].contains { Cues.weekdays.contains($0.key) }
  }

  /// The last name of a range; a capital that opens the sentence, and those of a headline, make none.
  private func name(_ sentence: ComparedSentence, _ range: Range<Int>, _ comparison: Comparison) -> Int? {
    let names = NameRuns.all(in: sentence, bytes: comparison.corpus.documents[sentence.document].bytes)
    return range.last { index in
      let token = sentence.tokens[index]
      return names.contains { $0.contains(index) } && !token.isNumeral && !Cues.weekdays.contains(token.key)
        && !Cues.months.contains(token.key)
        && (index > 0 || comparison.annotations.isNamed(sentence.passage(token.span)))
    }
  }

  /// Whether both names open their gaps or both close them.
  private func isSamePlace(_ left: Int, _ gap: Range<Int>, _ right: Int, _ other: Range<Int>) -> Bool {
    left == gap.lowerBound && right == other.lowerBound
      || left + 1 == gap.upperBound && right + 1 == other.upperBound
  }

  /// Whether both names stand for one state: `Moscow`, `Russia`.
  private func isOneState(_ sides: [Difference.Side], _ comparison: Comparison) -> Bool {
    let states = sides.map { comparison.annotations.states(in: $0.passage) }
    return !states[0].isEmpty && !states[0].isDisjoint(with: states[1])
  }
}
