import CollateText

/// Times against the present, and lengths of time: `last Thursday`, `two days ago`, `48 hours`.
extension TemporalParser {
  /// `Thursday`, `last Thursday`, `yesterday`, `earlier this month`, `two days ago`.
  func relative(at index: Int) -> TemporalExpression? {
    let key = tokens[index].key
    switch key {
    case "today", "tonight": return found(.offset(.day, count: 0), index, index + 1)
    case "yesterday": return found(.offset(.day, count: -1), index, index + 1)
    case "tomorrow": return found(.offset(.day, count: 1), index, index + 1)
    case "weekend" where self.key(index - 1) == "the":
      return found(.offset(.weekend, count: 0), index, index + 1)
    default: break
    }
    if let weekday = TemporalWords.weekdays[tokens[index]], tokens[index].isCapitalised {
      return found(.weekday(weekday, shift: nil), index, index + 1)
    }
    if let shift = TemporalWords.shifts[tokens[index]], let shifted = shifted(by: shift, at: index) {
      return shifted
    }
    return ago(at: index)
  }

  func shifted(by shift: Int, at index: Int) -> TemporalExpression? {
    var unitIndex = index + 1
    if index + 2 < tokens.count, key(index) == "this", key(unitIndex) == "past" || key(unitIndex) == "coming"
    {
      unitIndex += 1
    }
    // `over the past year` is a length, `the following day` is counted from another date.
    if ["past", "previous", "following", "current", "coming"].contains(key(index)), key(index - 1) == "the" {
      guard key(index) == "current" || key(index) == "coming" else { return nil }
    }
    let start = ["earlier", "later"].contains(key(index - 1)) && shift == 0 ? index - 1 : index
    let word = key(unitIndex)
    let total = key(index + 1) == "past" ? -1 : key(index + 1) == "coming" ? 1 : shift
    if let unit = tokens.value(in: TemporalWords.units, at: unitIndex),
      ![.second, .minute, .hour, .century].contains(unit),
      word == "century" || !word.hasSuffix("s")
    {
      if word == "day", key(index) == "this" { return nil }
      return found(.offset(unit, count: total), start, unitIndex + 1)
    }
    if word == "quarter" { return found(.offset(.quarter, count: total), start, unitIndex + 1) }
    if let weekday = tokens.value(in: TemporalWords.weekdays, at: unitIndex), tokens.isCapitalised(unitIndex)
    {
      return found(.weekday(weekday, shift: total), index, unitIndex + 1)
    }
    if let (month, next) = month(at: unitIndex), monthDay(at: next) == nil, year(after: next) == nil {
      return found(.month(month, shift: total), index, next)
    }
    if let first = tokens.value(in: TemporalWords.seasons, at: unitIndex) {
      return found(.season(firstMonth: first, shift: total), index, unitIndex + 1)
    }
    if ["morning", "afternoon", "evening", "night"].contains(word) {
      return found(.offset(.day, count: total), index, unitIndex + 1)
    }
    return nil
  }

  /// `every Monday`, `on Mondays`, `each year`, `every two weeks`: no day, but one that comes again.
  func again(at index: Int) -> TemporalExpression? {
    if TemporalWords.weekdaysAgain.contains(tokens[index]), tokens.isCapitalised(index) {
      return found(.set(TemporalWords.Unit.week.duration(1)), index, index + 1)
    }
    guard ["every", "each"].contains(key(index)) else { return nil }
    let next = key(index + 1) == "other" ? index + 2 : index + 1
    let count: Double = next == index + 2 ? 2 : 1
    if tokens.value(in: TemporalWords.weekdays, at: next) != nil {
      return found(.set(TemporalWords.Unit.week.duration(count)), index, next + 1)
    }
    if let unit = tokens.value(in: TemporalWords.units, at: next), !key(next).hasSuffix("s") {
      return found(.set(unit.duration(count)), index, next + 1)
    }
    guard next < tokens.count, let counted = countedUnit(at: next), key(counted.next) != "old" else {
      return nil
    }
    return found(.set(counted.unit.duration(counted.count)), index, counted.next)
  }

  func key(_ index: Int) -> String { tokens.key(index) }

  /// `two days ago`, `a year ago`; `two days earlier` is counted from another date.
  func ago(at index: Int) -> TemporalExpression? {
    guard let (count, unit, next) = countedUnit(at: index) else { return nil }
    switch key(next) {
    case "ago":
      guard count == count.rounded(), abs(count) < 10_000 else { return found(.unknown, index, next + 1) }
      return found(.offset(unit, count: -Int(count)), index, next + 1)
    case "earlier", "later":
      switch unit {
      case .second, .minute, .hour: return nil
      default: return found(.unknown, index, next + 1)
      }
    default: return nil
    }
  }

  /// `two days`, `a two-day visit`, `48 hours`, `half an hour`, `a week after`, `several days`.
  func length(at index: Int) -> TemporalExpression? {
    if key(index) == "half", let unit = tokens.value(in: TemporalWords.units, at: index + 2),
      key(index + 1) == "an" || key(index + 1) == "a"
    {
      return found(.duration(unit == .hour ? "PT30M" : unit.duration(0.5)), index, index + 3)
    }
    if tokens.isOne(of: TemporalWords.vagueCounts, at: index),
      let unit = tokens.value(in: TemporalWords.units, at: index + 1),
      key(index + 1).hasSuffix("s")
    {
      return found(.duration(unit.duration(nil)), index, index + 2)
    }
    guard let (count, unit, next) = countedUnit(at: index) else { return nil }
    // `36-year-old` and `36 years old` are ages.
    if key(next) == "old" || (key(next) == "-" && key(next + 1) == "old") { return nil }
    if (key(next) == "of" && key(next + 1) == "age") || key(next) == "sentence" && count == 1 { return nil }
    if key(index) == "a" || key(index) == "an" || key(index) == "one" {
      let isLength =
        tokens.isOne(of: Self.lengthPrepositions, at: index - 1)
        || tokens.isOne(of: Self.lengthFollowers, at: next)
      // `a second` is an ordinal far more often.
      guard isLength, unit != .second else { return nil }
    }
    return found(.duration(unit.duration(count)), index, next)
  }

  static let lengthPrepositions: WordSet = [
    "for", "within", "after", "about", "over", "than", "nearly", "almost", "in", "around", "least", "lasted",
    "roughly",
    "under", "takes", "took", "every",
  ]
  static let lengthFollowers: WordSet = ["after", "before", "long", "since"]

  func countedUnit(at index: Int) -> (count: Double, unit: TemporalWords.Unit, next: Int)? {
    var count = 1.0
    var next = index + 1
    if let phrase = NumberPhrase(at: index, in: tokens) {
      guard !phrase.isOrdinal else { return nil }
      (count, next) = (phrase.value, phrase.tokens.upperBound)
    } else if key(index) != "a", key(index) != "an" {
      return nil
    }
    if key(next) == "-" { next += 1 }
    if ["more", "full", "consecutive", "straight", "whole", "long", "working", "business"].contains(key(next))
    {
      next += 1
    }
    guard let unit = tokens.value(in: TemporalWords.units, at: next), tokens.has(.word, at: next) else {
      return nil
    }
    // `World Cup 2018 day five`: more than one takes the plural unless a hyphen joins them.
    guard count <= 1 || key(next).hasSuffix("s") || key(next) == "centuries" || key(next - 1) == "-" else {
      return nil
    }
    return (count, unit, next + 1)
  }
}
