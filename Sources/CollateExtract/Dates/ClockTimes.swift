import CollateText

/// Times of day: `9:30 p.m.`, `21:30 GMT`, `noon`, `ten to seven`.
extension TemporalParser {
  /// `9:30 p.m.`, `21:30 GMT`, `9 pm`, `6 o'clock`, `noon`.
  func clockTime(at index: Int) -> TemporalExpression? {
    if tokens[index].key == "noon" || tokens[index].key == "midday" {
      return found(.time("T12:00"), index, index + 1)
    }
    if tokens[index].key == "midnight" { return found(.time("T00:00"), index, index + 1) }
    if let spoken = spokenTime(at: index) { return spoken }
    let spelled = NumberPhrase(at: index, in: tokens)
    if let spelled, tokens.key(spelled.tokens.upperBound) == "o'clock", (1...12).contains(spelled.value) {
      return clock(Int(spelled.value), 0, index, spelled.tokens.upperBound + 1)
    }
    guard tokens.has(.number, at: index) else { return nil }
    let parts = tokens[index].key.split(separator: ".", omittingEmptySubsequences: false)
    if tokens.key(index + 1) == ":", tokens.isGlued(index + 1), tokens.isGlued(index + 2),
      tokens.key(index + 2).utf8.count == 2, let hour = Int(tokens[index].key),
      let minute = Int(tokens.key(index + 2)),
      !(tokens.isGlued(index) && [":", "/", "."].contains(tokens.key(index - 1)))
    {
      let hasSeconds =
        tokens.key(index + 3) == ":" && tokens.isGlued(index + 4) && tokens.key(index + 4).utf8.count == 2
      return clock(hour, minute, index, index + (hasSeconds ? 5 : 3))
    }
    if parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) {
      guard meridiem(at: index + 1) != nil || isZone(at: index + 1) else { return nil }
      return clock(hour, minute, index, index + 1)
    }
    if let number = Int(tokens[index].key) {
      if meridiem(at: index + 1) != nil { return clock(number, 0, index, index + 1) }
      if tokens[index].key.utf8.count == 4,
        isZone(at: index + 1) || tokens.key(index + 1) == "hrs" || isMilitaryTime(at: index)
      {
        return clock(number / 100, number % 100, index, index + 1)
      }
    }
    return nil
  }

  /// `at 1100 hours`; `after 1100 hours of work` is a length.
  private func isMilitaryTime(at index: Int) -> Bool {
    tokens.key(index + 1) == "hours" && tokens.key(index + 2) != "of"
      && ["at", "around", "about", "by", "from", "till", "until"].contains(tokens.key(index - 1))
  }

  /// `at ten to seven`, `quarter past six`, `half past nine`.
  func spokenTime(at index: Int) -> TemporalExpression? {
    guard ["past", "to"].contains(tokens.key(index + 1)), tokens.has(.word, at: index),
      let hour = NumberPhrase(at: index + 2, in: tokens), hour.isSpelled, (1...12).contains(hour.value)
    else { return nil }
    let isFraction = ["quarter", "half"].contains(tokens.key(index))
    guard
      isFraction
        || (tokens.key(index - 1) == "at" && tokens.value(in: NumberPhrase.cardinals, at: index) != nil)
    else {
      return nil
    }
    return found(.time(nil), index, hour.tokens.upperBound)
  }

  /// The time with what follows the digits at `end`: a.m. or p.m., a zone.
  func clock(_ hour: Int, _ minute: Int, _ start: Int, _ end: Int) -> TemporalExpression? {
    var (hour, next) = (hour, end)
    if let isAfternoon = meridiem(at: next) {
      // `17:06 pm` says the afternoon twice.
      let isTwice = isAfternoon && (13...23).contains(hour) && end > start + 1
      guard isTwice || (1...12).contains(hour) else { return nil }
      if !isTwice { hour = hour % 12 + (isAfternoon ? 12 : 0) }
      next += 1
    } else if tokens.matches(["in", "the"], at: next) {
      let part = tokens.key(next + 2)
      if ["afternoon", "evening"].contains(part), hour < 12 { hour += 12 }
      if ["morning", "afternoon", "evening"].contains(part) { next += 3 }
    }
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    var suffix = ""
    if isZone(at: next) {
      suffix = tokens.value(in: TemporalWords.zones, at: next) ?? ""
      next += 1
    } else if tokens.matches(["local", "time"], at: next) {
      next += 2
    }
    let text = "T\(CalendarDay.padded(hour, 2)):\(CalendarDay.padded(minute, 2))\(suffix)"
    return found(.time(text), start, next)
  }

  func meridiem(at index: Int) -> Bool? {
    switch tokens.key(index) {
    case "am", "a.m.", "a.m": false
    case "pm", "p.m.", "p.m": true
    default: nil
    }
  }

  func isZone(at index: Int) -> Bool {
    tokens.value(in: TemporalWords.zones, at: index) != nil && tokens.isCapitalised(index)
  }
}
