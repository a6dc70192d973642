import CollateCore

/// A date or clock time in a form that can be compared with others of its grain.
enum CalendarValue: Hashable, Sendable {
  case year(Int)
  case month(year: Int, month: Int)
  /// The year is nil where neither the words nor the document give it.
  case day(year: Int?, month: Int, day: Int)
  /// Minutes after midnight.
  case time(Int)

  /// Reads the ISO 8601 value of a mention; nil for what has no fixed place in the calendar.
  init?(_ value: String) {
    if value.hasPrefix("T") {
      let parts = value.dropFirst().split(separator: ":").map { Int($0) }
      guard let hour = parts.first ?? nil, parts.count < 4 else { return nil }
      self = .time(hour * 60 + (parts.count > 1 ? parts[1] ?? 0 : 0))
    } else if value.hasPrefix("--") {
      let parts = value.dropFirst(2).split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2 else { return nil }
      self = .day(year: nil, month: parts[0], day: parts[1])
    } else {
      let parts = value.split(separator: "-").map { Int($0) }
      guard parts.allSatisfy({ $0 != nil }) else { return nil }
      switch parts.compactMap({ $0 }) {
      case let fields where fields.count == 1: self = .year(fields[0])
      case let fields where fields.count == 2: self = .month(year: fields[0], month: fields[1])
      case let fields where fields.count == 3: self = .day(year: fields[0], month: fields[1], day: fields[2])
      default: return nil
      }
    }
  }

  /// Whether both name one moment, as far as each tells; nil where they are of different grain.
  func agrees(with other: CalendarValue) -> Bool? {
    switch (self, other) {
    case (.year(let left), .year(let right)): left == right
    case (.month, .month): self == other
    case (.day(let year, let month, let day), .day(let otherYear, let otherMonth, let otherDay)):
      month == otherMonth && day == otherDay && (year == nil || otherYear == nil || year == otherYear)
    case (.time(let left), .time(let right)): abs(left - right) < Self.tolerance
    default: nil
    }
  }

  /// Whether it is a time of day.
  var isTime: Bool { if case .time = self { true } else { false } }

  /// Clock times nearer than this many minutes are one time.
  private static let tolerance = 15
}
