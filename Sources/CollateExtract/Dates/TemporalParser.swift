import CollateText

/// Finds the words that name dates, times and durations in a row of tokens.
struct TemporalParser {
  private let tokens: [Token]

  /// Every expression in `tokens`, in order, none overlapping another.
  static func expressions(in tokens: [Token]) -> [TemporalExpression] {
    let parser = TemporalParser(tokens: tokens)
    var result: [TemporalExpression] = []
    var index = 0
    while index < tokens.count {
      if let found = parser.expressions(at: index), let last = found.last {
        result += found
        index = max(last.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return result
  }

  /// What begins at `index`: mostly one expression, two for `October 18-19`.
  private func expressions(at index: Int) -> [TemporalExpression]? {
    if tokens[index].kind == .sign, tokens[index].key != "'" { return nil }
    if let date = calendarDate(at: index) { return date }
    let single =
      numericDate(at: index) ?? clockTime(at: index) ?? yearSpan(at: index) ?? relative(at: index)
      ?? length(at: index) ?? bareMonth(at: index) ?? bareYear(at: index)
    return single.map { [$0] }
  }

  private func found(_ meaning: TemporalExpression.Meaning, _ start: Int, _ end: Int) -> TemporalExpression {
    TemporalExpression(meaning: meaning, tokens: start..<end)
  }

  // MARK: Dates in words

  /// `Wednesday, October 18, 2023`, `18 October 2023`, `Oct. 18-19`, `October 2023`.
  private func calendarDate(at start: Int) -> [TemporalExpression]? {
    var index = start
    var weekday: Int?
    if let day = TemporalWords.weekdays[tokens[index].key] ?? TemporalWords.shortWeekdays[tokens[index].key],
      tokens[index].isCapitalised
    {
      weekday = day
      index += 1
      while [",", ".", "the", "on"].contains(tokens.key(index)) { index += 1 }
    }
    return monthFirst(start, at: index, weekday) ?? dayFirst(start, at: index, weekday)
  }

  private func month(at index: Int) -> (month: Int, next: Int)? {
    guard tokens.isCapitalised(index), let month = TemporalWords.months[tokens[index].key] else { return nil }
    let isShort = tokens[index].key.utf8.count <= 4 && !["may", "june", "july"].contains(tokens[index].key)
    let hasPoint = isShort && tokens.key(index + 1) == "." && tokens.isGlued(index + 1)
    return (month, index + (hasPoint ? 2 : 1))
  }

  /// The day of a month at `index`: 1 to 31, with or without `st`, `nd`, `rd`, `th`.
  private func monthDay(at index: Int) -> (day: Int, next: Int)? {
    guard tokens.has(.number, at: index), let day = Int(tokens[index].key), (1...31).contains(day) else {
      return nil
    }
    let hasEnding = tokens.isGlued(index + 1) && ["st", "nd", "rd", "th"].contains(tokens.key(index + 1))
    if !hasEnding, tokens.isGlued(index + 1), tokens.has(.word, at: index + 1) || tokens.key(index + 1) == ":"
    {
      return nil
    }
    if ["%", "percent", "people"].contains(tokens.key(index + 1)) { return nil }
    return (day, index + (hasEnding ? 2 : 1))
  }

  /// A year of four digits at `index`, a comma before it passed over.
  private func year(after index: Int) -> (year: Int, next: Int)? {
    var index = index
    if tokens.key(index) == "," { index += 1 }
    guard tokens.has(.number, at: index), let year = Self.plainYear(tokens[index].key),
      !(tokens.isGlued(index + 1) && tokens.key(index + 1) == ":")
    else { return nil }
    return (year, index + 1)
  }

  private static func plainYear(_ key: String) -> Int? {
    guard key.utf8.count == 4, let year = Int(key), (1000...2199).contains(year) else { return nil }
    return year
  }

  private func monthFirst(_ start: Int, at index: Int, _ weekday: Int?) -> [TemporalExpression]? {
    guard let (month, afterMonth) = month(at: index) else { return nil }
    guard let (day, afterDay) = monthDay(at: tokens.key(afterMonth) == "the" ? afterMonth + 1 : afterMonth)
    else {
      guard let (year, next) = year(after: afterMonth) else { return nil }
      return [found(.calendar(year: year, month: month, day: nil, weekday: nil), start, next)]
    }
    // `May 3, 2,000 people` has no year: the year must not be joined to more digits, which the tokenizer sees to.
    if ["-", "–"].contains(tokens.key(afterDay)), let (second, afterSecond) = monthDay(at: afterDay + 1) {
      let year = year(after: afterSecond)
      return [
        found(.calendar(year: year?.year, month: month, day: day, weekday: weekday), start, afterDay),
        found(
          .calendar(year: year?.year, month: month, day: second, weekday: nil),
          afterDay + 1,
          year?.next ?? afterSecond
        ),
      ]
    }
    let year = year(after: afterDay)
    return [
      found(
        .calendar(year: year?.year, month: month, day: day, weekday: weekday), start, year?.next ?? afterDay)
    ]
  }

  private func dayFirst(_ start: Int, at index: Int, _ weekday: Int?) -> [TemporalExpression]? {
    guard let (day, afterDay) = monthDay(at: index) else { return nil }
    guard let (month, afterMonth) = month(at: tokens.key(afterDay) == "of" ? afterDay + 1 : afterDay) else {
      return nil
    }
    let year = year(after: afterMonth)
    return [
      found(
        .calendar(year: year?.year, month: month, day: day, weekday: weekday), start, year?.next ?? afterMonth
      )
    ]
  }

  /// A month that stands alone: `in September`, `late August`; names that are other words need a word of time before.
  private func bareMonth(at index: Int) -> TemporalExpression? {
    guard let (month, next) = month(at: index) else { return nil }
    let before = tokens.key(index - 1)
    if let shift = TemporalWords.shifts[before] {
      return found(.month(month, shift: shift), index - 1, next)
    }
    let isPlaced = Self.timePrepositions.contains(before)
    guard isPlaced || !TemporalWords.ambiguousMonths.contains(tokens[index].key),
      next == index + 1 || isPlaced
    else {
      return nil
    }
    if tokens.isCapitalised(index + 1), !isPlaced { return nil }
    return found(.calendar(year: nil, month: month, day: nil, weekday: nil), index, next)
  }

  private static let timePrepositions: Set<String> = [
    "in", "since", "until", "till", "by", "from", "during", "through", "before", "after", "early", "late",
    "mid", "of",
    "between", "for", "each", "every", "to",
  ]

  // MARK: Dates in digits

  /// `2023-10-18`, `18/10/2023`, `10/18/23`, `18.10.2023`.
  private func numericDate(at index: Int) -> TemporalExpression? {
    guard tokens.has(.number, at: index) else { return nil }
    let pointed = tokens[index].key.split(separator: ".").map { Int($0) ?? 0 }
    if pointed.count == 3, pointed[2] > 1000 {
      return dayMonthYear(pointed[0], pointed[1], pointed[2], index, index + 1)
    }
    let separator = tokens.key(index + 1)
    guard separator == "-" || separator == "/", tokens.key(index + 3) == separator,
      tokens.has(.number, at: index + 4),
      (1...4).allSatisfy({ tokens.isGlued(index + $0) }), let first = Int(tokens[index].key),
      let second = Int(tokens.key(index + 2)), let third = Int(tokens.key(index + 4))
    else { return nil }
    let lengths = [index, index + 2, index + 4].map { tokens[$0].key.utf8.count }
    if lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2 {
      guard CalendarDay(year: first, month: second, day: third) != nil else { return nil }
      return found(.calendar(year: first, month: second, day: third, weekday: nil), index, index + 5)
    }
    guard lengths[0] <= 2, lengths[1] <= 2, lengths[2] == 4 || lengths[2] == 2 else { return nil }
    let year = lengths[2] == 4 ? third : (third < 70 ? 2000 : 1900) + third
    return dayMonthYear(first, second, year, index, index + 5)
  }

  private func dayMonthYear(_ first: Int, _ second: Int, _ year: Int, _ start: Int, _ end: Int)
    -> TemporalExpression?
  {
    let dayFirst = CalendarDay(year: year, month: second, day: first)
    let monthFirst = CalendarDay(year: year, month: first, day: second)
    guard let day = dayFirst ?? monthFirst else { return nil }
    if let dayFirst, let monthFirst, dayFirst != monthFirst { return found(.unknown, start, end) }
    return found(.calendar(year: day.year, month: day.month, day: day.day, weekday: nil), start, end)
  }

  /// A year of four digits where the words around it allow no count: `in 2018`, `the 1969 film`.
  private func bareYear(at index: Int) -> TemporalExpression? {
    guard tokens.has(.number, at: index),
      !tokens.isGlued(index) || ["(", "-", "–", "\"", "[", "—"].contains(tokens.key(index - 1)),
      let year = Self.plainYear(tokens[index].key)
    else { return nil }
    let after = tokens.key(index + 1)
    if tokens.isGlued(index + 1), tokens.has(.word, at: index + 1) || ["%", ":", "/", "°"].contains(after) {
      return nil
    }
    if ["$", "€", "£", "¥", "#", "no", "number", "flight", "route"].contains(tokens.key(index - 1)) {
      return nil
    }
    if ["-", "–"].contains(after), tokens.isGlued(index + 1), tokens.has(.word, at: index + 2) { return nil }
    let isPlaced = Self.yearPrepositions.contains(tokens.key(index - 1))
    guard (1900...2100).contains(year) || (isPlaced && (1400...2100).contains(year)) else { return nil }
    // `2000 people` counts, `2000 levels` after `of` dates.
    if !isPlaced || Self.countPrepositions.contains(tokens.key(index - 1)) {
      if NounPhrase.isPlural(after), tokens.has(.word, at: index + 1), !tokens.isCapitalised(index + 1) {
        return nil
      }
      if MeasureUnits.unit(at: index + 1, in: tokens) != nil { return nil }
    }
    return found(.calendar(year: year, month: nil, day: nil, weekday: nil), index, index + 1)
  }

  private static let yearPrepositions: Set<String> = [
    "in", "since", "until", "till", "by", "from", "during", "through", "before", "after", "early", "late",
    "mid", "of",
    "between", "year", "to", "and",
  ]
  private static let countPrepositions: Set<String> = [
    "by", "from", "of", "to", "between", "and", "after", "before",
  ]

  /// `the 1960s`, `'90s`, `the nineteen sixties`, `the Fifties`, `the 20th century`.
  private func yearSpan(at index: Int) -> TemporalExpression? {
    let key = tokens[index].key
    if tokens[index].kind == .number, tokens.isGlued(index + 1), tokens.key(index + 1) == "s",
      let number = Int(key)
    {
      if key.utf8.count == 4, number % 10 == 0, (1000...2090).contains(number) {
        return found(.years(first: number, count: 10), index, index + 2)
      }
      if key.utf8.count == 2, number % 10 == 0, number >= 20,
        ["the", "'", "and", "early", "late", "mid"].contains(tokens.key(index - 1))
      {
        return found(.years(first: 1900 + number, count: 10), index, index + 2)
      }
    }
    if let decade = TemporalWords.decades[key] {
      if ["nineteen", "eighteen"].contains(tokens.key(index - 1)) {
        let century = tokens.key(index - 1) == "nineteen" ? 1900 : 1800
        return found(.years(first: century + decade, count: 10), index - 1, index + 1)
      }
      guard ["the", "early", "late", "mid"].contains(tokens.key(index - 1)) else { return nil }
      return found(.years(first: 1900 + decade, count: 10), index, index + 1)
    }
    if let ordinal = NumberPhrase(at: index, in: tokens), ordinal.isOrdinal, ordinal.value > 1,
      ordinal.value < 23
    {
      var next = ordinal.tokens.upperBound
      if tokens.key(next) == "-" { next += 1 }
      guard tokens.key(next) == "century" else { return nil }
      return found(.years(first: (Int(ordinal.value) - 1) * 100, count: 100), index, next + 1)
    }
    return nil
  }

  // MARK: Times of day

  /// `9:30 p.m.`, `21:30 GMT`, `9 pm`, `6 o'clock`, `noon`.
  private func clockTime(at index: Int) -> TemporalExpression? {
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
      if tokens[index].key.utf8.count == 4, isZone(at: index + 1) || tokens.key(index + 1) == "hrs" {
        return clock(number / 100, number % 100, index, index + 1)
      }
    }
    return nil
  }

  /// `at ten to seven`, `quarter past six`, `half past nine`.
  private func spokenTime(at index: Int) -> TemporalExpression? {
    guard ["past", "to"].contains(tokens.key(index + 1)), tokens.has(.word, at: index),
      let hour = NumberPhrase(at: index + 2, in: tokens), hour.isSpelled, (1...12).contains(hour.value)
    else { return nil }
    let isFraction = ["quarter", "half"].contains(tokens.key(index))
    guard isFraction || (tokens.key(index - 1) == "at" && NumberPhrase.cardinals[tokens.key(index)] != nil)
    else {
      return nil
    }
    return found(.time(nil), index, hour.tokens.upperBound)
  }

  /// The time with what follows the digits at `end`: a.m. or p.m., a zone.
  private func clock(_ hour: Int, _ minute: Int, _ start: Int, _ end: Int) -> TemporalExpression? {
    var (hour, next) = (hour, end)
    if let isAfternoon = meridiem(at: next) {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
      next += 1
    } else if tokens.matches(["in", "the"], at: next) {
      let part = tokens.key(next + 2)
      if ["afternoon", "evening"].contains(part), hour < 12 { hour += 12 }
      if ["morning", "afternoon", "evening"].contains(part) { next += 3 }
    }
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    var suffix = ""
    if isZone(at: next) {
      if TemporalWords.zones[tokens.key(next)] == true { suffix = "Z" }
      next += 1
    } else if tokens.matches(["local", "time"], at: next) {
      next += 2
    }
    let text = "T\(CalendarDay.padded(hour, 2)):\(CalendarDay.padded(minute, 2))\(suffix)"
    return found(.time(text), start, next)
  }

  private func meridiem(at index: Int) -> Bool? {
    switch tokens.key(index) {
    case "am", "a.m.", "a.m": false
    case "pm", "p.m.", "p.m": true
    default: nil
    }
  }

  private func isZone(at index: Int) -> Bool {
    TemporalWords.zones[tokens.key(index)] != nil && tokens.isCapitalised(index)
  }

  // MARK: Against the present

  /// `Thursday`, `last Thursday`, `yesterday`, `earlier this month`, `two days ago`.
  private func relative(at index: Int) -> TemporalExpression? {
    let key = tokens[index].key
    switch key {
    case "today", "tonight": return found(.offset(.day, count: 0), index, index + 1)
    case "yesterday": return found(.offset(.day, count: -1), index, index + 1)
    case "tomorrow": return found(.offset(.day, count: 1), index, index + 1)
    default: break
    }
    if let weekday = TemporalWords.weekdays[key], tokens[index].isCapitalised {
      return found(.weekday(weekday, shift: nil), index, index + 1)
    }
    if let shift = TemporalWords.shifts[key], let shifted = shifted(by: shift, at: index) { return shifted }
    return ago(at: index)
  }

  private func shifted(by shift: Int, at index: Int) -> TemporalExpression? {
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
    if let unit = TemporalWords.units[word], ![.second, .minute, .hour, .century].contains(unit),
      word == "century" || !word.hasSuffix("s")
    {
      if word == "day", key(index) == "this" { return nil }
      return found(.offset(unit, count: total), start, unitIndex + 1)
    }
    if let weekday = TemporalWords.weekdays[word], tokens.isCapitalised(unitIndex) {
      return found(.weekday(weekday, shift: total), index, unitIndex + 1)
    }
    if let (month, next) = month(at: unitIndex), monthDay(at: next) == nil, year(after: next) == nil {
      return found(.month(month, shift: total), index, next)
    }
    if let first = TemporalWords.seasons[word] {
      return found(.season(firstMonth: first, shift: total), index, unitIndex + 1)
    }
    if ["morning", "afternoon", "evening", "night"].contains(word) {
      return found(.offset(.day, count: total), index, unitIndex + 1)
    }
    return nil
  }

  private func key(_ index: Int) -> String { tokens.key(index) }

  /// `two days ago`, `a year ago`; `two days earlier` is counted from another date.
  private func ago(at index: Int) -> TemporalExpression? {
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

  // MARK: Lengths

  /// `two days`, `a two-day visit`, `48 hours`, `half an hour`, `a week after`.
  private func length(at index: Int) -> TemporalExpression? {
    if key(index) == "half", let unit = TemporalWords.units[key(index + 2)],
      key(index + 1) == "an" || key(index + 1) == "a"
    {
      return found(.duration(unit == .hour ? "PT30M" : unit.duration(0.5)), index, index + 3)
    }
    guard let (count, unit, next) = countedUnit(at: index) else { return nil }
    // `36-year-old` and `36 years old` are ages.
    if key(next) == "old" || (key(next) == "-" && key(next + 1) == "old") { return nil }
    if (key(next) == "of" && key(next + 1) == "age") || key(next) == "sentence" && count == 1 { return nil }
    if key(index) == "a" || key(index) == "an" || key(index) == "one" {
      let isLength =
        Self.lengthPrepositions.contains(key(index - 1)) || Self.lengthFollowers.contains(key(next))
      // `a second` is an ordinal far more often.
      guard isLength, unit != .second else { return nil }
    }
    return found(.duration(unit.duration(count)), index, next)
  }

  private static let lengthPrepositions: Set<String> = [
    "for", "within", "after", "about", "over", "than", "nearly", "almost", "in", "around", "least", "lasted",
    "roughly",
    "under", "takes", "took", "every",
  ]
  private static let lengthFollowers: Set<String> = ["after", "before", "long", "since"]

  private func countedUnit(at index: Int) -> (count: Double, unit: TemporalWords.Unit, next: Int)? {
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
    guard let unit = TemporalWords.units[key(next)], tokens.has(.word, at: next) else { return nil }
    // `World Cup 2018 day five`: more than one takes the plural unless a hyphen joins them.
    guard count <= 1 || key(next).hasSuffix("s") || key(next) == "centuries" || key(next - 1) == "-" else {
      return nil
    }
    return (count, unit, next + 1)
  }
}
