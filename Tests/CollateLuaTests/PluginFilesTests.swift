import CollateCore
import Foundation
import Testing

@testable import CollateLua

@Suite final class PluginFilesTests {
  private let folder = NSTemporaryDirectory() + "plugin-files-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: folder + "/lib", withIntermediateDirectories: true)
    for path in ["a.lua", "a.test.lua", "lib/words.lua", "lib/notes.txt"] { try write(path, "return 1") }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + path))
  }

  private func fault() -> String? {
    do throws(ConfigurationError) {
      _ = try PluginFiles(folder: folder)
      return nil
    } catch {
      return error.diagnostics.map(\.message).joined(separator: "; ")
    }
  }

  @Test func filesAreSortedByWhatTheyAre() throws {
    let files = try PluginFiles(folder: folder)
    #expect(files.stages.map(\.file) == ["a.lua"] && files.tests.map(\.file) == ["a.test.lua"])
    #expect(files.modules.map(\.name) == ["lib.words"])
  }

  @Test func aLinkInsideTheFolderIsFollowed() throws {
    try FileManager.default.createSymbolicLink(atPath: folder + "/b.lua", withDestinationPath: "a.lua")
    #expect(try PluginFiles(folder: folder).stages.map(\.file) == ["a.lua", "b.lua"])
  }

  @Test func whatLiesElsewhereStaysUnread() throws {
    let outside = folder + "-outside.lua"
    try Data("return 1".utf8).write(to: URL(fileURLWithPath: outside))
    defer { try? FileManager.default.removeItem(atPath: outside) }
    try FileManager.default.createSymbolicLink(atPath: folder + "/lib/out.lua", withDestinationPath: outside)
    #expect(fault() == "'\(folder)/lib/out.lua' is a link that leads out of its folder")
  }

  @Test func onlyFilesOfReasonableLengthAreRead() throws {
    try FileManager.default.createDirectory(atPath: folder + "/c.lua", withIntermediateDirectories: true)
    #expect(fault() == "'\(folder)/c.lua' is not a file")
    try FileManager.default.removeItem(atPath: folder + "/c.lua")
    try write("long.lua", String(repeating: " ", count: 8 << 20) + "\n")
    #expect(fault() == "'\(folder)/long.lua' is larger than 8388608 bytes")
  }
}
