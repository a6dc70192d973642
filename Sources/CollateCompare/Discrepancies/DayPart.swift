/// The part of a day that words beside a date name: `Friday afternoon`, `late on Friday`.
enum DayPart: String, Sendable {
  case early, dawn, morning, afternoon, evening, night, late

  /// The part named beside the words `range` of a sentence: right after them, or up to two words before.
  init?(beside range: Range<Int>, in tokens: [Token]) {
    if range.upperBound < tokens.count, !tokens[range.upperBound].followsBreak,
      let part = DayPart(rawValue: tokens[range.upperBound].key), part != .late, part != .early
    {
      self = part
      return
    }
    for index in (max(0, range.lowerBound - 2)..<range.lowerBound).reversed() {
      if let part = DayPart(rawValue: tokens[index].key), !tokens[index + 1].followsBreak {
        self = part
        return
      }
      guard ["on", "of"].contains(tokens[index].key) else { break }
    }
    return nil
  }

  /// Whether no moment belongs to both.
  func excludes(_ other: DayPart) -> Bool { !hours.overlaps(other.hours) }

  /// Hours after midnight; those after the next midnight still belong to the night before.
  private var hours: Range<Int> {
    switch self {
    case .early: 0..<10
    case .dawn: 3..<8
    case .morning: 0..<12
    case .afternoon: 12..<18
    case .evening: 17..<23
    case .night: 18..<31
    case .late: 18..<28
    }
  }
}
