import CollateCore
import Foundation
import Testing

@testable import CollateReview

@Suite struct ReviewFolderTests {
  /// A folder of a test, removed with it.
  private final class Scratch {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("review-\(UUID().uuidString)")
      .path

    init() throws {
      try FileManager.default.createDirectory(atPath: path + "/out", withIntermediateDirectories: true)
      let lines = SmallRun.reviewFile
      try Data(lines).write(to: URL(fileURLWithPath: path + "/out/review.jsonl"))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private let scratch: Scratch
  private let folder: ReviewFolder

  init() throws {
    scratch = try Scratch()
    folder = try ReviewFolder(scratch.path + "/out/")
  }

  @Test func marksLieBesideTheFolderAndNeverInIt() throws {
    #expect(folder.marks == scratch.path + "/out.reviews.jsonl")
    #expect(throws: Diagnostic.self) {
      try ReviewFolder(scratch.path + "/out", marks: scratch.path + "/out/marks.jsonl")
    }
    #expect(throws: Diagnostic.self) {
      try ReviewFolder(scratch.path + "/out", marks: scratch.path + "/x/../out/sub/marks.jsonl")
    }
    #expect(!ReviewFolder.marks(of: ".").hasPrefix("."))
  }

  @Test func marksAreAddedAndTakenBack() throws {
    let items = try folder.items()
    #expect(try folder.readMarks().isEmpty)
    let marks = items.prefix(2).map {
      ReviewMark(id: $0.id, decision: .wrong, who: "Ana Roe", content: $0.content)
    }
    try folder.add([marks[0]])
    try folder.add([marks[1]])
    #expect(try folder.readMarks() == marks)
    try folder.withdraw(marks[0].id, by: "Ben Li")
    #expect(try folder.readMarks() == marks)
    try folder.withdraw(marks[0].id, by: "Ana Roe")
    #expect(try folder.readMarks() == [marks[1]])
  }

  @Test func aFileWithFaultsIsNeverRewritten() throws {
    let text = "{\"id\":\"d1\"}\n"
    try text.write(toFile: folder.marks, atomically: true, encoding: .utf8)
    let mark = ReviewMark(id: "d2", decision: .wrong, who: "A", content: "c")
    #expect(throws: ConfigurationError.self) { try folder.add([mark]) }
    #expect(try String(contentsOfFile: folder.marks, encoding: .utf8) == text)
  }

  @Test func aFolderWithoutItemsSaysWhatToDo() {
    do {
      _ = try ReviewFolder(scratch.path).items()
      Issue.record("read")
    } catch {
      #expect(error.description.contains("the run wrote no review.jsonl: compare again with --for-review"))
    }
  }

  @Test func everyFaultOfDecisionsIsTold() throws {
    let decisions = ReviewDecisions(try folder.items(), who: "judge")
    let text = """
      {"id":"d00000001","decision":"wrong"}
      {"id":"d00000001","decision":"noise"}
      {"id":"c00000001","decision":"confirmed","grade":"minor"}
      """
    do {
      _ = try decisions.marks(Array(text.utf8), file: "d")
      Issue.record("read")
    } catch {
      #expect(
        error.diagnostics.map(\.description) == [
          "d:2: 'd00000001' is decided twice, first in line 1",
          "d:3: 'c00000001' is a fact, which has no grade",
        ])
    }
  }
}
