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
  }

  /// Whether it is somebody's age.
  var isAge: Bool { quantity.counted == "age" }

  /// What it is measured in; nil for a plain count.
  var unit: String? { quantity.unit }

  /// The value in normal form.
  var value: String {
    let number =
      Self.text(quantity.lower) + (quantity.upper > quantity.lower ? ".." + Self.text(quantity.upper) : "")
    return ([number, unit].compactMap { $0 } + counted.prefix(1)).joined(separator: " ")
  }

  /// Whether both give one value, whatever bounds it.
  func hasSameValue(as other: NumberFrame) -> Bool {
    quantity.lower == other.quantity.lower && quantity.upper == other.quantity.upper
  }

  /// Whether both count things of one kind, so that two values in one account are two things and no conflict.
  func isKin(of other: NumberFrame) -> Bool {
    guard unit == other.unit, !isAge else { return false }
    if let noun = counted.first, noun == other.counted.first { return true }
    if let fate, fate == other.fate { return true }
    return countsPersons && other.countsPersons && fate == other.fate
  }

  /// The values that the words allow.
  var allowed: ClosedRange<Double> {
    let (low, high) = (quantity.lower, max(quantity.lower, quantity.upper))
    switch quantity.bound {
    case .exact, .range: return low...high
    case .about: return low - abs(low) * 0.1...high + abs(high) * 0.1
    case .atLeast, .moreThan: return low...max(high, low + abs(low) * 0.25)
    case .atMost, .lessThan: return min(low, high - abs(high) * 0.2)...high
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
      if result.count == 3 { break }
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
