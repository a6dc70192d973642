import CollateCore
import Foundation
import LuaFixture
import Testing

@testable import CollateLua

@Suite final class PluginDataTests {
  private let folder = NSTemporaryDirectory() + "plugin-data-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: folder + "/lists", withIntermediateDirectories: true)
    try write("lists/towns.csv", "town,lat\nBrem,1\nOlt,2\n")
    try stage(
      "towns = \"lists/towns.csv\"", "for row in collate.data(\"towns\"):rows() do doc:note(row.town) end")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + path))
  }

  private func stage(_ data: String, _ body: String = "") throws {
    try write(
      "a.lua",
      """
      return collate.stage {
        name = "extract.a", api = 2, summary = "Reads.",
        data = { \(data) },
        document = function(doc) \(body) end,
      }
      """)
  }

  private var faults: [String] {
    do throws(ConfigurationError) {
      _ = try LuaPlugin(folder: folder)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func aStageReadsTheFilesOfItsFolder() throws {
    let plugin = try LuaPlugin(folder: folder)
    let corpus = try LuaFixture.run(plugin.stages[0], on: LuaFixture.documents("x"))
    #expect(Set(corpus.allNotes.map(\.reason)) == ["Brem", "Olt"])
  }

  @Test func filesThatTheProgramCarriesAreReadToo() throws {
    let files = try ["a.lua", "lists/towns.csv"].map { path in
      (path: path, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path))))
    }
    let plugin = try LuaPlugin(files: files)
    #expect(try LuaFixture.run(plugin.stages[0], on: LuaFixture.documents("x")).allNotes.count == 2)
  }

  @Test func aFaultStandsAtItsLine() throws {
    try write("lists/towns.csv", "town,lat\nBrem,1\nOlt\n")
    #expect(faults == ["\(folder)/lists/towns.csv:3:1: the row has 1 cells, and the header 2"])
  }

  @Test func whatCannotBeReadIsToldWhereItIsDeclared() throws {
    try stage("towns = \"lists/twons.csv\"")
    #expect(faults == ["\(folder)/a.lua:3:12: '\(folder)/lists/twons.csv' is not a file"])
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/lists/twons.csv", withDestinationPath: "towns.csv")
    #expect(faults[0].hasSuffix("is reached through a link; put the file itself there"))
    try write("lists/long.csv", "a\n" + String(repeating: "1", count: 8 << 20))
    try stage("towns = \"lists/long.csv\"")
    #expect(faults[0].hasSuffix("is larger than 8388608 bytes"))
  }

  /// Neither is read: the one has no end in sight, the other no end at all.
  @Test func aTableOfAGigabyteAndAPipeAreRefused() throws {
    let path = folder + "/lists/huge.csv"
    try write("lists/huge.csv", "a\n")
    #expect(truncate(path, 1 << 30) == 0)
    try stage("towns = \"lists/huge.csv\"")
    #expect(faults == ["\(folder)/a.lua:3:12: '\(path)' is larger than 8388608 bytes"])
    #expect(unlink(path) == 0 && mkfifo(path, 0o600) == 0)
    #expect(faults == ["\(folder)/a.lua:3:12: '\(path)' is not a file"])
  }

  @Test func declarationsThatNameNoFileAreRefused() throws {
    for (data, message) in [
      ("towns = \"../towns.csv\"", "that is not hidden"), ("towns = \".towns.csv\"", "that is not hidden"),
      ("towns = \"towns.xls\"", "its name must end with .csv, .tsv, .json, .txt"),
      ("towns = 7", "not a whole number"),
      ("Towns = \"towns.csv\"", "lower-case letters"),
    ] {
      try stage(data)
      #expect(
        faults.count == 1 && faults[0].contains("a.lua:3:12: ") && faults[0].contains(message), "\(faults)")
    }
  }

  @Test func aNameThatIsNotDeclaredIsFoundBeforeItIsRead() throws {
    try stage("towns = \"lists/towns.csv\"", "local t = collate.data(\"twons\")")
    #expect(
      faults.count == 1
        && faults[0].contains("this stage does not declare the data 'twons'; did you mean 'towns'?"))
  }
}
