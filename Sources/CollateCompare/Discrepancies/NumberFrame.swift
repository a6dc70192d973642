import CollateCore
import CollateText

/// A number with what tells whether another number counts the same thing.
struct NumberFrame: Sendable {
  /// The mention.
  var quantity: Quantity
  /// The sentence it stands in.
  var sentence: ComparedSentence
  /// Stems of the words that say what is counted, nearest first, at most three.
  var counted: [String]
  /// Whether persons are counted.
  var countsPersons: Bool
  /// What happened to those counted, where it is one of the usual fates.
  var fate: Fate?
  /// Stems of the content words around it.
  var context: Set<String>
  /// Stems of the name that an age stands beside: `Ada Pell, 61`, `the 61-year-old baker Ada Pell`.
  var bearer: Set<String>
  /// Whether it tells a part of something or adds to a number before: `including 3`, `3 of them`, `another 3`.
  var isPartial: Bool

  /// The years that its sentence names.
  var years: Set<Int> = []

  /// Reads a number in its sentence.
  init(_ quantity: Quantity, in sentence: ComparedSentence) {
    self.quantity = quantity
    self.sentence = sentence
    let range = sentence.tokenRange(quantity.span)
    counted = Self.countedWords(after: range.upperBound, in: sentence.tokens)
    if quantity.counted != "age", let noun = quantity.counted.map(Stemming.stem), !counted.contains(noun) {
      counted.insert(noun, at: 0)
    }
    fate = Fate.nearest(to: range, in: sentence.tokens)
    let isFateNoun = counted.first.map { Fate(stem: $0) != nil } ?? (fate != nil)
    countsPersons = quantity.unit == nil && (isFateNoun || counted.prefix(2).contains(where: Self.isPerson))
    context = sentence.context(of: quantity.span, reach: 8)
    let tokens = sentence.tokens
    bearer = Self.bearer(beside: range, in: tokens)
    isPartial =
      tokens[max(0, range.lowerBound - 3)..<range.lowerBound].contains { Self.partitives.contains($0.key) }
      || tokens[range.upperBound..<min(tokens.count, range.upperBound + 2)].contains {
        Self.pronouns.contains($0.key)
      }
      || [range.lowerBound - 1, range.upperBound].contains {
        tokens.indices.contains($0) && Self.additives.contains(tokens[$0].key)
      }
  }

  private static func bearer(beside range: Range<Int>, in tokens: [Token]) -> Set<String> {
    func isName(_ token: Token) -> Bool { token.isCapitalized && token.isContent }
    if range.count > 1 {
      // `the 61-year-old former baker Ada Pell`, not `a 61-year-old in Melis`
      let after = tokens[range.upperBound...].prefix(5).prefix { $0.isContent && !$0.followsBreak }
      return Set(after.drop { !isName($0) }.prefix(while: isName).map(\.stem))
    }
    let before = tokens[..<range.lowerBound].reversed().drop { $0.key == "aged" }
    return Set(before.prefix(while: isName).map(\.stem))
  }

  private static let pronouns: Set<String> = ["them", "whom"]
  private static let partitives = pronouns.union(["including", "include", "includes"])
  private static let additives: Set<String> = ["another", "further", "additional", "other", "others", "more"]

  /// Whether it is somebody's age.
  var isAge: Bool { quantity.counted == "age" }

  /// What is measured; nil for a plain count.
  var dimension: String? { quantity.unit.map { MeasureScale(unit: $0).dimension } }

  /// The lower end in the unit that numbers of its dimension share.
  var lower: Double { quantity.lower * factor }

  /// The upper end in that unit.
  var upper: Double { max(quantity.lower, quantity.upper) * factor }

  private var factor: Double { quantity.unit.map { MeasureScale(unit: $0).factor } ?? 1 }

  /// The value in normal form.
  var value: String {
    let number =
      Self.text(quantity.lower) + (quantity.upper > quantity.lower ? ".." + Self.text(quantity.upper) : "")
    return ([number, quantity.unit].compactMap { $0 } + counted.prefix(1)).joined(separator: " ")
  }

