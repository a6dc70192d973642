import CollateText

/// Finds the words that name dates, times and durations in a text that is not in English.
struct DateReader {
  private let tokens: [Token]
  private let rules: LanguageRules
  private let parser: TemporalParser

  /// Every expression in `tokens`, in order, none overlapping another.
  static func expressions(in tokens: [Token], _ rules: LanguageRules) -> [TemporalExpression] {
    let reader = DateReader(tokens: tokens, rules: rules, parser: TemporalParser(tokens: tokens))
    var result: [TemporalExpression] = []
    var index = 0
    while index < tokens.count {
      let found = reader.expression(at: index)
      if let found { result.append(found) }
      index = max(found?.tokens.upperBound ?? 0, index + 1)
    }
    return result
  }

  private func expression(at index: Int) -> TemporalExpression? {
    if tokens.has(.number, at: index) {
      return numericDate(at: index) ?? dayMonth(at: index, from: index, nil) ?? marked(at: index) ?? clock(
        at: index)
        ?? year(at: index) ?? duration(at: index)
    }
    switch time(at: index) {
    case .weekday(let day): return weekday(day, at: index)
    case .month(let month): return self.month(month, at: index)
    case .day(let count) where !rules.isFunctionWord(index - 1, in: tokens):
      return found(.offset(.day, count: count), index, next(index))
    default: return duration(at: index)
    }
  }

  private func found(_ meaning: TemporalExpression.Meaning, _ start: Int, _ end: Int) -> TemporalExpression {
    TemporalExpression(meaning: meaning, tokens: start..<end)
  }

  private func time(at index: Int) -> LanguageRules.TimeWord? {
    rules.times.match(at: index, in: tokens)?.value
  }

  private func next(_ index: Int) -> Int { rules.times.match(at: index, in: tokens)?.next ?? index + 1 }

  // MARK: Words

  /// `martes, 12 de marzo`, `martes pasado`, `星期二`.
  private func weekday(_ day: Int, at index: Int) -> TemporalExpression {
    let end = next(index)
    var start = end
    while tokens.key(start) == "," || tokens.key(start) == "(" || isJoiner(start) { start += 1 }
    if let date = dayMonth(at: start, from: index, day) { return date }
    if case .shift(let shift) = time(at: end) { return found(.weekday(day, shift: shift), index, next(end)) }
    if case .shift(let shift) = time(at: index - 1) { return found(.weekday(day, shift: shift), index, end) }
    return found(.weekday(day, shift: nil), index, end)
  }

  /// `12 de marzo de 2024`, `1er mars`, `12. März`, `12 марта 2024 года`.
  private func dayMonth(at index: Int, from start: Int, _ weekday: Int?) -> TemporalExpression? {
    guard tokens.has(.number, at: index), let day = Int(tokens[index].key), (1...31).contains(day) else {
      return nil
    }
    var place = index + 1
    if case .ordinalEnding = time(at: place), tokens.isGlued(place) { place = next(place) }
    if tokens.key(place) == ".", tokens.isGlued(place) { place += 1 }
    while isJoiner(place) { place += 1 }
    guard case .month(let month) = time(at: place) else { return nil }
    let (year, end) = year(behind: next(place))
    return found(.calendar(year: year, month: month, day: day, weekday: weekday), start, end)
  }

  /// `marzo de 2024`, `en marzo`, `三月十二日`.
  private func month(_ month: Int, at index: Int) -> TemporalExpression? {
    let end = next(index)
    if let day = NumberReading(at: end, in: tokens, rules), tokens.isGlued(end), (1...31).contains(day.value),
      case .dayMark = time(at: day.tokens.upperBound)
    {
      let meaning = TemporalExpression.Meaning.calendar(
        year: nil, month: month, day: Int(day.value), weekday: nil)
      return found(meaning, index, next(day.tokens.upperBound))
    }
    let (year, last) = year(behind: end)
    guard year != nil || rules.isFunctionWord(index - 1, in: tokens) else { return nil }
    return found(.calendar(year: year, month: month, day: nil, weekday: nil), index, last)
  }

