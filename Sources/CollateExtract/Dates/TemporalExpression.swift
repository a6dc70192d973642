import CollateText

/// Words that name a time, understood but not yet resolved against a document's date.
struct TemporalExpression: Hashable, Sendable {
  /// What the words name.
  enum Meaning: Hashable, Sendable {
    /// A day, month or year as far as it is written; at least one of year and month is there.
    case calendar(year: Int?, month: Int?, day: Int?, weekday: Int?)
    /// A row of years: decade or century.
    case years(first: Int, count: Int)
    /// A day of the week, 0 for Monday; `shift` is -1 for `last`, 1 for `next`, nil where nothing stands before it.
    case weekday(Int, shift: Int?)
    /// The unit of time that lies `count` units after the document's own.
    case offset(TemporalWords.Unit, count: Int)
    /// The month of that number; -1 for the last such month, 1 for the next.
    case month(Int, shift: Int)
    /// Three months from that one on; -1 for the last such season, 1 for the next.
    case season(firstMonth: Int, shift: Int)
    /// An ISO 8601 time of day; nil where the words do not tell morning from evening.
    case time(String?)
    /// An ISO 8601 duration.
    case duration(String)
    /// The ISO 8601 period of a time that comes again: `every Monday`, `every two years`.
    case set(String)
    /// One of two dates, where nothing decides which: `03/06/2019`, `late 2009 or early 2010`.
    indirect case either(Meaning, Meaning)
    /// A date counted from another one.
    case unknown
  }

  var meaning: Meaning
  /// The tokens that carry it.
  var tokens: Range<Int>
}
