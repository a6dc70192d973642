import CollateCore
import CollateText
import Foundation
import LuaFixture
import Testing

@testable import CollateLua

/// Hostile stages against what others found. The header of each says what it tries and how it must end: `error` and `limit`
/// with a failure that leaves the corpus as it was, `harmless` without one.
@Suite struct StageAttackTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/stage-attacks")
  private static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".lua") }.sorted()

  private static let corpus: Corpus = {
    var corpus = Corpus()
    corpus.documents = LuaFixture.documents("Two dams broke on Monday.", "Three dams broke on Monday.")
    func passage(_ document: Int, _ start: Int, _ end: Int) -> Passage {
      Passage(document: document, span: Span(start, end))
    }
    corpus.claims = [
      Claim(
        id: "c1", statement: passage(0, 9, 25), evidence: [.init(passage: passage(0, 9, 25))],
        support: .singleFile),
      Claim(
        id: "c2", statement: passage(0, 0, 8),
        evidence: [passage(0, 0, 8), passage(1, 0, 10)].map { .init(passage: $0) }, support: .corroborated),
    ]
    func found(_ id: String, _ severity: Discrepancy.Severity) -> Discrepancy {
      Discrepancy(
        id: id, category: .number, severity: severity,
        sides: [
          .init(passage: passage(0, 0, 3), value: "2", isDeviant: false),
          .init(passage: passage(1, 0, 5), value: "3", isDeviant: false),
        ], rule: .init("numbers differ", "numbers differ"))
    }
    corpus.discrepancies = [found("d1", .material)]
    corpus.candidates = [found("d2", .minor)]
    for index in corpus.documents.indices {
      corpus.documents[index].annotate(
        Quantity(span: Span(0, 3), lower: Double(index + 2), upper: Double(index + 2), bound: .exact))
    }
    return corpus
  }()

  @Test func thereAreManyOfThem() { #expect(Self.files.count > 60) }

  @Test(arguments: files)
  func endsTheSameInAProcessOfItsOwn(file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(file)))
    let source = LuaSource(file: file, path: file, bytes: bytes)
    var limits = StageLimits()
    (limits.instructions, limits.memory) = (5_000_000, 16 << 20)
    let here = try LuaFixture.run(LuaStage(source, limits: limits).definition, on: Self.corpus)
    let there = try LuaFixture.run(
      LuaStage(source, limits: limits, worker: IsolatedHostTests.worker).definition, on: Self.corpus)
    #expect(there.allNotes == here.allNotes)
    #expect(there.discrepancies == here.discrepancies && there.corrections == here.corrections)
    #expect(there.claims == here.claims)
    #expect(there.documents.map(\.corrections) == here.documents.map(\.corrections))
  }

  @Test(arguments: files)
  func endsAsItsHeaderRequires(file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(file)))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let required = try #require(lines.first { $0.hasPrefix("-- required: ") }).dropFirst(
      "-- required: ".count)
    var limits = StageLimits()
    (limits.instructions, limits.memory) = (5_000_000, 16 << 20)
    let stage = try LuaStage(LuaSource(file: file, path: file, bytes: bytes), limits: limits).definition
    let before = Self.corpus
    let after = try LuaFixture.run(stage, on: before)
    let failures = after.allNotes.filter(\.isFailure)
    #expect(after.allNotes.allSatisfy { !$0.reason.contains("\n") })
    #expect(failures.isEmpty == (required == "harmless"), "\(failures)")
    let isLimit = failures.contains { $0.reason.contains("'limits' in the pipeline raises it") }
    #expect(isLimit == (required == "limit"), "\(failures)")
    guard required != "harmless" else { return }
    #expect(after.discrepancies == before.discrepancies && after.corrections.isEmpty)
    for (one, other) in zip(before.documents, after.documents) {
      #expect(one.annotations("number") == other.annotations("number") && other.corrections.isEmpty)
    }
  }
}
