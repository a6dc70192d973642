import CollateCore
import Foundation
import LuaFixture
import Testing

@testable import CollateLua

/// Every stage of the corpus of wrong ones says what is wrong with it at the line that its header names.
@Suite struct WrongStagesTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/wrong-stages")
  private static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".lua") }.sorted()

  @Test func thereAreMoreThanSixty() { #expect(Self.files.count > 60) }

  @Test(arguments: files)
  func itsErrorStandsAtItsLine(file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(file)))
    let header = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    let parts = header.dropFirst("-- ".count).split(separator: ": ", maxSplits: 1)
    let (line, message) = (String(parts[0]), String(parts[1]))
    let found = try errors(LuaSource(file: file, path: file, bytes: bytes))
    #expect(!found.isEmpty, "nothing was wrong")
    for error in found {
      #expect(error.hasPrefix("\(file):\(line):") && error.contains(message), "expected \(header)")
      #expect(error.contains(" | ") && error.hasSuffix("^"), "no line of code")
    }
  }

  /// The faults of the declaration, else the failures of a run over a small corpus; each with its line of code.
  private func errors(_ source: LuaSource) throws -> [String] {
    var limits = StageLimits()
    (limits.instructions, limits.memory) = (5_000_000, 32 << 20)
    let stage: StageDefinition
    do throws(ConfigurationError) {
      stage = try LuaStage(source, limits: limits).definition
    } catch {
      return error.diagnostics.map(\.withExcerpt)
    }
    let notes = try LuaFixture.run(stage, on: CorpusFunctionsTests.corpus).allNotes.filter(\.isFailure)
    #expect(notes.allSatisfy { $0.stage == stage.name && !$0.reason.contains("\n") })
    if case .document = try stage.make(OptionValues(specs: stage.options)) {
      #expect(notes.map(\.document) == ["a", "b", "c"])
    }
    return Array(Set(notes.map { ([$0.reason] + ($0.code?.lines ?? [])).joined(separator: "\n") }))
  }
}
