import CollateCore
import CollateText

/// A date, a clock time or a length of time in a form that can be compared with others.
enum CalendarValue: Hashable, Sendable {
  /// The days of a year, a month, a week or a range, by their numbers.
  case days(ClosedRange<Int>)
  /// A month, or a day of one, whose year neither the words nor the document give.
  case yearless(month: Int, day: Int?)
  /// Minutes after midnight, and by how many minutes the clock is ahead of UTC, where that is told.
  case time(Int, ahead: Int?)
  /// Minutes from begin to end; a range where the words leave it open.
  case length(ClosedRange<Double>)
  /// One of several, where nothing decides which.
  case oneOf([CalendarValue])

  /// Reads the ISO 8601 value of a mention; nil for what has no fixed place in the calendar.
  init?(_ value: String) {
    if value.hasPrefix("[") {
      let readings = value.dropFirst().dropLast().split(separator: ",").compactMap {
        CalendarValue(String($0))
      }
      guard !readings.isEmpty else { return nil }
      self = .oneOf(readings)
    } else if value.hasPrefix("T") {
      guard let time = Self.time(value.dropFirst()) else { return nil }
      self = time
    } else if value.hasPrefix("P") {
      guard let minutes = Self.minutes(value.dropFirst()) else { return nil }
      self = .length(minutes)
    } else if value.hasPrefix("--") {
      let parts = value.dropFirst(2).split(separator: "-").map { Int($0) }
      guard let month = parts.first ?? nil, parts.count <= 2 else { return nil }
      self = .yearless(month: month, day: parts.count > 1 ? parts[1] : nil)
    } else {
      let ends = value.split(separator: "/").map { Self.days(String($0)) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first.lowerBound <= last.upperBound
      else { return nil }
      self = .days(first.lowerBound...last.upperBound)
    }
  }

  /// The days of `2024`, `2024-03`, `2024-W09` or `2024-03-02`.
  private static func days(_ text: String) -> ClosedRange<Int>? {
    if let day = CalendarDay(iso: text) { return day.number...day.number }
    if let monday = CalendarDay(isoWeek: text) { return monday.number...monday.number + 6 }
    let parts = text.split(separator: "-").map { Int($0) }
    guard let year = parts.first ?? nil, parts.count <= 2, parts.allSatisfy({ $0 != nil }) else { return nil }
    let month = parts.count == 2 ? parts[1] : nil
    guard let first = CalendarDay(year: year, month: month ?? 1, day: 1) else { return nil }
    let next = first.adding(months: month == nil ? 12 : 1)
    guard let behind = CalendarDay(year: next.year, month: next.month, day: 1) else { return nil }
    return first.number...behind.number - 1
  }

  /// `21:30`, `21:30Z`, `21:30-05:00`.
  private static func time(_ text: Substring) -> CalendarValue? {
    let clock = text.prefix { $0.isNumber || $0 == ":" }
    let zone = text.dropFirst(clock.count)
    guard let minutes = clockMinutes(clock) else { return nil }
    switch zone.first {
    case nil: return .time(minutes, ahead: nil)
    case "Z": return .time(minutes, ahead: 0)
    default:
      guard let ahead = clockMinutes(zone.dropFirst()) else { return nil }
      return .time(minutes, ahead: zone.first == "-" ? -ahead : ahead)
    }
  }

  private static func clockMinutes(_ digits: Substring) -> Int? {
    let parts = digits.split(separator: ":").map { Int($0) }
    guard let hour = parts.first ?? nil, parts.count < 4, parts.allSatisfy({ $0 != nil }) else { return nil }
    return hour * 60 + (parts.count > 1 ? parts[1] ?? 0 : 0)
  }

  /// `2D`, `1.5Y`, `T30M`, `XD`: a duration of one unit.
  private static func minutes(_ duration: Substring) -> ClosedRange<Double>? {
    let isClock = duration.hasPrefix("T")
    let units: [Character: Double] =
      isClock
      ? ["S": 1 / 60, "M": 1, "H": 60] : ["D": 1_440, "W": 10_080, "M": 43_830, "Y": 525_960]
    guard let unit = duration.last.flatMap({ units[$0] }) else { return nil }
    let digits = duration.dropFirst(isClock ? 1 : 0).dropLast()
    if digits == "X" { return several.lowerBound * unit...several.upperBound * unit }
    return Double(digits).map { $0 * unit...$0 * unit }
  }

  /// Below 0 where this lies before `other`, 0 where both may name one moment, nil where they cannot be compared.
  func order(_ other: CalendarValue) -> Int? {
    switch (self, other) {
    case (.oneOf(let readings), _): Self.order(readings.map { $0.order(other) })
    case (_, .oneOf(let readings)): Self.order(readings.map { order($0) })
    case (.time(let left, let ahead), .time(let right, let otherAhead)):
      Self.order(left, ahead, right, otherAhead)
    case (.length(let left), .length(let right)): Self.order(left, right)
    case (.days(let left), .days(let right)):
      left.overlaps(right) ? 0 : left.lowerBound < right.lowerBound ? -1 : 1
    case (.yearless, _), (_, .yearless): yearlessOrder(other)
    default: nil
    }
  }

  /// One order for all readings; 0 where any of them agrees, nil where they disagree about it.
  private static func order(_ readings: [Int?]) -> Int? {
    if readings.contains(0) { return 0 }
    let orders = Set(readings.map { $0?.signum() })
    return orders.count == 1 ? readings[0] : nil
  }

  /// Compares clocks in one zone, or in zones that are both told; a time whose zone is not told is that of the place,
  /// which every zone but UTC may be.
  private static func order(_ left: Int, _ ahead: Int?, _ right: Int, _ otherAhead: Int?) -> Int? {
    var difference = left - right
    if let ahead, let otherAhead {
      difference -= ahead - otherAhead
      // Around midnight the days differ, which the times do not tell.
      if abs(difference) > day / 2 { difference -= difference.signum() * day }
    } else if ahead == 0 || otherAhead == 0 {
      return nil
    }
    return abs(difference) < tolerance ? 0 : difference
  }

  private static func order(_ left: ClosedRange<Double>, _ right: ClosedRange<Double>) -> Int {
    let gap = max(left.lowerBound - right.upperBound, right.lowerBound - left.upperBound)
    if gap < 0.15 * max(left.upperBound, right.upperBound) { return 0 }
    return left.lowerBound < right.lowerBound ? -1 : 1
  }

  /// Compares month and day where one side has no year and the other lies in one month.
  private func yearlessOrder(_ other: CalendarValue) -> Int? {
    guard let left = monthAndDay, let right = other.monthAndDay else { return nil }
    if left.month != right.month { return left.month - right.month }
    guard let day = left.day, let otherDay = right.day else { return 0 }
    return day - otherDay
  }

  /// The month, and the day where it is one; nil for longer times.
  var monthAndDay: (month: Int, day: Int?)? {
    switch self {
    case .yearless(let month, let day): return (month, day)
    case .days(let days):
      guard days.count <= 31, let first = CalendarDay(number: days.lowerBound) else { return nil }
      return (first.month, days.count == 1 ? first.day : nil)
    default: return nil
    }
  }

  /// Whether two days follow each other, so that an account from another side of the globe may mean the other one.
  func isBeside(_ other: CalendarValue) -> Bool {
    switch (self, other) {
    case (.days(let left), .days(let right)):
      return left.count == 1 && right.count == 1 && abs(left.lowerBound - right.lowerBound) <= 1
    default:
      guard let left = monthAndDay, let right = other.monthAndDay, let day = left.day,
        let otherDay = right.day
      else { return false }
      return left.month == right.month
        ? abs(day - otherDay) <= 1 : min(day, otherDay) == 1 && max(day, otherDay) >= 28
    }
  }

  /// The one year it lies in, where that is told.
  var year: Int? {
    guard case .days(let days) = self, let first = CalendarDay(number: days.lowerBound),
      first.year == CalendarDay(number: days.upperBound)?.year
    else { return nil }
    return first.year
  }

  /// Whether it is a year or more, as a name may hold one: `the 2013 games`.
  var isYear: Bool { if case .days(let days) = self { days.count > 300 } else { false } }

  /// Whether it is a time of day.
  var isTime: Bool { if case .time = self { true } else { false } }

  /// Whether it is a length of time.
  var isLength: Bool { if case .length = self { true } else { false } }

  /// Clock times nearer than this many minutes are one time.
  private static let tolerance = 15
  /// Minutes of a day.
  private static let day = 1_440
  /// So many are several.
  private static let several = 2.0...10.0
}
