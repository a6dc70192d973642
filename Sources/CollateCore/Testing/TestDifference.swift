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

  /// The difference of two texts to the byte, line by line: blanks before a line end, carriage returns and a last line that
  /// does not end are made visible.
  public static func exactLines(expected: String, found: String) -> [String]? {
    lines(
      expected: wholeLines(expected), found: wholeLines(found), matches: ==, showWanted: visible,
      showFound: visible)
  }

  /// The lines of a text with their line ends.
  private static func wholeLines(_ text: String) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      lines.append(Array(rest[..<end]))
      rest = rest[end...]
    }
    return lines
  }

  private static func visible(_ line: [UInt8]) -> String {
    var text = String(decoding: line.last == UInt8(ascii: "\n") ? line.dropLast() : line[...], as: UTF8.self)
    var end = line.last == UInt8(ascii: "\n") ? "" : " (no line end)"
    while let last = text.unicodeScalars.last, [" ", "\t", "\r"].contains(last) {
      text.unicodeScalars.removeLast()
      end = (last == " " ? "·" : last == "\t" ? "\\t" : "\\r") + end
    }
    return text.replacing("\r", with: "\\r") + end
  }

  private static func trimmed(_ text: String) -> [Substring] {
    text.split(separator: "\n").map { line in
      let start = line.drop { $0 == " " || $0 == "\t" }
      guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
      return start[...last]
    }.filter { !$0.isEmpty }
  }
}
