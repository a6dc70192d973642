/// Says in words for people who write pipelines why a text is no YAML.
struct YAMLFault {
  /// A place as the library counts: line and column from 1, columns in characters.
  struct Spot: Equatable {
    var line: Int
    var column: Int
  }

  /// What the library says of a text.
  enum Problem: Error {
    /// `start` is where that began which it could not read to its end.
    case syntax(String, at: Spot, begunAt: Spot?)
    /// A key that stands in a mapping twice.
    case repeatedKey(String, firstAt: Spot)
    case unreadable
  }

  /// How the library says that a quotation mark is never closed.
  static let unendedQuotation = "found unexpected end of stream"

  private let file: String
  private let lines: [Substring.UnicodeScalarView]

  init(file: String, text: String) {
    self.file = file
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.unicodeScalars)
  }

  func diagnostic(_ problem: Problem) -> Diagnostic {
    switch problem {
    case .unreadable: return Diagnostic("not valid YAML", at: place(.init(line: 1, column: 0)))
    case .repeatedKey(let key, let first): return repetition(of: key, firstAt: first)
    case .syntax(let problem, let spot, let start):
      if problem == Self.unendedQuotation, let start, start != spot {
        return Diagnostic(
          "not valid YAML: the quotation mark that opens here is not closed", at: place(start))
      }
      if problem.hasPrefix("mapping values are not allowed"), let colon = missingSpace(before: spot) {
        return Diagnostic("not valid YAML: a space is missing after this colon", at: place(colon))
      }
      return Diagnostic("not valid YAML: \(words(for: problem, spot))", at: place(spot))
    }
  }

  private func place(_ spot: Spot) -> Diagnostic.Place {
    .init(file: file, line: spot.line, column: spot.column)
  }

  private func words(for problem: String, _ spot: Spot) -> String {
    if Self.line(spot.line, of: lines).prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") {
      return "this line is indented with a tab; YAML takes spaces only"
    }
    switch problem {
    case "did not find expected '-' indicator", "did not find expected key",
      "block sequence entries are not allowed in this context":
      return "the entries of a list, and the keys of one mapping, must start in the same column"
    case let problem where problem.hasPrefix("mapping values are not allowed"):
      return opensWithKey(spot)
        ? "this line is indented deeper than the one it belongs to"
        : "a text with a colon needs quotation marks"
    default: return problem
    }
  }

  /// Whether only one key stands before a colon.
  private func opensWithKey(_ colon: Spot) -> Bool {
    let words = Self.line(colon.line, of: lines).prefix(colon.column - 1).split(separator: " ").drop {
      $0.elementsEqual("-".unicodeScalars)
    }
    return words.count == 1 && words.first?.contains(":") == false
  }

  /// The colon without a space behind it that made a text of the key in the line above: `use:load.files`.
  private func missingSpace(before colon: Spot) -> Spot? {
    guard opensWithKey(colon), colon.line > 1 else { return nil }
    let above = Self.line(colon.line - 1, of: lines)
    return Self.bareColon(in: above).map { .init(line: colon.line - 1, column: $0) }
  }

  /// The column of a colon with which `key:value` is one word where a key could stand.
  static func bareColon(in line: Substring.UnicodeScalarView) -> Int? {
    let words = line.split(separator: " ").drop { $0.elementsEqual("-".unicodeScalars) }
    guard words.count == 1, let word = words.first, let colon = word.firstIndex(of: ":"),
      colon != word.startIndex, word.index(after: colon) < word.endIndex,
      word[..<colon].allSatisfy({ $0.properties.isAlphabetic || $0 == "-" })
    else { return nil }
    return line.distance(from: line.startIndex, to: colon) + 1
  }

  /// A key that stands in a mapping twice, where it stands again: on the line of the first, or below it.
  private func repetition(of key: String, firstAt first: Spot) -> Diagnostic {
    let others = (first.line...max(first.line, lines.count)).lazy.flatMap { number in
      columns(of: key, in: Self.line(number, of: lines)).map { Spot(line: number, column: $0) }
    }
    let again = others.first { other in
      other.line == first.line ? other.column > first.column : other.column == first.column
    }
    return Diagnostic("the key '\(YAMLShield.restored(key))' is given twice", at: place(again ?? first))
  }

  private func columns(of key: String, in line: Substring.UnicodeScalarView) -> [Int] {
    line.ranges(of: key.unicodeScalars).filter { range in
      line[..<range.lowerBound].last.map(" {,\"'".unicodeScalars.contains) != false
        && line[range.upperBound...].drop { " \"'".unicodeScalars.contains($0) }.first == ":"
    }.map { line.distance(from: line.startIndex, to: $0.lowerBound) + 1 }
  }

  private static func line(_ number: Int, of lines: [Substring.UnicodeScalarView])
    -> Substring.UnicodeScalarView
  {
    lines.indices.contains(number - 1) ? lines[number - 1] : Substring.UnicodeScalarView()
  }
}
