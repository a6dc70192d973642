import CollateLua
import Foundation

/// What cases with `snapshot = true` left when it was last accepted; kept in a text file beside the test, so that a
/// change of it is reviewed like a change of code.
///
/// ```text
/// == name of the case
///   hedge 'reportedly' 1:12 { word = 'reportedly' }
/// ```
struct TestSnapshots: Equatable {
  /// The texts, by name of the case, in the order of the file.
  private(set) var entries: [(name: String, text: String)] = []

  private static let head = "== "
  private static let indent = "  "

  init() {}

  /// Reads the file at a path; there are none where it does not exist.
  init(path: String) {
    self.init(
      text: FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  init(text: String) {
    for line in text.split(separator: "\n") {
      if line.hasPrefix(Self.head) {
        entries.append((String(line.dropFirst(Self.head.count)), ""))
      } else if line.hasPrefix(Self.indent), let last = entries.indices.last {
        let lineEnd = entries[last].text.isEmpty ? "" : "\n"
        entries[last].text += lineEnd + line.dropFirst(Self.indent.count)
      }
    }
  }

  /// The file beside a test file.
  static func path(ofTest path: String) -> String { path.dropLast(".lua".count) + ".snap" }

  /// The text of a case.
  subscript(_ name: String) -> String? { entries.first { $0.name == name }?.text }

  mutating func append(_ name: String, _ text: String) { entries.append((name, text)) }

  /// The text of the file.
  var text: String {
    entries.map { entry in
      let lines = entry.text.split(separator: "\n").map { Self.indent + $0 + "\n" }
      return Self.head + entry.name + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  static func == (left: Self, right: Self) -> Bool { left.text == right.text }
}
