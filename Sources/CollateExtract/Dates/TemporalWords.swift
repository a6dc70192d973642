import CollateText

/// English words for days, months and lengths of time.
enum TemporalWords {
  /// Units of calendar and clock, by the length they name.
  enum Unit: String, Sendable {
    case second, minute, hour, day, week, weekend, month, quarter, year, decade, century

    /// An ISO 8601 duration of `count` units; nil counts several, written `X`.
    func duration(_ count: Double?) -> String {
      switch self {
      case .second: "PT\(Self.text(count))S"
      case .minute: "PT\(Self.text(count))M"
      case .hour: "PT\(Self.text(count))H"
      case .day: "P\(Self.text(count))D"
      case .week, .weekend: "P\(Self.text(count))W"
      case .month: "P\(Self.text(count))M"
      case .quarter: "P\(Self.text(count.map { $0 * 3 }))M"
      case .year: "P\(Self.text(count))Y"
      case .decade: "P\(Self.text(count.map { $0 * 10 }))Y"
      case .century: "P\(Self.text(count.map { $0 * 100 }))Y"
      }
    }

    private static func text(_ count: Double?) -> String {
      guard let count else { return "X" }
      return count == count.rounded() && abs(count) < 1e12 ? String(Int(count)) : String(count)
    }
  }

  /// Full names of the days, 0 for Monday.
  static let weekdays: WordMap<Int> = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
  ]

  /// The days as they come again: `on Mondays`.
  static let weekdaysAgain: WordSet = [
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
  ]

  /// Short names of the days; several are words of their own, so they count only beside a date.
  static let shortWeekdays: WordMap<Int> = [
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
  ]

  /// Names of the months, 1 for January.
  static let months: WordMap<Int> = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]

  /// Names of months that are other words, or names, as often.
  static let ambiguousMonths: WordSet = [
    "march", "may", "mar", "jan", "august", "april", "june", "sep", "dec",
  ]

  /// Units of time, singular and plural.
  static let units: WordMap<Unit> = [
    "second": .second, "seconds": .second, "minute": .minute, "minutes": .minute, "min": .minute,
    "mins": .minute,
    "hour": .hour, "hours": .hour, "hrs": .hour, "day": .day, "days": .day, "week": .week, "weeks": .week,
    "weekend": .weekend, "weekends": .weekend, "month": .month, "months": .month, "year": .year,
    "years": .year,
    "yr": .year, "yrs": .year, "decade": .decade, "decades": .decade, "century": .century,
    "centuries": .century,
  ]

  /// Seasons by the month in which they begin in the north.
  static let seasons: WordMap<Int> = ["spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12]

  /// Decades in words.
  static let decades: WordMap<Int> = [
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80,
    "nineties": 90,
  ]

  /// Words that place a unit against the present, with the number of units they move.
  static let shifts: WordMap<Int> = [
    "last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1,
  ]

  /// Time zones that follow a clock time, with their distance from UTC as ISO 8601 writes it; empty where the letters
  /// name several zones or leave summer time open.
  static let zones: WordMap<String> = [
    "gmt": "Z", "utc": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "est": "-05:00",
    "edt": "-04:00",
    "et": "", "cst": "", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
    "pt": "", "ist": "", "jst": "+09:00", "kst": "+09:00", "msk": "+03:00", "aest": "+10:00",
    "aedt": "+11:00",
    "hkt": "+08:00", "sgt": "+08:00",
  ]

  /// Words for a count that nobody gives.
  static let vagueCounts: WordSet = ["several", "few"]
}
