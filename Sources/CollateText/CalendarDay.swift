/// A day of the proleptic Gregorian calendar.
public struct CalendarDay: Hashable, Comparable, Sendable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Makes a day; nil where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Makes the day from its number, days since 1 March of year 0.
  public init?(number: Int) {
    let era = (number >= 0 ? number : number - 146_096) / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  /// Reads `2023-10-19`, or a time stamp that begins so.
  public init?(iso text: String) {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The Monday of an ISO 8601 week, `2023-W42`; nil where its year has none such.
  public init?(isoWeek text: String) {
    // Week 1 is that of 4 January.
    guard text.utf8.count == 8, let year = Int(text.prefix(4)), let week = Int(text.suffix(2)),
      let fourth = CalendarDay(year: year, month: 1, day: 4),
      let monday = fourth.adding(days: 7 * (week - 1) - fourth.weekday), monday.isoWeek == text
    else { return nil }
    self = monday
  }

  /// Days since 1 March of year 0.
  public var number: Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// 0 for Monday to 6 for Sunday.
  public var weekday: Int { (number + 2) % 7 }

  /// ISO 8601: `2023-10-19`.
  public var iso: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }

  /// The ISO 8601 week it lies in: `2023-W42`.
  public var isoWeek: String {
    // A week belongs to the year of its Thursday.
    guard let thursday = adding(days: 3 - weekday),
      let first = CalendarDay(year: thursday.year, month: 1, day: 1)
    else { return "" }
    return "\(Self.padded(thursday.year, 4))-W\(Self.padded((thursday.number - first.number) / 7 + 1, 2))"
  }

  /// The day that lies `days` later; nil beyond the years 1 to 9999.
  public func adding(days: Int) -> CalendarDay? { CalendarDay(number: number + days) }

  /// The month that lies `months` later.
  public func adding(months: Int) -> (year: Int, month: Int) {
    let total = year * 12 + month - 1 + months
    return (total / 12, total % 12 + 1)
  }

  /// Orders in time.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

  /// A number of at least `width` digits.
  public static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Days of a month, 1 to 12.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
