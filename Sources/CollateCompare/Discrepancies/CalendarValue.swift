import CollateCore

/// A date, a clock time or a length of time in a form that can be compared with others.
enum CalendarValue: Hashable, Sendable {
  /// One year, a decade, a century.
  case years(ClosedRange<Int>)
  /// The year is nil where neither the words nor the document give it.
  case month(year: Int?, month: Int)
  /// The year is nil where neither the words nor the document give it.
  case day(year: Int?, month: Int, day: Int)
  /// Minutes after midnight, of the place or of the prime meridian.
  case time(Int, isUniversal: Bool)
  /// Minutes from begin to end.
  case length(Double)

  /// Reads the ISO 8601 value of a mention; nil for what has no fixed place in the calendar.
  init?(_ value: String) {
    if value.hasPrefix("T") {
      guard let time = Self.time(value.dropFirst()) else { return nil }
      self = time
    } else if value.hasPrefix("P") {
      guard let minutes = Self.minutes(value.dropFirst()) else { return nil }
      self = .length(minutes)
    } else if value.hasPrefix("--") {
      let parts = value.dropFirst(2).split(separator: "-").map { Int($0) }
      switch (parts.first ?? nil, parts.count > 1 ? parts[1] : nil, parts.count) {
      case (let month?, nil, 1): self = .month(year: nil, month: month)
      case (let month?, let day?, 2): self = .day(year: nil, month: month, day: day)
      default: return nil
      }
    } else if value.contains("/") {
      let ends = value.split(separator: "/").map { Int($0) }
      guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last else { return nil }
      self = .years(first...last)
    } else {
      let parts = value.split(separator: "-").map { Int($0) }
      guard parts.allSatisfy({ $0 != nil }) else { return nil }
      switch parts.compactMap({ $0 }) {
      case let fields where fields.count == 1: self = .years(fields[0]...fields[0])
      case let fields where fields.count == 2: self = .month(year: fields[0], month: fields[1])
      case let fields where fields.count == 3: self = .day(year: fields[0], month: fields[1], day: fields[2])
      default: return nil
      }
    }
  }

  /// `21:30`, `21:30Z`.
  private static func time(_ digits: Substring) -> CalendarValue? {
    let isUniversal = digits.hasSuffix("Z")
    let parts = digits.prefix { $0 != "Z" }.split(separator: ":").map { Int($0) }
    guard let hour = parts.first ?? nil, parts.count < 4, parts.allSatisfy({ $0 != nil }) else { return nil }
    return .time(hour * 60 + (parts.count > 1 ? parts[1] ?? 0 : 0), isUniversal: isUniversal)
  }

  /// `2D`, `1.5Y`, `T30M`: a duration of one unit.
  private static func minutes(_ duration: Substring) -> Double? {
    let isClock = duration.hasPrefix("T")
    let units: [Character: Double] =
      isClock
      ? ["S": 1 / 60, "M": 1, "H": 60] : ["D": 1_440, "W": 10_080, "M": 43_830, "Y": 525_960]
    guard let unit = duration.last.flatMap({ units[$0] }),
      let count = Double(duration.dropFirst(isClock ? 1 : 0).dropLast())
    else { return nil }
    return count * unit
  }

  /// Below 0 where this lies before `other`, 0 where both may name one moment, nil where they cannot be compared.
  func order(_ other: CalendarValue) -> Int? {
    switch (self, other) {
    case (.time(let left, let isUniversal), .time(let right, let isOtherUniversal)):
      guard isUniversal == isOtherUniversal else { return nil }
      return abs(left - right) < Self.tolerance ? 0 : left - right
    case (.length(let left), .length(let right)):
      return abs(left - right) < 0.15 * max(left, right) ? 0 : left < right ? -1 : 1
    default:
      guard let left = fields, let right = other.fields else { return nil }
      return Self.order(left, right)
    }
  }

  /// Whether two days follow each other, so that an account from another side of the globe may mean the other one.
  func isBeside(_ other: CalendarValue) -> Bool {
    guard let left = fields, let right = other.fields, let day = left.day, let otherDay = right.day else {
      return false
    }
    return left.month == right.month
      ? abs(day - otherDay) <= 1 : min(day, otherDay) == 1 && max(day, otherDay) >= 28
  }

  /// The one year it lies in, where that is told.
  var year: Int? {
    guard let years = fields?.years, years.count == 1 else { return nil }
    return years.lowerBound
  }

  /// Whether it is a time of day.
  var isTime: Bool { if case .time = self { true } else { false } }

  /// Whether it is a length of time.
  var isLength: Bool { if case .length = self { true } else { false } }

  private typealias Fields = (years: ClosedRange<Int>?, month: Int?, day: Int?)

  private var fields: Fields? {
    switch self {
    case .years(let years): (years, nil, nil)
    case .month(let year, let month): (year.map { $0...$0 }, month, nil)
    case .day(let year, let month, let day): (year.map { $0...$0 }, month, day)
    case .time, .length: nil
    }
  }

  /// Compares as far as both tell.
  private static func order(_ left: Fields, _ right: Fields) -> Int? {
    if let one = left.years, let other = right.years {
      if !one.overlaps(other) { return one.lowerBound - other.lowerBound }
      if one.count > 1 || other.count > 1 { return 0 }
    }
    guard let month = left.month, let otherMonth = right.month else {
      return left.years == nil || right.years == nil ? nil : 0
    }
    if month != otherMonth { return month - otherMonth }
    guard let day = left.day, let otherDay = right.day else { return 0 }
    return day - otherDay
  }

  /// Clock times nearer than this many minutes are one time.
  private static let tolerance = 15
}
