import CollateText

/// Finds the words that name dates, times and durations in a row of tokens.
struct TemporalParser {
  let tokens: [Token]

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
  func expressions(at index: Int) -> [TemporalExpression]? {
    if tokens[index].kind == .sign && tokens[index].key != "'" { return nil }
    if tokens[index].kind == .word && !Self.openers.contains(tokens[index]) { return nil }
    if let date = calendarDate(at: index) { return date }
    let single =
      again(at: index) ?? numericDate(at: index) ?? clockTime(at: index) ?? yearSpan(at: index) ?? relative(
        at: index)
      ?? length(at: index) ?? bareMonth(at: index) ?? bareYear(at: index)
    return single.map { [$0] }
  }

  /// Words with which an expression may begin: most words are passed over by one look.
  private static let openers: WordSet = {
    let listed = [
      NumberPhrase.openers, TemporalWords.weekdays.keys, TemporalWords.shortWeekdays.keys,
      TemporalWords.months.keys, TemporalWords.shifts.keys, TemporalWords.decades.keys,
      TemporalWords.vagueCounts, TemporalWords.weekdaysAgain,
    ]
    return listed.reduce([
      "weekend", "today", "tonight", "yesterday", "tomorrow", "noon", "midday", "midnight", "quarter",
      "every", "each",
    ]) { $0.union($1) }
  }()

  func found(_ meaning: TemporalExpression.Meaning, _ start: Int, _ end: Int) -> TemporalExpression {
    TemporalExpression(meaning: meaning, tokens: start..<end)
  }

  // MARK: Dates in words

  /// `Wednesday, October 18, 2023`, `18 October 2023`, `Oct. 18-19`, `October 2023`.
  func calendarDate(at start: Int) -> [TemporalExpression]? {
    var index = start
    var weekday: Int?
    if let day = TemporalWords.weekdays[tokens[index]] ?? TemporalWords.shortWeekdays[tokens[index]],
      tokens[index].isCapitalised
    {
      weekday = day
      index += 1
      while [",", ".", "the", "on"].contains(tokens.key(index)) { index += 1 }
    }
    return monthFirst(start, at: index, weekday) ?? dayFirst(start, at: index, weekday)
  }

  func month(at index: Int) -> (month: Int, next: Int)? {
    guard tokens.isCapitalised(index), let month = TemporalWords.months[tokens[index]] else { return nil }
    let isShort = tokens[index].key.utf8.count <= 4 && !["may", "june", "july"].contains(tokens[index].key)
    let hasPoint = isShort && tokens.key(index + 1) == "." && tokens.isGlued(index + 1)
    return (month, index + (hasPoint ? 2 : 1))
  }

