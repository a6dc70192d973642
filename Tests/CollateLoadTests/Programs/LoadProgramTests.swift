import CollateCore
import CollateText
import Foundation
import Testing

@testable import CollateLoad

@Suite struct LoadProgramTests {
  /// The plan of a pipeline that loads a folder and converts with these options; `programs` are granted.
  private func plan(_ folder: String, _ options: String, programs: [String: [String]] = [:]) throws -> Plan {
    let checker = PipelineChecker(
      catalogue: Catalogue(LoadStages.all), settings: UserSettings.none.granting(programs)
    ) { _ throws(ConfigurationError) in throw ConfigurationError([]) }
    let text = """
      collate: 1
      name: t
      stages:
        - use: load.files
          with: { paths: ["\(folder)"] }
        - use: load.command
          with: { \(options), seconds: 3600 }
      """
    return try checker.plan(Array(text.utf8), file: "t.yaml", inputs: ParameterInputs())
  }

  private func folder(_ files: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "programs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    return folder.path
  }

  private func corpus(of plan: Plan) async throws -> Corpus {
    try await OwnThread.run { Result { try Runner(plan: plan, workers: 2).run().corpus } }.get()
  }

  private static let files = ["a.txt": "It rained.", "b.scan": "xxxIt snowed.", "c.pdf": "%PDF-1.4 no text"]

  @Test func aProgramMakesTheTextOfItsFiles() async throws {
    let folder = try folder(Self.files)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let granted = ["ocr": ["tail", "-c", "+4", "{file}"]]
    let plan = try plan(folder, "program: ocr, suffixes: [.scan]", programs: granted)
    #expect(plan.ungrantedPrograms.isEmpty)
    let corpus = try await corpus(of: plan)
    #expect(corpus.documents.map(\.name) == ["a.txt", "b.scan"])
    #expect(corpus.documents.map { $0.string(Span(0, $0.text.count)) } == ["It rained.", "It snowed."])
    #expect(corpus.documents.map(\.source.positions) == [.source, .converted])
    #expect(
      corpus.notes.contains {
        $0.document == "b.scan" && $0.reason.contains("the program 'ocr' made its text")
      })
    #expect(
      corpus.notes.contains { $0.document == "c.pdf" && $0.isFailure && $0.reason.contains("load.command") })
  }

  @Test func aFileOnWhichItFailsIsANoteAndTheRunGoesOn() async throws {
    let folder = try folder(Self.files)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let plan = try plan(folder, "program: pdftotext", programs: ["pdftotext": ["false"]])
    let corpus = try await corpus(of: plan)
    #expect(corpus.documents.map(\.name) == ["a.txt", "b.scan"])
    #expect(
      corpus.notes.contains { $0.document == "c.pdf" && $0.reason.contains("the program 'pdftotext' failed") }
    )
  }

  @Test func whatIsNotGrantedIsAskedForAndDoesNotRun() async throws {
    let folder = try folder(Self.files)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let plan = try plan(folder, "program: pdftotext")
    #expect(plan.ungrantedPrograms == ["pdftotext"])
    let corpus = try await corpus(of: plan)
    #expect(corpus.documents.map(\.name) == ["a.txt", "b.scan"])
    #expect(corpus.notes.contains { $0.document == "c.pdf" && $0.reason.contains("is not granted") })
  }

  @Test func aProgramThatIsNotReadyNeedsSuffixes() {
    #expect(throws: ConfigurationError.self) { try plan("x", "program: ocr") }
  }

  @Test func readyProgramsKnowTheirFiles() throws {
    for ready in ReadyProgram.all {
      #expect(ready.words.contains("{file}") && !ready.claim.suffixes.isEmpty)
      let step = try #require(try plan("x", "program: \(ready.name)").steps.last)
      #expect(step.definition.takes?.readsBytes == true)
    }
    #expect(ReadyProgram.named("pdftotext")?.claim.takes(name: "A.PDF", Array("%PDF-1.7".utf8)) == true)
    #expect(ReadyProgram.named("pdftotext")?.claim.takes(name: "a.pdf", Array("text".utf8)) == false)
  }
}
