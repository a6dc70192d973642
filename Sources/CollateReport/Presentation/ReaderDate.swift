import CollateText

/// A date of ISO 8601 as people write it: `19 October 2023, 12:00`, `week of 9 October 2023`.
enum ReaderDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// The date in words; what is no such date stays as it is.
  static func text(_ date: String) -> String {
    date.split(separator: "/", omittingEmptySubsequences: false).map(moment).joined(separator: " – ")
  }

  /// The days from the first of `dates` to the last: `18–19 October 2023`; nil where there are none.
  static func range(_ dates: [String]) -> String? {
    guard let first = dates.min(), let last = dates.max() else { return nil }
    if first == last { return text(first) }
    if let start = CalendarDay(iso: first), CalendarDay(iso: last) != nil, first.prefix(7) == last.prefix(7) {
      return "\(start.day)–\(text(last))"
    }
    return "\(text(first)) – \(text(last))"
  }

  private static func moment(_ moment: Substring) -> String {
    let parts = moment.split(separator: "T", maxSplits: 1)
    guard let first = parts.first, let day = day(String(first)) else { return String(moment) }
    return parts.count == 2 ? "\(day), \(parts[1])" : day
  }

  private static func day(_ text: String) -> String? {
    if let day = CalendarDay(iso: text), text.utf8.count == 10 { return words(day) }
    if let monday = CalendarDay(isoWeek: text) { return "week of \(words(monday))" }
    let parts = text.split(separator: "-")
    guard parts.count == 2, parts[0].count == 4, Int(parts[0]) != nil, let month = Int(parts[1]),
      months.indices.contains(month - 1)
    else { return nil }
    return "\(months[month - 1]) \(parts[0])"
  }

  private static func words(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }
}
