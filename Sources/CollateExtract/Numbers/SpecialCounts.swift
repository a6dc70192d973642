import CollateCore
import CollateText

/// Counts that are written in no usual numeral: vague words, zero in words, scores.
extension QuantityParser {
  /// `several ships`, `dozens of`, `a few hundred miles`: the range that the words leave open.
  func vague(at index: Int) -> (Quantity?, next: Int)? {
    guard let count = VagueCount(at: index, in: row), !count.tokens.contains(where: { isTemporal[$0] }) else {
      return nil
    }
    var assembly = Assembly(count.tokens, count.range)
    assembly.bound = .range
    assembly.isVague = true
    let next = isOfPhrase(assembly.end) ? assembly.end + 1 : assembly.end
    if let measure = MeasureUnits.unit(at: next, in: row) ?? MeasureUnits.currency(at: next, in: row) {
      (assembly.unit, assembly.end) = (measure.unit, measure.next)
      return (assembly.quantity(in: row), assembly.end)
    }
    guard row.value(in: TemporalWords.units, at: next) == nil else { return (nil, next) }
    assembly.counted =
      NounPhrase.counted(from: assembly.end, in: row, isSingular: false) ?? victim(at: assembly.end)
    guard assembly.counted != nil || next > assembly.end else { return (nil, next) }
    return (assembly.quantity(in: row), assembly.end)
  }

  /// `no passengers were hurt`, `nobody was killed`, `none of the crew`: nought. Of other things than those that come to
  /// harm `no` denies, and counts nothing.
  func zero(at index: Int) -> (Quantity?, next: Int)? {
    var assembly = Assembly(index..<index + 1, 0...0)
    switch row.key(index) {
    case "nobody": assembly.counted = victim(at: index + 1)
    case "none":
      assembly.counted =
        isOfPhrase(index + 1)
        ? NounPhrase.counted(from: index + 1, in: row, isSingular: false) : victim(at: index + 1)
    case "no":
      if row.key(index + 1) == "one" {
        assembly.end += 1
        assembly.counted = victim(at: index + 2)
      } else {
        assembly.counted = harmed(after: index)
      }
    default: return nil
    }
    return assembly.counted == nil ? nil : (assembly.quantity(in: row), assembly.end)
  }

  /// The noun after `no` where it names harm, or those who the next verb says came to none.
  private func harmed(after index: Int) -> String? {
    for next in index + 1..<min(index + 4, row.count) where row.has(.word, at: next) {
      let singular = Inflection.singular(row.key(next))
      if Self.casualties.contains(singular) { return singular }
      if NounPhrase.isPlural(row, at: next), victim(at: next + 1) != nil { return singular }
    }
    return nil
  }

  private static let casualties: WordSet = [
    "injury", "casualty", "death", "fatality", "survivor", "victim",
  ]

  /// `3-2`, `a 45-1 vote`: two counts of one contest, the smaller one first; both are left in whichever order they stand.
  func score(_ phrase: NumberPhrase) -> (Quantity?, next: Int)? {
    let joint = phrase.tokens.upperBound
    guard let other = scoreEnd(after: phrase) else { return nil }
    let isCode =
      row.isGlued(phrase.tokens.lowerBound)
      && ["-", "–", "/"].contains(row.key(phrase.tokens.lowerBound - 1))
      || row.isGlued(joint + 2) && ["-", "–", "/"].contains(row.key(joint + 2))
      || row.isGlued(phrase.tokens.lowerBound) && row.has(.word, at: phrase.tokens.lowerBound - 1)
    guard !isCode else { return nil }
    var assembly = Assembly(
      phrase.tokens.lowerBound..<other.tokens.upperBound,
      min(phrase.value, other.value)...max(phrase.value, other.value))
    assembly.unit = "score"
    return (assembly.quantity(in: row), assembly.end)
  }

  /// The second number of a score: small whole numbers joined by a dash that count nothing and make no rising range.
  func scoreEnd(after phrase: NumberPhrase) -> NumberPhrase? {
    let joint = phrase.tokens.upperBound
    guard !phrase.isSpelled, ["-", "–"].contains(row.key(joint)), row.isGlued(joint), row.isGlued(joint + 1),
      let other = NumberPhrase(at: joint + 1, in: row), !other.isSpelled,
      [phrase, other].allSatisfy({ $0.tokens.count == 1 && $0.value < 200 && $0.value == $0.value.rounded() })
    else { return nil }
    let next = other.tokens.upperBound
    let countsNothing =
      NounPhrase.counted(from: next, in: row, isSingular: false) == nil
      && MeasureUnits.unit(at: next, in: row) == nil && row.value(in: TemporalWords.units, at: next) == nil
    let isRising = other.value > phrase.value
    // `24-7` and `50-50` are words.
    guard countsNothing, !isRising || other.value < 10, phrase.value != other.value || phrase.value < 10,
      phrase.value != 24 || other.value != 7
    else { return nil }
    return other
  }
}
