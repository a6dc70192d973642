/// When a number holds: the years and days its sentence names.
struct NumberTime: Sendable, Equatable {
  /// Years.
  var years: Set<Int> = []
  /// Weekdays, by name.
  var weekdays: Set<String> = []
  /// Days of a month.
  var days: Set<String> = []
  /// Whether a month or a year is named and no day: news tells of another time so.
  var isPeriod = false

  /// Whether both name years, and no year in common, or one a year and the other the years from one to another.
  func hasOtherYears(than other: NumberTime) -> Bool {
    guard !years.isEmpty, !other.years.isEmpty else { return false }
    return years.isDisjoint(with: other.years) || (years.count == 1) != (other.years.count == 1)
  }

  /// Whether both name weekdays, or both days of a month, and no day in common, or one a day and the other only a month.
  func hasOtherDays(than other: NumberTime) -> Bool {
    if isPeriod && other.namesDay || other.isPeriod && namesDay { return true }
    if !weekdays.isEmpty && !other.weekdays.isEmpty { return weekdays.isDisjoint(with: other.weekdays) }
    return !days.isEmpty && !other.days.isEmpty && days.isDisjoint(with: other.days)
  }

  private var namesDay: Bool { !weekdays.isEmpty || !days.isEmpty }
}