  /// Whether both give one value, whatever bounds it; a conversion to other units is rounded.
  func hasSameValue(as other: NumberFrame) -> Bool {
    if quantity.unit == other.quantity.unit { return lower == other.lower && upper == other.upper }
    guard dimension == other.dimension else { return false }
    return Self.isNear(lower, other.lower) && Self.isNear(upper, other.upper)
  }

  /// Whether both give one value of one kind; two equal measures in one account seldom measure two things.
  func repeats(_ other: NumberFrame) -> Bool {
    hasSameValue(as: other) && (dimension != nil && !isAge || isKin(of: other)) || isSameFraction(as: other)
  }

  /// Whether one is the other without its unit: `quakes of 7.6 and 7.4`, `a 7.6-magnitude quake`. A fraction seldom
  /// stands for two things.
  private func isSameFraction(as other: NumberFrame) -> Bool {
    (quantity.unit == nil) != (other.quantity.unit == nil) && quantity.lower == other.quantity.lower
      && quantity.upper == other.quantity.upper && quantity.lower != quantity.lower.rounded()
  }

  private static func isNear(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 0.06 * max(abs(left), abs(right))
  }

  /// Whether the sentences of both name years, and no year in common: they speak of two occasions.
  func isOfOtherYears(than other: NumberFrame) -> Bool {
    !years.isEmpty && !other.years.isEmpty && years.isDisjoint(with: other.years)
  }

  /// `dozens`, `tens of thousands`: the words leave open how many of them.
  private var isMultiple: Bool {
    sentence.tokens[sentence.tokenRange(quantity.span)].contains { Cues.vagueCounts.contains($0.key) }
  }

  /// Whether both are ages of one person: one name is the other, or a part of it.
  func isAgeOfSame(as other: NumberFrame) -> Bool {
    !bearer.isEmpty && !other.bearer.isEmpty
      && (bearer.isSubset(of: other.bearer) || other.bearer.isSubset(of: bearer))
  }

  /// Whether both count things of one kind, so that two values in one account are two things and no conflict.
  func isKin(of other: NumberFrame) -> Bool {
    guard dimension == other.dimension, !isAge else { return false }
    if let noun = counted.first, noun == other.counted.first { return true }
    if let fate, fate == other.fate { return true }
    return countsPersons && other.countsPersons && fate == other.fate
  }

  /// The values that the words allow.
  var allowed: ClosedRange<Double> {
    switch quantity.bound {
    case .exact, .range: return lower...upper
    case .about: return lower - abs(lower) * 0.1...upper + abs(upper) * 0.1
    case .atLeast where isMultiple: return lower...lower * 5
    case .atLeast, .moreThan: return lower...max(upper, lower + abs(lower) * 0.25)
    case .atMost, .lessThan: return min(lower, upper - abs(upper) * 0.2)...upper
    }
  }

  private static func countedWords(after start: Int, in tokens: [Token]) -> [String] {
    var result: [String] = []
    for (position, token) in tokens[start...].prefix(6).enumerated() {
      if token.followsBreak { break }
      if result.isEmpty, position < 2, ["of", "the", "these", "those", "their"].contains(token.key) {
        continue
      }
      guard token.isContent, !token.isNumeral else {
        if ["other", "more"].contains(token.key) { continue }
        break
      }
      result.append(token.stem)
      // What a `three-story hotel` has is stories.
      if result.count == 3 || token.followsHyphen { break }
    }
    return result
  }

  private static func isPerson(_ stem: String) -> Bool {
    persons.contains(stem) || ["ian", "ist", "men"].contains { stem.hasSuffix($0) }
  }

  private static let persons: Set<String> = Set(
    """
    person people man woman child civilian soldier victim passenger student pupil worker employee resident inmate \
    prisoner boy girl kid family member refugee survivor suspect officer policeman protester tourist guest patient \
    witness teacher doctor fan
    """.split(separator: " ").map { Stemming.stem(String($0)) }
  )

  /// A number without a needless fraction.
  static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
