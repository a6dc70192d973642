/// Where a date of ISO 8601 stands among others: by the first day that it can mean, and among those of one first day the
/// wider before the narrower, as a year before its January.
public struct DateOrder: Comparable, Sendable {
  private let firstDay: Int
  /// How much of the day is written: a year is shorter than a month, a month than a week, a week than a day.
  private let precision: Int
  private let text: String

  /// Reads `2024`, `2024-03`, `2024-W02`, `2024-03-01`, a time that begins so, or a range, which begins where its first
  /// date does.
  public init(_ date: String) {
    let day = String(date.prefix { $0 != "T" && $0 != "/" })
    let readings = [
      CalendarDay(iso: day), CalendarDay(isoWeek: String(day.prefix(8))),
      CalendarDay(iso: "\(day.prefix(7))-01"), CalendarDay(iso: "\(day.prefix(4))-01-01"),
    ]
    firstDay = readings.compactMap(\.self).first?.number ?? .min
    precision = day.utf8.count
    text = date
  }

  /// Orders in time.
  public static func < (left: DateOrder, right: DateOrder) -> Bool {
    (left.firstDay, left.precision, left.text) < (right.firstDay, right.precision, right.text)
  }
}
