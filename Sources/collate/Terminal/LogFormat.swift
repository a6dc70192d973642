import CollateCore
import CollateText
import Foundation

/// How messages are written: as lines for people, or as lines of JSON for programs that collect them.
enum LogFormat: String, CaseIterable {
  case text, json

  /// What a message is.
  enum Level: String {
    case error, warning, info
  }

  /// The format of this run, chosen before the command starts.
  nonisolated(unsafe) private(set) static var current = text

  private static let option = "--log-format"

  /// Takes the option out of the words of the command line, and obeys it: it may stand with every command.
  static func take(from words: [String]) throws -> [String] {
    var rest: [String] = []
    var index = 0
    while index < words.count, words[index] != "--" {
      if words[index] == option {
        guard words.indices.contains(index + 1) else { throw Problem(.usage, "\(option) takes text or json") }
        try choose(words[index + 1])
        index += 1
      } else if words[index].hasPrefix(option + "=") {
        try choose(String(words[index].dropFirst(option.count + 1)))
      } else {
        rest.append(words[index])
      }
      index += 1
    }
    return rest + words[index...]
  }

  private static func choose(_ name: String) throws {
    guard let format = LogFormat(rawValue: name) else {
      let names = allCases.map(\.rawValue)
      throw Problem(
        .usage,
        "\(option) takes \(names.joined(separator: " or ")), not '\(name)'"
          + EditDistance.hint(for: name, among: names))
    }
    current = format
  }

  // MARK: Lines of JSON

  static func line(_ level: Level, _ message: String) -> String { line(level, message, []) }

  static func line(_ level: Level, _ diagnostic: Diagnostic) -> String {
    var members: [JSON.Member] = []
    if let place = diagnostic.place {
      members += [
        .init("file", .string(place.file)), .init("line", .int(place.line)),
        .init("column", .int(place.column)),
      ]
    }
    if let suggestion = diagnostic.suggestion { members.append(.init("suggestion", .string(suggestion))) }
    return line(level, diagnostic.message, members)
  }

  static func line(_ level: Level, _ message: String, _ members: [JSON.Member]) -> String {
    let head: [JSON.Member] = [
      .init("time", .string(Date().formatted(.iso8601))), .init("level", .string(level.rawValue)),
      .init("message", .string(message)),
    ]
    return String(decoding: JSONWriter.compact(.object(head + members)), as: UTF8.self) + "\n"
  }
}
