import CollateCore
import CollateText

/// Finds lines and columns in a Lua file. Lua itself knows lines only.
package struct LuaPlaces {
  private let path: String
  private let lines: [ArraySlice<UInt8>]

  package init(_ source: LuaSource) {
    path = source.path
    lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  /// Where `key =` first stands at or after a line; the first word of that line where it stands nowhere.
  package func place(of key: String?, from line: Int) -> Diagnostic.Place {
    key.flatMap { place(ofKey: $0, from: start(of: line)) } ?? place(line: line)
  }

  /// Where `key =` first stands at or after a place.
  package func place(ofKey key: String, from start: Diagnostic.Place) -> Diagnostic.Place? {
    first(from: start) { column(of: Array(key.utf8), assignedIn: $0) }
  }

  /// Where a text first stands at or after a place.
  package func place(ofText words: String, from start: Diagnostic.Place) -> Diagnostic.Place? {
    if words.isEmpty { return nil }
    return first(from: start) { $0.firstRange(of: Array(words.utf8))?.lowerBound }
  }

  /// Where a string is written at or after a place, at its first letter; whatever else reads so where none does.
  package func place(ofString string: String, from start: Diagnostic.Place) -> Diagnostic.Place? {
    for quote in ["\"", "'"] {
      if var place = place(ofText: quote + string + quote, from: start) {
        place.column += 1
        return place
      }
    }
    return place(ofText: string, from: start)
  }

  /// The beginning of a line.
  package func start(of line: Int) -> Diagnostic.Place { .init(file: path, line: max(1, line), column: 1) }

  private func first(from start: Diagnostic.Place, _ find: (ArraySlice<UInt8>) -> Int?) -> Diagnostic.Place? {
    for number in stride(from: start.line, through: lines.count, by: 1) {
      let text = text(number)
      if let found = find(number == start.line ? text.dropFirst(start.column - 1) : text) {
        return .init(file: path, line: number, column: found - text.startIndex + 1)
      }
    }
    return nil
  }

  /// A line, at the words that a message quotes (`near 'x'`, `has no field 'x'`), else at its first word.
  package func place(line: Int, message: String = "") -> Diagnostic.Place {
    let text = text(line)
    let first = text.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? text.startIndex
    let column =
      message.hasSuffix("near <eof>") ? text.endIndex : self.column(ofQuotedIn: message, text) ?? first
    return .init(file: path, line: max(1, line), column: column - text.startIndex + 1)
  }

  /// The `return` with a value that alone stands in a range of lines; the beginning of the range where there are several.
  func place(ofReturnIn range: ClosedRange<Int>) -> Diagnostic.Place {
    var found: [Diagnostic.Place] = []
    for number in range {
      let text = text(number)
      for match in text.ranges(of: Array("return".utf8)) where isWord(match, of: text) {
        let rest = text[match.upperBound...].drop { $0 == 0x20 || $0 == 0x09 }
        if rest.isEmpty || rest.starts(with: "end".utf8) || rest.starts(with: "nil".utf8)
          || rest.first == 0x3B
        {
          continue
        }
        found.append(.init(file: path, line: number, column: match.lowerBound - text.startIndex + 1))
      }
    }
    return found.count == 1 ? found[0] : place(line: range.lowerBound)
  }

  /// The last line with a word on it.
  var end: Diagnostic.Place {
    place(line: (lines.lastIndex { $0.contains { $0 > 0x20 } } ?? 0) + 1)
  }

  /// A fault at a place, with the line.
  package func diagnostic(_ message: String, at place: Diagnostic.Place, suggestion: String? = nil)
    -> Diagnostic
  {
    Diagnostic(message, at: place, suggestion: suggestion, excerpt: excerpt(at: place))
  }

  /// The line of a place, as people are shown it.
  private func excerpt(at place: Diagnostic.Place) -> SourceExcerpt {
    SourceExcerpt(line: place.line, of: text(place.line), column: place.column)
  }

  private func text(_ line: Int) -> ArraySlice<UInt8> {
    lines.indices.contains(line - 1) ? lines[line - 1] : []
  }

  private func column(of key: [UInt8], assignedIn text: ArraySlice<UInt8>) -> Int? {
    for range in text.ranges(of: key) where isWord(range, of: text) {
      // A name may be written as a string, too: ["x.odd"] =
      let after = text[range.upperBound...].drop { [0x20, 0x09, 0x22, 0x27, 0x5D].contains($0) }
      if after.first == 0x3D, after.dropFirst().first != 0x3D { return range.lowerBound }
    }
    return nil
  }

  /// Where the first name in quotation marks of a message stands in a line, else a call of `error`.
  private func column(ofQuotedIn message: String, _ text: ArraySlice<UInt8>) -> Int? {
    var message = Array(message.utf8)
    // What stands before it may quote other signs: '}' expected (to close '{' at line 1) near 'x'.
    if let near = message.firstRange(of: " near '".utf8) { message.removeFirst(near.upperBound - 2) }
    for opening in message.ranges(of: " '".utf8) {
      let quoted = Self.byte(message[opening.upperBound...].prefix { $0 != 0x27 })
      guard !quoted.isEmpty else { continue }
      let isName = quoted.allSatisfy(Self.isNameByte)
      let ranges = text.ranges(of: quoted).filter { !isName || isWord($0, of: text) }
      // `count` in `x.count = count + 1`: messages say whether they mean the variable or the member.
      let isVariable = ["variable", "(local", "(upvalue", "(global"].contains {
        message[..<opening.lowerBound].suffix(9).reversed().starts(with: $0.utf8.reversed())
      }
      let meant = ranges.filter { isVariable != isMember($0, of: text) }
      let used = isVariable ? meant.first { !isDeclared($0, in: text) } : nil
      if let range = used ?? meant.first ?? ranges.first { return range.lowerBound }
    }
    return text.ranges(of: Array("error".utf8)).first { isWord($0, of: text) }?.lowerBound
  }

  /// The byte that Lua shows as a number, `<\194>`; anything else as it is.
  private static func byte(_ quoted: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard quoted.starts(with: "<\\".utf8), quoted.last == 0x3E,
      let byte = UInt8(String(decoding: quoted.dropFirst(2).dropLast(), as: UTF8.self))
    else { return quoted }
    return [byte]
  }

  /// Whether a name is written behind a point or colon, or as a string.
  private func isMember(_ range: Range<Int>, of text: ArraySlice<UInt8>) -> Bool {
    range.lowerBound > text.startIndex && [0x2E, 0x3A, 0x22, 0x27].contains(text[range.lowerBound - 1])
  }

  /// Whether a name stands between `local` and its value: it is not what is read there.
  private func isDeclared(_ range: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
    guard let local = text.ranges(of: "local ".utf8).last(where: { $0.upperBound <= range.lowerBound }) else {
      return false
    }
    return !text[local.upperBound..<range.lowerBound].contains(0x3D)
  }

  /// Whether no name goes on at either end of a range.
  private func isWord(_ range: Range<Int>, of text: ArraySlice<UInt8>) -> Bool {
    let before = range.lowerBound > text.startIndex ? text[range.lowerBound - 1] : 0x20
    let after = range.upperBound < text.endIndex ? text[range.upperBound] : 0x20
    return !Self.isNameByte(before) && !Self.isNameByte(after)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    CharacterClass.isLetter(UInt32(byte)) || CharacterClass.isDigit(UInt32(byte)) || byte == 0x5F
  }
}
