import Foundation

/// The project's own source files, read as text.
enum Sources {
  /// One Swift file.
  struct File {
    /// Path below the folder of all modules.
    let path: String
    /// Its lines.
    let lines: [Substring]

    /// Names of the modules it imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ").filter { $0 != "@testable" && $0 != "public" }
        return words.count >= 2 && words[0] == "import" ? String(words[1]) : nil
      }
    }

    /// Whether a line of code (not of comment) calls `name`, which ends in a parenthesis or a point.
    func calls(_ name: String) -> Bool {
      lines.contains { line in
        let code = line.drop { $0 == " " }
        guard !code.hasPrefix("//"), let range = code.range(of: name) else { return false }
        guard range.lowerBound > code.startIndex else { return true }
        let before = code[code.index(before: range.lowerBound)]
        return !before.isLetter && before != "." && before != "\"" && before != "`"
      }
    }
  }

  /// The root of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files of one module, by path; `top` is the folder of all modules.
  static func swiftFiles(of module: String, in top: String = "Sources") throws -> [File] {
    let folder = root.appendingPathComponent(top).appendingPathComponent(module)
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.sorted()
      .map { path in
        let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
        return File(
          path: module + "/" + path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      }
  }
}
