import CollateCore
import CollateText

/// Finds lines and columns in a Lua file. Lua itself knows lines only.
struct LuaPlaces {
  private let path: String
  private let lines: [ArraySlice<UInt8>]

  init(_ source: LuaSource) {
    path = source.path
    lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  /// Where `key =` first stands at or after a line; the first word of that line where it stands nowhere.
  func place(of key: String?, from line: Int) -> Diagnostic.Place {
    if let key {
      for number in stride(from: max(1, line), through: lines.count, by: 1) {
        if let column = column(of: Array(key.utf8), assignedIn: text(number)) {
          return .init(file: path, line: number, column: column)
        }
      }
    }
    return place(line: line)
  }

  /// Where a text first stands at or after a line.
  func place(ofText words: String, from line: Int) -> Diagnostic.Place? {
    for number in stride(from: max(1, line), through: lines.count, by: 1) {
      let text = text(number)
      if let range = text.firstRange(of: Array(words.utf8)), !words.isEmpty {
        return .init(file: path, line: number, column: range.lowerBound - text.startIndex + 1)
      }
    }
    return nil
  }

  /// A line, at the words that a message of Lua quotes (`near 'x'`), else at its first word.
  func place(line: Int, message: String = "") -> Diagnostic.Place {
    let text = text(line)
    var column = text.firstIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 - text.startIndex + 1 } ?? 1
    if message.hasSuffix("near <eof>") { column = text.count + 1 }
    if let near = message.utf8.firstRange(of: "near '".utf8) {
      let token = Array(message.utf8[near.upperBound...].prefix { $0 != 0x27 })
      if let range = text.firstRange(of: token), !token.isEmpty {
        column = range.lowerBound - text.startIndex + 1
      }
    }
    return .init(file: path, line: max(1, line), column: column)
  }

  private func text(_ line: Int) -> ArraySlice<UInt8> {
    lines.indices.contains(line - 1) ? lines[line - 1] : []
  }

  private func column(of key: [UInt8], assignedIn text: ArraySlice<UInt8>) -> Int? {
    for range in text.ranges(of: key) {
      if range.lowerBound > text.startIndex, Self.isNameByte(text[range.lowerBound - 1]) { continue }
      let after = text[range.upperBound...].drop { $0 == 0x20 || $0 == 0x09 }
      if after.first == 0x3D, after.dropFirst().first != 0x3D {
        return range.lowerBound - text.startIndex + 1
      }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    CharacterClass.isLetter(UInt32(byte)) || CharacterClass.isDigit(UInt32(byte)) || byte == 0x5F
  }
}
