import Foundation

/// What cases with `snapshot = true` left when it was last accepted; kept in a text file beside the test, so that a
/// change of it is reviewed like a change of code.
///
/// ```text
/// == name of the case
///   hedge 'reportedly' 1:12 { word = 'reportedly' }
/// ```
public struct TestSnapshots: Equatable {
  /// The texts, by name of the case, in the order of the file.
  public private(set) var entries: [(name: String, text: String)] = []

  private static let head = "== "
  private static let indent = "  "

  /// No snapshot.
  public init() {}

  /// Reads the file at a path; there are none where it does not exist.
  public init(path: String) {
    self.init(
      text: FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  /// Reads the text of a file.
  public init(text: String) {
    for line in text.split(separator: "\n") {
      if line.hasPrefix(Self.head) {
        entries.append((String(line.dropFirst(Self.head.count)), ""))
      } else if line.hasPrefix(Self.indent), let last = entries.indices.last {
        let lineEnd = entries[last].text.isEmpty ? "" : "\n"
        entries[last].text += lineEnd + line.dropFirst(Self.indent.count)
      }
    }
  }

  /// The file beside a file of tests.
  public static func path(ofTest path: String) -> String {
    (path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path) + ".snap"
  }

  /// The text of a case.
  public subscript(_ name: String) -> String? { entries.first { $0.name == name }?.text }

  /// Adds the text of a case.
  public mutating func append(_ name: String, _ text: String) { entries.append((name, text)) }

  /// The text of the file.
  public var text: String {
    entries.map { entry in
      let lines = entry.text.split(separator: "\n").map { Self.indent + $0 + "\n" }
      return Self.head + entry.name + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  public static func == (left: Self, right: Self) -> Bool { left.text == right.text }

  /// What is wrong where a case left `found` and `old` is kept; nil where they are the same.
  public static func fault(kept old: String?, found: String) -> String? {
    guard let old else {
      let lines = found.split(separator: "\n").map { "+ " + $0 }
      return (["no snapshot yet; collate test --accept writes it"] + lines)
        .joined(separator: "\n  ")
    }
    return TestDifference.lines(expected: old, found: found).map { lines in
      (["the result differs from the snapshot (- kept, + found); collate test --accept replaces the snapshot"]
        + lines)
        .joined(separator: "\n  ")
    }
  }
}
