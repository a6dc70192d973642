/// The difference between what a case expects and what was found, as lines: `-` expected, `+` found, in both without a
/// mark.
public enum TestDifference {
  /// One side of a comparison: what is shown of it, and what it is compared by.
  private enum Entry<Wanted, Found> {
    case wanted(Wanted)
    case found(Found)
  }

  /// The lines; nil where everything found is wanted and the other way round.
  public static func lines<Wanted, Found>(
    expected: [Wanted], found: [Found], matches: (Wanted, Found) -> Bool, showWanted: (Wanted) -> String,
    showFound: (Found) -> String
  ) -> [String]? {
    let old = expected.map { Entry<Wanted, Found>.wanted($0) }
    let new = found.map { Entry<Wanted, Found>.found($0) }
    let difference = new.difference(from: old) { left, right in
      switch (left, right) {
      case (.wanted(let wanted), .found(let found)), (.found(let found), .wanted(let wanted)):
        matches(wanted, found)
      default: false
      }
    }
    if difference.isEmpty { return nil }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [String] = []
    var place = 0
    for index in 0...found.count {
      while place < expected.count, removed.contains(place) {
        lines.append("- " + showWanted(expected[place]))
        place += 1
      }
      guard index < found.count else { break }
      let isInserted = inserted.contains(index)
      lines.append((isInserted ? "+ " : "  ") + showFound(found[index]))
      if !isInserted { place += 1 }
    }
    return lines
  }

  /// The difference of two texts, line by line; spaces around lines and empty lines do not count.
  public static func lines(expected: String, found: String) -> [String]? {
    lines(
      expected: trimmed(expected), found: trimmed(found), matches: ==, showWanted: { String($0) },
      showFound: { String($0) })
  }

  private static func trimmed(_ text: String) -> [Substring] {
    text.split(separator: "\n").map { line in
      let start = line.drop { $0 == " " || $0 == "\t" }
      guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
      return start[...last]
    }.filter { !$0.isEmpty }
  }
}
