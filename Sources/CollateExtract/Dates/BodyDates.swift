import CollateText

/// What the running text says about time, and how a date of the article would agree with it.
struct BodyDates {
  /// Full dates of the prose with the bytes that show them, in order.
  private var days: [(day: CalendarDay, weekday: Int?, span: Span, line: Int, isOpening: Bool)] = []
  /// Days without a year.
  private var yearless: [(month: Int, day: Int, weekday: Int?, span: Span, line: Int, isOpening: Bool)] = []
  /// Days of the week named in the first lines of prose.
  private var leadWeekdays: [Int] = []
  private var years: [Int] = []

  /// Lines of prose that count as the opening of the article.
  private static let leadLines = 8

  /// Reads the lines of a document; dates of lines that are no prose count where they caption the text.
  init(_ lines: [DocumentDate.Line]) {
    var prose = 0
    for line in lines {
      for expression in line.expressions {
        let span = line.tokens.span(expression.tokens)
        switch expression.meaning {
        case .calendar(let year, let month, let day, let weekday):
          if let year { years.append(year) }
          guard line.isProse || line.tokens.count > 12, let month, let day else { continue }
          // `MOSCOW, Oct 18 (Reuters) -`, `Moscow, October 18:`: the date stands among capitals and signs before the first word of the sentence.
          let isOpening =
            expression.tokens.lowerBound <= 8
            && line.tokens[expression.tokens.upperBound...].prefix(6).contains {
              ["-", "–", "—", ":"].contains($0.key)
            }
            && line.tokens.first.map { $0.isCapitalised } ?? false
          if let year {
            guard let found = CalendarDay(year: year, month: month, day: day) else { continue }
            days.append((found, weekday, span, prose, isOpening))
          } else {
            yearless.append((month, day, weekday, span, prose, isOpening))
          }
        case .weekday(let weekday, shift: nil) where line.isProse && prose < Self.leadLines:
          if Tense.around(expression.tokens, in: line.tokens) != .future { leadWeekdays.append(weekday) }
        default: break
        }
      }
      if line.isProse { prose += 1 }
    }
  }

  /// How well the text agrees with `day` as the article's own date: above 0 for, below 0 against.
  func agreement(with day: CalendarDay) -> Int {
    var score = 0
    let distances =
      days.map { day.number - $0.day.number }
      + yearless.compactMap { mention in
        CalendarDay(year: day.year, month: mention.month, day: mention.day).map { day.number - $0.number }
      }
    if distances.contains(where: { (-1...10).contains($0) }) { score += 2 }
    let recent = days.map(\.day).filter { $0.year >= day.year - 1 && $0 <= day }.max()
    if let recent, !distances.contains(where: { (-1...14).contains($0) }), day.number - recent.number > 14,
      leadWeekdays.isEmpty
    {
      score -= 1
    }
    // A report mostly comes out within two days of the days it names.
    let gaps = leadWeekdays.prefix(3).map { (day.weekday - $0 + 7) % 7 }
    if let nearest = gaps.min() { score += nearest <= 2 ? 1 : nearest == 3 ? 0 : -1 }
    return score
  }

  /// The date that the text itself shows: a dateline, or the latest day of its opening where no later year is named.
  func article() -> DocumentDate.Finding? {
    if let opening = days.first(where: { $0.isOpening && $0.line <= 2 }) {
      return DocumentDate.Finding(day: opening.day, span: opening.span, origin: "dateline")
    }
    let lastYear = years.max() ?? 0
    for mention in yearless
    where mention.line <= Self.leadLines && (mention.weekday != nil || mention.isOpening) {
      guard let day = CalendarDay(year: lastYear, month: mention.month, day: mention.day),
        mention.weekday.map({ $0 == day.weekday }) ?? false
      else { continue }
      return DocumentDate.Finding(
        day: day,
        span: mention.span,
        origin: "inferred: day, weekday and year of the text agree"
      )
    }
    let opening = days.filter { $0.line <= Self.leadLines && $0.day.year == lastYear }
    guard let latest = opening.max(by: { $0.day < $1.day }) else { return nil }
    // A weekday in the opening shows that the text reports what has just happened.
    guard latest.weekday != nil || !leadWeekdays.isEmpty else { return nil }
    return DocumentDate.Finding(
      day: latest.day,
      span: latest.span,
      origin: "inferred: latest day named in the opening"
    )
  }
}
