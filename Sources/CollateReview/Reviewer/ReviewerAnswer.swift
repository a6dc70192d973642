import CollateCore
import CollateText
import Foundation

/// What was sent to a reviewer and what came back, as it is kept: the same question is answered from the record, byte by
/// byte, and nobody is asked twice.
public struct ReviewerAnswer: Sendable, Hashable {
  /// The command that was asked.
  public var command: String
  /// SHA-256 over what was sent.
  public var sha256: String
  /// How much was sent.
  public var bytes: Int
  /// Ids of the items that were sent.
  public var items: [String]
  /// Files whose words were among it.
  public var files: [String]
  /// What came back.
  public var answer: String

  /// Describes what is to be sent, and holds no answer yet.
  public init(_ command: String, _ items: [ReviewItem]) {
    self.command = command
    let sent = Self.text(of: items)
    (sha256, bytes) = (ContentHash.hex(of: sent), sent.count)
    self.items = items.map(\.id)
    files = Set(items.flatMap(\.accounts).map(\.file)).sorted()
    answer = ""
  }

  /// The bytes that are sent: the items, a line each.
  public static func text(of items: [ReviewItem]) -> [UInt8] { items.flatMap { $0.line + [UInt8(0x0A)] } }

  /// What will be sent to whom, for the person who named the command.
  public var announcement: String {
    "sends \(items.count) item\(items.count == 1 ? "" : "s") with words of \(files.count) "
      + "file\(files.count == 1 ? "" : "s"), \(bytes) bytes, to: \(command)"
  }

  /// The answer as decisions signed by `who`; every fault at its line.
  public func marks(on all: [ReviewItem], who: String) throws(ConfigurationError) -> [ReviewMark] {
    let sent = Set(items)
    return try ReviewDecisions(all.filter { sent.contains($0.id) }, who: who).marks(
      Array(answer.utf8), file: "answer of the reviewer")
  }

  // MARK: Record

  /// The record as a line of JSON, line end included.
  var line: [UInt8] {
    let json: JSON = [
      "command": .string(command), "sha256": .string(sha256), "bytes": .int(bytes),
      "items": .array(items.map(JSON.string)), "files": .array(files.map(JSON.string)),
      "answer": .string(answer),
    ]
    return JSONWriter.compact(json) + [0x0A]
  }

  /// The same with the answer that was recorded for this command and these bytes; nil where none was.
  public func recorded(in path: String) throws(Diagnostic) -> ReviewerAnswer? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    var found: ReviewerAnswer?
    for (index, line) in Array(data).split(separator: 0x0A).enumerated() {
      let bytes = Array(line)
      guard let node = try? JSONParser.parse(bytes, in: Span(0, bytes.count), strictly: true),
        let text = node["answer"]?.string(in: bytes), let sha256 = node["sha256"]?.string(in: bytes),
        let command = node["command"]?.string(in: bytes)
      else {
        throw Diagnostic("this line is not an answer of a reviewer", at: .init(file: path, line: index + 1))
      }
      guard command == self.command, sha256 == self.sha256 else { continue }
      found = self
      found?.answer = text
    }
    return found
  }

  /// Adds the record to the file of answers.
  public func keep(in path: String) throws(WriteFailure) {
    let old = FileManager.default.contents(atPath: path).map(Array.init) ?? []
    try AtomicFile.write(old + line, to: path)
  }
}
