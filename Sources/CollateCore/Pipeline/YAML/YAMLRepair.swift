/// Changes a line that is no YAML so that the lines after it can be read: their faults are then told in the same pass.
struct YAMLRepair {
  /// The text as it stands after the repairs so far.
  var text: String { lines.map(String.init).joined(separator: "\n") }

  private var lines: [Substring]
  /// Bytes that may still be composed to try ways out; a large file with many faults would take long.
  private var budget = 4 << 20
  /// Given to repeated keys in turn, so that they are none.
  private var serial = Self.serials.lowerBound
  private static let serials: ClosedRange<UInt32> = 0xE010...0xE0FF

  /// Whether a key is a repeated one under its other name.
  static func isRenamed(_ key: String) -> Bool {
    key.unicodeScalars.first.map { serials.contains($0.value) } == true
  }

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// One way of making sense of a fault: what becomes of some lines.
  private typealias Candidate = [(line: Int, text: String)]

  /// Tries what most likely was meant, and at last to leave the line out; takes the first way that lets `compose` come
  /// further. Gives the lines that it changed; nil where none does.
  mutating func repair(
    _ problem: YAMLFault.Problem, told: Diagnostic,
    compose: (String) throws(YAMLFault.Problem) -> Void
  ) -> Set<Int>? {
    for candidate in candidates(problem, told) {
      var repaired = self
      for change in candidate { repaired.lines[change.line] = change.text[...] }
      guard repaired.lines != lines else { continue }
      let text = repaired.text
      budget -= text.utf8.count
      guard budget > 0 else { return nil }
      repaired.budget = budget
      do throws(YAMLFault.Problem) {
        try compose(text)
      } catch {
        guard Self.isFurther(error, than: problem) else { continue }
      }
      self = repaired
      // A key under another name leaves its line as it was meant.
      if case .repeatedKey = problem { return [] }
      return Set(candidate.map { $0.line + 1 })
    }
    return nil
  }

  /// Whether the library came further. Keys are compared when all of a mapping has been read, inner ones first.
  private static func isFurther(_ problem: YAMLFault.Problem, than other: YAMLFault.Problem) -> Bool {
    switch (other, problem) {
    case (.repeatedKey, _), (.syntax, .repeatedKey): true
    case (.syntax, .syntax): depth(problem) > depth(other)
    case (.unreadable, _), (_, .unreadable): false
    }
  }

  /// The line of a fault of syntax; of a quotation that never ends, the line where it begins.
  private static func depth(_ problem: YAMLFault.Problem) -> Int {
    guard case .syntax(let words, let spot, let start) = problem else { return 0 }
    return words == YAMLFault.unendedQuotation ? start?.line ?? spot.line : spot.line
  }

  private mutating func candidates(_ problem: YAMLFault.Problem, _ told: Diagnostic) -> [Candidate] {
    let place = told.place ?? .init(file: "", line: 1)
    switch problem {
    case .unreadable: return []
    case .repeatedKey: return [renamed(place), leftOut(place.line)]
    case .syntax(_, let spot, let start):
      let begun = start?.line ?? place.line
      let near = [place.line, spot.line, spot.line - 1, begun]
      return near.flatMap { [spaced($0), aligned($0)] } + closed(begun) + closed(spot.line - 1)
        + [withoutColon(spot)] + [place.line, begun, spot.line, spot.line - 1].map(leftOut)
    }
  }

  private func line(_ number: Int) -> Substring.UnicodeScalarView {
    lines.indices.contains(number - 1) ? lines[number - 1].unicodeScalars : Substring.UnicodeScalarView()
  }

  /// The key under another name. Its first character is replaced by one that no key has.
  private mutating func renamed(_ place: Diagnostic.Place) -> Candidate {
    var scalars = Array(line(place.line))
    guard scalars.indices.contains(place.column - 1), let other = Unicode.Scalar(serial) else { return [] }
    serial += 1
    scalars[place.column - 1] = other
    return [(place.line - 1, Self.text(scalars))]
  }

  private func spaced(_ number: Int) -> Candidate {
    guard let column = YAMLFault.bareColon(in: line(number)) else { return [] }
    var scalars = Array(line(number))
    scalars.insert(" ", at: column)
    return [(number - 1, Self.text(scalars))]
  }

  /// The line in the column of the nearest one above, or else below, that is an entry of a list as well, or a key as well.
  private func aligned(_ number: Int) -> Candidate {
    let content = line(number).drop { $0 == " " || $0 == "\t" }
    guard let first = content.first else { return [] }
    let others = Array((1..<max(1, number)).reversed()) + Array(number + 1..<max(number + 1, lines.count + 1))
    let sibling = others.lazy.map(line).first { other in
      let start = other.drop { $0 == " " }.first
      return start != nil && start != "#" && (start == "-") == (first == "-")
    }
    return sibling.map { [(number - 1, Self.text($0.prefix { $0 == " " }) + Self.text(content))] } ?? []
  }

  private func closed(_ number: Int) -> [Candidate] {
    guard lines.indices.contains(number - 1) else { return [] }
    return ["\"", "'", " }", " ]", "\" }", "\"]", "' }"].map { [(number - 1, lines[number - 1] + $0)] }
  }

  /// A text that holds a colon, without it.
  private func withoutColon(_ spot: YAMLFault.Spot) -> Candidate {
    var scalars = Array(line(spot.line))
    guard scalars.indices.contains(spot.column - 1), scalars[spot.column - 1] == ":" else { return [] }
    scalars[spot.column - 1] = "."
    return [(spot.line - 1, Self.text(scalars))]
  }

  /// Nothing in place of a line and of those that are indented deeper than it.
  private func leftOut(_ number: Int) -> Candidate {
    guard lines.indices.contains(number - 1) else { return [] }
    func indentation(_ number: Int) -> Int { line(number).prefix { $0 == " " || $0 == "\t" }.count }
    var result: Candidate = [(number - 1, "")]
    var next = number + 1
    while next <= lines.count, !line(next).isEmpty, indentation(next) > indentation(number) {
      result.append((next - 1, ""))
      next += 1
    }
    return result
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
