import CollateCore
import Foundation
import Testing

@testable import CollateLoad

@Suite struct ConversionProgramTests {
  private func program(_ words: String..., seconds: Int = 600, output: Int = 1) -> ConversionProgram {
    ConversionProgram("p", words, .init(seconds: seconds, memory: 512, output: output))
  }

  private func text(_ program: ConversionProgram) async throws -> String {
    let bytes = await OwnThread.run {
      Result { try program.text(of: Array("It rained.".utf8), ending: ".doc") }
    }
    return String(decoding: try bytes.get(), as: UTF8.self)
  }

  private func fault(_ program: ConversionProgram) async -> String {
    do {
      return "text: " + (try await text(program))
    } catch let error as StageError {
      return error.reason
    } catch {
      return "\(error)"
    }
  }

  @Test func theFileComesLastUnlessItsPlaceIsNamed() async throws {
    #expect(try await text(program("cat")) == "It rained.")
    #expect(try await text(program("head", "-c", "2", "{file}")) == "It")
    #expect(try await text(program("basename", "{file}")) == "input.doc\n")
  }

  @Test func noShellReadsItsWords() async throws {
    #expect(try await text(program("echo", "$HOME;", "`id`", "{file}")).hasPrefix("$HOME; `id` /"))
  }

  @Test func itSeesNothingOfTheEnvironment() async throws {
    setenv("COLLATE_SECRET", "hunter2", 1)
    let variables = try await text(program("sh", "-c", "env", "{file}"))
    #expect(variables.contains("LC_ALL=C.UTF-8") && !variables.contains("hunter2"))
  }

  @Test func itsFolderIsItsOwnAndGoes() async throws {
    let folder =
      try await text(program("sh", "-c", "pwd -P", "{file}")).split(separator: "\n").first.map(String.init)
      ?? ""
    #expect(!folder.isEmpty && !FileManager.default.fileExists(atPath: folder))
  }

  @Test func aProgramThatFailsSaysWhy() async {
    #expect(
      await fault(program("cat", "/nowhere")).contains("the program 'p' failed: cat: /nowhere: No such file"))
    #expect(await fault(program("false")) == "the program 'p' failed")
    #expect(await fault(program("no-such-program")).contains("no-such-program"))
  }

  @Test func aProgramThatDoesNotEndIsEnded() async {
    #expect(await fault(program("sleep", "600", seconds: 1)).contains("longer than 1 s"))
  }

  @Test func aProgramThatWritesTooMuchIsEnded() async {
    #expect(await fault(program("yes", seconds: 600)).contains("more than 1 MB"))
  }

  @Test func aProgramThatTakesTooMuchMemoryFails() async {
    #expect(
      await fault(program("dd", "if=/dev/zero", "of=/dev/null", "bs=900M", "count=1", "status=none"))
        .contains("failed"))
  }
}
