import CollateCore
import CollateText

/// Resolves the words for times against a document's own date.
struct TemporalResolver {
  /// The document's own date; nil where it is not known.
  let anchor: CalendarDay?

  /// The expressions of a segment as date mentions.
  func mentions(in segment: ReadSegment) -> [DateMention] {
    let row = segment.tokens
    return segment.expressions.map { expression in
      DateMention(
        span: row.span(expression.tokens),
        form: Self.form(of: expression.meaning),
        value: value(of: expression.meaning, tense: Tense.around(expression.tokens, in: row)),
        words: row.words(expression.tokens)
      )
    }
  }

  private static func form(of meaning: TemporalExpression.Meaning) -> DateMention.Form {
    switch meaning {
    case .calendar, .years, .either: .date
    case .weekday, .offset, .month, .season, .unknown: .relative
    case .time: .time
    case .duration: .duration
    case .set: .set
    }
  }

  /// The ISO 8601 value of `meaning`; nil where it needs an anchor and there is none.
  func value(of meaning: TemporalExpression.Meaning, tense: Tense) -> String? {
    switch meaning {
    case .time(let text): text
    case .duration(let text), .set(let text): text
    case .unknown: nil
    case .years(let first, let count):
      "\(CalendarDay.padded(first, 4))/\(CalendarDay.padded(first + count - 1, 4))"
    case .calendar(let year, let month, let day, let weekday):
      calendarValue(year: year, month: month, day: day, weekday: weekday, tense)
    case .either(let first, let second):
      choice(value(of: first, tense: tense), value(of: second, tense: tense))
    case .weekday(let weekday, let shift): weekdayDate(weekday, shift: shift, tense)?.iso
    case .offset(let unit, let count): offsetValue(unit, count)
    case .month(let month, let shift): shiftedMonth(month, shift)
    case .season(let first, let shift): season(first, shift)
    }
  }

  /// One of two values, as ISO 8601-2 writes it.
  private func choice(_ first: String?, _ second: String?) -> String? {
    guard let first, let second else { return nil }
    return "[\(first),\(second)]"
  }

  // MARK: Written dates

  /// A reading that the tense asks for is taken where it lies at most so much further from the document's date than the
  /// nearest: the tense is read off one word, and whoever means another year mostly writes it.
  private static let tieRatio = 1.5

  private func calendarValue(year: Int?, month: Int?, day: Int?, weekday: Int?, _ tense: Tense) -> String? {
    guard let month else { return year.map { CalendarDay.padded($0, 4) } }
    if let year {
      guard let day else { return yearMonth(year, month) }
      return CalendarDay(year: year, month: month, day: day)?.iso
    }
    guard let anchor else {
      // 2000 has every day of the calendar, 29 February too.
      guard let day else { return "--\(CalendarDay.padded(month, 2))" }
      return CalendarDay(year: 2000, month: month, day: day) == nil
        ? nil : "--\(CalendarDay.padded(month, 2))-\(CalendarDay.padded(day, 2))"
    }
    guard let day else { return monthValue(month, anchor, tense) }
    let candidates = (anchor.year - 1...anchor.year + 1).compactMap {
      CalendarDay(year: $0, month: month, day: day)
    }
    let agreeing = candidates.filter { weekday == nil || $0.weekday == weekday }
    let pool = agreeing.isEmpty ? candidates : agreeing
    func distance(_ day: CalendarDay) -> Double { Double(abs(day.number - anchor.number)) }
    func fits(_ day: CalendarDay) -> Bool {
      switch tense {
      case .future: day >= anchor
      case .past: day <= anchor
      case .unknown: true
      }
    }
    guard let nearest = pool.min(by: { distance($0) < distance($1) }) else { return nil }
    let rival = pool.first { fits($0) && distance($0) <= distance(nearest) * Self.tieRatio }
    return (fits(nearest) ? nearest : rival ?? nearest).iso
  }

  /// The next such month where the words look ahead, the last where they look back, else the nearest.
  private func monthValue(_ month: Int, _ anchor: CalendarDay, _ tense: Tense) -> String {
    let ahead = (month - anchor.month + 12) % 12
    let isAhead =
      switch tense {
      case .future: true
      case .past: ahead == 0
      case .unknown: ahead <= 6
      }
    let (year, month) = anchor.adding(months: isAhead ? ahead : ahead - 12)
    return yearMonth(year, month)
  }

  private func yearMonth(_ year: Int, _ month: Int) -> String {
    "\(CalendarDay.padded(year, 4))-\(CalendarDay.padded(month, 2))"
  }

  // MARK: Relative dates

  /// A weekday means the latest such day not after the document's date, or the next one where the words look ahead.
  private func weekdayDate(_ weekday: Int, shift: Int?, _ tense: Tense) -> CalendarDay? {
    guard let anchor else { return nil }
    let back = (anchor.weekday - weekday + 7) % 7
    switch shift {
    case -1: return anchor.adding(days: back == 0 ? -7 : -back)
    case 1: return anchor.adding(days: back == 0 ? 7 : 7 - back)
    case 0: return anchor.adding(days: weekday - anchor.weekday)
    default:
      let isAhead = tense == .future && back != 0
      return anchor.adding(days: isAhead ? 7 - back : -back)
    }
  }

  private func offsetValue(_ unit: TemporalWords.Unit, _ count: Int) -> String? {
    guard let anchor else { return nil }
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: return anchor.adding(days: count)?.iso
    case .week: return anchor.adding(days: 7 * count)?.isoWeek
    case .weekend:
      // Up to Friday `this weekend` may look back or ahead; a report tells of the one that has passed.
      let saturday = anchor.weekday >= 5 ? 5 - anchor.weekday : -(anchor.weekday + 2)
      let shift = count == -1 && anchor.weekday < 5 ? 0 : 7 * count
      guard let first = anchor.adding(days: saturday + shift), let last = first.adding(days: 1) else {
        return nil
      }
      return "\(first.iso)/\(last.iso)"
    case .month:
      let (year, month) = anchor.adding(months: count)
      return yearMonth(year, month)
    case .quarter:
      let first = anchor.adding(months: 3 * count - (anchor.month - 1) % 3)
      return "\(yearMonth(first.year, first.month))/\(yearMonth(first.year, first.month + 2))"
    case .year: return year(anchor.year + count)
    case .decade:
      if count < -1 { return year(anchor.year + 10 * count) }
      let first = anchor.year / 10 * 10 + 10 * count
      return "\(CalendarDay.padded(first, 4))/\(CalendarDay.padded(first + 9, 4))"
    case .century: return nil
    }
  }

  private func year(_ year: Int) -> String? { (1...9999).contains(year) ? CalendarDay.padded(year, 4) : nil }

  private func shiftedMonth(_ month: Int, _ shift: Int) -> String? {
    guard let anchor else { return nil }
    switch shift {
    case -1: return yearMonth(month >= anchor.month ? anchor.year - 1 : anchor.year, month)
    case 1: return yearMonth(month <= anchor.month ? anchor.year + 1 : anchor.year, month)
    default: return yearMonth(anchor.year, month)
    }
  }

  private func season(_ firstMonth: Int, _ shift: Int) -> String? {
    guard let anchor else { return nil }
    var year = anchor.year
    if shift == -1, firstMonth + 2 >= anchor.month { year -= 1 }
    if shift == 1, firstMonth <= anchor.month { year += 1 }
    let last = firstMonth == 12 ? yearMonth(year + 1, 2) : yearMonth(year, firstMonth + 2)
    return "\(yearMonth(year, firstMonth))/\(last)"
  }
}