  /// A year behind a month, with `de` before it and its word behind it.
  private func year(behind index: Int) -> (year: Int?, end: Int) {
    var place = index
    if tokens.key(place) == ".", tokens.isGlued(place) { place += 1 }
    while tokens.key(place) == "," || isJoiner(place) { place += 1 }
    guard tokens.has(.number, at: place), let year = TemporalParser.plainYear(tokens[place].key) else {
      return (nil, index)
    }
    return (year, yearEnd(place + 1))
  }

  private func yearEnd(_ index: Int) -> Int {
    guard case .year = time(at: index) else { return index }
    let end = next(index)
    return tokens.key(end) == "." && tokens.isGlued(end) && tokens.key(end - 1).count == 1 ? end + 1 : end
  }

  private func isJoiner(_ index: Int) -> Bool {
    if case .joiner = time(at: index) { true } else { false }
  }

  // MARK: Digits

  /// `12.03.2024`, `12/03/2024`, `2024-03-12`: the day stands before the month.
  private func numericDate(at index: Int) -> TemporalExpression? {
    guard let date = parser.numericDate(at: index) else { return nil }
    guard case .either(let first, let second) = date.meaning, case .calendar(_, _, let day, _) = first else {
      return date
    }
    let written = Int(tokens[index].key.prefix { $0 != "." })
    return found(day == written ? first : second, index, date.tokens.upperBound)
  }

  /// `2024年3月12日`, `3月12日`, `2024年`.
  private func marked(at index: Int) -> TemporalExpression? {
    var (year, month, day): (Int?, Int?, Int?)
    var end = index
    while end == index || tokens.isGlued(end), tokens.has(.number, at: end), let number = Int(tokens[end].key)
    {
      switch time(at: end + 1) {
      case .year
      where tokens.isGlued(end + 1) && month == nil && TemporalParser.plainYear(tokens[end].key) != nil:
        year = number
      case .monthMark where (1...12).contains(number): month = number
      case .dayMark where month != nil && (1...31).contains(number): day = number
      default: return finished()
      }
      end = next(end + 1)
      if day != nil { break }
    }
    func finished() -> TemporalExpression? {
      guard month != nil || year != nil else { return nil }
      return found(.calendar(year: year, month: month, day: day, weekday: nil), index, end)
    }
    return finished()
  }

  /// `21:30`, `14.30 Uhr`, `14 Uhr`.
  private func clock(at index: Int) -> TemporalExpression? {
    if tokens.key(index + 1) == ":" { return parser.clockTime(at: index) }
    guard case .clock = time(at: index + 1) else { return nil }
    let parts = tokens[index].key.split(separator: ".").map { Int($0) ?? 99 }
    let minute = parts.count > 1 ? parts[1] : 0
    guard parts.count <= 2, parts[0] < 24, minute < 60 else { return nil }
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return found(.time("T\(padded(parts[0])):\(padded(minute))"), index, index + 2)
  }

  /// A year beside its word, or behind a word of grammar and before no noun that it could count.
  private func year(at index: Int) -> TemporalExpression? {
    guard let year = TemporalParser.plainYear(tokens[index].key), !tokens.isGlued(index) || index == 0 else {
      return nil
    }
    let meaning = TemporalExpression.Meaning.calendar(year: year, month: nil, day: nil, weekday: nil)
    if case .year = time(at: index + 1) { return found(meaning, index, yearEnd(index + 1)) }
    if case .year = time(at: index - 1) { return found(meaning, index, index + 1) }
    let countsNoun = tokens.has(.word, at: index + 1) && !rules.isFunctionWord(index + 1, in: tokens)
    guard (1900...2100).contains(year), rules.isFunctionWord(index - 1, in: tokens), !countsNoun,
      !tokens.has(.number, at: index + 1), rules.units.match(at: index + 1, in: tokens) == nil
    else { return nil }
    return found(meaning, index, index + 1)
  }

  /// `dos días`, `3 Wochen`.
  private func duration(at index: Int) -> TemporalExpression? {
    guard let number = NumberReading(at: index, in: tokens, rules),
      case .unit(let unit) = time(at: number.tokens.upperBound)
    else { return nil }
    return found(.duration(unit.duration(number.value)), index, next(number.tokens.upperBound))
  }
}
