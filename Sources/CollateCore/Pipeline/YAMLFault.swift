/// Says in words for people who write pipelines why a text is no YAML.
struct YAMLFault {
  private let file: String
  private let lines: [Substring.UnicodeScalarView]

  init(file: String, text: String) {
    self.file = file
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.unicodeScalars)
  }

  func place(line: Int, column: Int) -> Diagnostic.Place { .init(file: file, line: line, column: column) }

  /// What the library calls a problem; `start` is where that began which it could not read to its end.
  func diagnostic(_ problem: String, at place: Diagnostic.Place, begunAt start: Diagnostic.Place?)
    -> Diagnostic
  {
    if problem == "found unexpected end of stream", let start, start != place {
      return Diagnostic("not valid YAML: the quotation mark that opens here is never closed", at: start)
    }
    return Diagnostic("not valid YAML: \(words(for: problem, place))", at: place)
  }

  private func words(for problem: String, _ place: Diagnostic.Place) -> String {
    switch problem {
    case "did not find expected '-' indicator", "did not find expected key",
      "block sequence entries are not allowed in this context":
      return "the entries of a list, and the keys of one mapping, stand in one column"
    case let problem where problem.hasPrefix("mapping values are not allowed"):
      return opensWithKey(place)
        ? "this line is indented deeper than the one it belongs to"
        : "a text that holds a colon stands in quotation marks"
    default: return problem
    }
  }

  /// Whether only one key stands before a colon.
  private func opensWithKey(_ colon: Diagnostic.Place) -> Bool {
    let words = line(colon.line).prefix(colon.column - 1).split(separator: " ").drop {
      $0.elementsEqual("-".unicodeScalars)
    }
    return words.count == 1 && words.first?.contains(":") == false
  }

  /// A key that stands in a mapping twice, where it stands again: on the line of the first, or below it.
  func repetition(of key: String, firstAt first: Diagnostic.Place) -> Diagnostic {
    let others = (first.line...max(first.line, lines.count)).lazy.flatMap { number in
      columns(of: key, in: line(number)).map { place(line: number, column: $0) }
    }
    let again = others.first { other in
      other.line == first.line ? other.column > first.column : other.column == first.column
    }
    return Diagnostic("the key '\(key)' is given twice", at: again ?? first)
  }

  private func columns(of key: String, in line: Substring.UnicodeScalarView) -> [Int] {
    line.ranges(of: key.unicodeScalars).filter { range in
      line[..<range.lowerBound].last.map(" {,\"'".unicodeScalars.contains) != false
        && line[range.upperBound...].drop { " \"'".unicodeScalars.contains($0) }.first == ":"
    }.map { line.distance(from: line.startIndex, to: $0.lowerBound) + 1 }
  }

  private func line(_ number: Int) -> Substring.UnicodeScalarView {
    lines.indices.contains(number - 1) ? lines[number - 1] : Substring.UnicodeScalarView()
  }
}