  /// The day of a month at `index`: 1 to 31, with or without `st`, `nd`, `rd`, `th`.
  func monthDay(at index: Int) -> (day: Int, next: Int)? {
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
  func year(after index: Int) -> (year: Int, next: Int)? {
    var index = index
    if tokens.key(index) == "," { index += 1 }
    guard tokens.has(.number, at: index), let year = Self.plainYear(tokens[index].key),
      !(tokens.isGlued(index + 1) && tokens.key(index + 1) == ":" && tokens.isGlued(index + 2))
    else { return nil }
    return (year, index + 1)
  }

  static func plainYear(_ key: String) -> Int? {
    guard key.utf8.count == 4, let year = Int(key), (1000...2199).contains(year) else { return nil }
    return year
  }

  func monthFirst(_ start: Int, at index: Int, _ weekday: Int?) -> [TemporalExpression]? {
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

  func dayFirst(_ start: Int, at index: Int, _ weekday: Int?) -> [TemporalExpression]? {
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
  func bareMonth(at index: Int) -> TemporalExpression? {
    guard let (month, next) = month(at: index) else { return nil }
    if let shift = tokens.value(in: TemporalWords.shifts, at: index - 1) {
      return found(.month(month, shift: shift), index - 1, next)
    }
    let isPlaced = tokens.isOne(of: Self.timePrepositions, at: index - 1)
    guard isPlaced || !TemporalWords.ambiguousMonths.contains(tokens[index]),
      next == index + 1 || isPlaced
    else {
      return nil
    }
    if tokens.isCapitalised(index + 1), !isPlaced { return nil }
    return found(.calendar(year: nil, month: month, day: nil, weekday: nil), index, next)
  }

  static let timePrepositions: WordSet = [
    "in", "since", "until", "till", "by", "from", "during", "through", "before", "after", "early", "late",
    "mid", "of",
    "between", "for", "each", "every", "to",
  ]

  // MARK: Dates in digits

  /// `2023-10-18`, `18/10/2023`, `10/18/23`, `18.10.2023`.
  func numericDate(at index: Int) -> TemporalExpression? {
    guard tokens.has(.number, at: index) else { return nil }
    if tokens[index].key.utf8.contains(UInt8(ascii: ".")) {
      let pointed = tokens[index].key.split(separator: ".").map { Int($0) ?? 0 }
      if pointed.count == 3, pointed[2] > 1000 {
        return dayMonthYear(pointed[0], pointed[1], pointed[2], index, index + 1)
      }
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

  func dayMonthYear(_ first: Int, _ second: Int, _ year: Int, _ start: Int, _ end: Int)
    -> TemporalExpression?
  {
    let dayFirst = CalendarDay(year: year, month: second, day: first)
    let monthFirst = CalendarDay(year: year, month: first, day: second)
    guard let day = dayFirst ?? monthFirst else { return nil }
    func meaning(_ day: CalendarDay) -> TemporalExpression.Meaning {
      .calendar(year: day.year, month: day.month, day: day.day, weekday: nil)
    }
    if let dayFirst, let monthFirst, dayFirst != monthFirst {
      return found(
        .either(meaning(min(dayFirst, monthFirst)), meaning(max(dayFirst, monthFirst))), start, end)
    }
    return found(meaning(day), start, end)
  }

  /// A year of four digits where the words around it allow no count: `in 2018`, `the 1969 film`.
  func bareYear(at index: Int) -> TemporalExpression? {
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
    let isPlaced = tokens.isOne(of: Self.yearPrepositions, at: index - 1)
    guard (1900...2100).contains(year) || (isPlaced && (1400...2100).contains(year)) else { return nil }
    // `2000 people` counts, `2000 levels` after `of` dates.
    if !isPlaced || tokens.isOne(of: Self.countPrepositions, at: index - 1) {
      if NounPhrase.isPlural(tokens, at: index + 1), tokens.has(.word, at: index + 1),
        !tokens.isCapitalised(index + 1)
      {
        return nil
      }
      if MeasureUnits.unit(at: index + 1, in: tokens) != nil { return nil }
    }
    let meaning = TemporalExpression.Meaning.calendar(year: year, month: nil, day: nil, weekday: nil)
    if let other = otherYear(after: index + 1) {
      return found(.either(meaning, other.meaning), index, other.next)
    }
    return found(meaning, index, index + 1)
  }

  /// `or 2010`, `or early 2010`.
  private func otherYear(after index: Int) -> (meaning: TemporalExpression.Meaning, next: Int)? {
    guard tokens.key(index) == "or" else { return nil }
    let digits = ["early", "late", "mid"].contains(tokens.key(index + 1)) ? index + 2 : index + 1
    guard tokens.has(.number, at: digits), let year = Self.plainYear(tokens[digits].key) else { return nil }
    return (.calendar(year: year, month: nil, day: nil, weekday: nil), digits + 1)
  }

  static let yearPrepositions: WordSet = [
    "in", "since", "until", "till", "by", "from", "during", "through", "before", "after", "early", "late",
    "mid", "of",
    "between", "year", "to", "and",
  ]
  static let countPrepositions: WordSet = [
    "by", "from", "of", "to", "between", "and", "after", "before",
  ]

  /// The token behind the `s` of `1960s` or `1960's`.
  private func pluralEnd(after index: Int) -> Int? {
    let ending =
      ["'", "’"].contains(tokens.key(index + 1)) && tokens.isGlued(index + 1) ? index + 2 : index + 1
    return tokens.key(ending) == "s" && tokens.isGlued(ending) ? ending + 1 : nil
  }

  /// `the 1960s`, `the 1960's`, `'90s`, `the nineteen sixties`, `the Fifties`, `the 20th century`.
  func yearSpan(at index: Int) -> TemporalExpression? {
    let key = tokens[index].key
    if tokens[index].kind == .number, let end = pluralEnd(after: index), let number = Int(key) {
      if key.utf8.count == 4, number % 10 == 0, (1000...2090).contains(number) {
        return found(.years(first: number, count: 10), index, end)
      }
      if key.utf8.count == 2, number % 10 == 0, number >= 20,
        ["the", "'", "and", "early", "late", "mid"].contains(tokens.key(index - 1))
      {
        return found(.years(first: 1900 + number, count: 10), index, end)
      }
    }
    if let decade = TemporalWords.decades[tokens[index]] {
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

}
