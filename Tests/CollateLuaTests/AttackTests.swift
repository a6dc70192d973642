import CollateCore
import CollateText
import Foundation
import Testing

@testable import CollateLua

/// Hostile scripts, run as `collate lua run` runs them. The header of each says what it tries and how it must end:
/// `denied` and `harmless` without a stop, `limit` not well, `error` with an error; `or` allows both.
@Suite struct AttackTests {
  private static let own = root.appendingPathComponent("Tests/Fixtures/attacks")
  private static let shared = root.appendingPathComponent("../shared/bench/lua-attacks")
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL

  @Test func thereAreManyOfOurOwn() {
    #expect(Self.scripts(in: Self.own).count >= 60)
  }

  @Test(arguments: scripts(in: own))
  func endsAsItsHeaderRequires(name: String) throws {
    try check(Self.own.appendingPathComponent(name))
  }

  @Test func sharedOnesEndAsTheirHeadersRequire() throws {
    let names = Self.scripts(in: Self.shared)
    if names.isEmpty { try Test.cancel("the shared collection of attacks is not here") }
    for name in names { try check(Self.shared.appendingPathComponent(name)) }
  }

  private func check(_ file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let required = try #require(
      lines.first { $0.hasPrefix("-- required: ") }?.dropFirst("-- required: ".count))
    var corpus = Corpus()
    corpus.documents = [Document(name: "a", plain: "The dam held on Monday. Two of three gates were shut.")]
    let outcome = LuaScript(file: file.lastPathComponent, bytes: bytes, limits: StageLimits()).run(
      on: corpus, layers: [.documents])
    let words = Set(required.split(separator: " ").map(String.init))
    let allowed = words.reduce(into: Set<LuaOutcome.Status>()) { $0.formUnion(Self.ends[$1] ?? []) }
    #expect(allowed.contains(outcome.status), "\(file.lastPathComponent): \(outcome)")
    #expect(!outcome.printed.contains("ESCAPED"), "\(file.lastPathComponent): \(outcome.printed)")
    #expect(
      outcome.status != .time, "\(file.lastPathComponent) is stopped only by the clock, the last resort")
  }

  private static let ends: [String: Set<LuaOutcome.Status>] = [
    "denied": [.ok, .error], "harmless": [.ok, .error], "error": [.error],
    "limit": [.instructions, .memory, .time, .error], "or": [],
  ]

  private static func scripts(in folder: URL) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".lua") }.sorted()
  }
}
