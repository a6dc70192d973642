import CollateCore
import Foundation
import Testing

@testable import CollateLua

@Suite final class ScriptModulesTests {
  private let folder = NSTemporaryDirectory() + "script-modules-" + UUID().uuidString

  init() throws {
    try write("lib/words.lua", "return { 'dam' }")
    try write("beside.lua", "return 1")
    try write("lib/wrong.lua", "local words = {}\nreturn words.none.more")
    try write("lib/unfinished.lua", "\nreturn {")
    try write("lib/large.lua", "--" + String(repeating: "x", count: 2000))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: folder + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func fault(_ name: String) -> String? {
    do throws(LuaCallError) {
      _ = try ScriptModules(folder: folder, mostBytes: 1000).module(named: name)
      return nil
    } catch {
      return error.message
    }
  }

  private func run(_ text: String) -> LuaOutcome {
    LuaScript(file: folder + "/look.lua", bytes: Array(text.utf8), limits: StageLimits())
      .run(on: Corpus(), layers: [.documents])
  }

  @Test func aModuleLiesInAFolderBelowThatOfTheScript() throws {
    let modules = ScriptModules(folder: folder, mostBytes: 1000)
    #expect(try modules.module(named: "lib.words").path == folder + "/lib/words.lua")
    #expect(modules.read.map(\.file) == ["lib/words.lua"], "nothing else is read")
    #expect(fault("beside")?.contains("require \"lib.words\" loads lib/words.lua") == true)
    #expect(fault("lib.wrods") == "there is no module 'lib.wrods'; did you mean 'lib.words'?")
    #expect(
      fault("other.words")
        == "there is no module 'other.words': other/words.lua is not a file")
    #expect(fault("lib.large") == "the module 'lib.large' is larger than 1000 bytes")
  }

  @Test(arguments: [
    "..lib.words", "lib..words", ".lib.words", "/etc/passwd", "lib/../../etc.words", "", "lib.words\0x",
  ])
  func noNameLeavesTheFolder(name: String) {
    #expect(fault(name)?.hasPrefix("there is no module") == true)
  }

  @Test func aLinkOutOfTheFolderIsRefused() throws {
    let outside = folder + "-outside.lua"
    try Data("return 1".utf8).write(to: URL(fileURLWithPath: outside))
    defer { try? FileManager.default.removeItem(atPath: outside) }
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder + "/lib/out.lua", withDestinationPath: outside)
    try files.createSymbolicLink(atPath: folder + "/up", withDestinationPath: "..")
    try files.createSymbolicLink(atPath: folder + "/lib/in.lua", withDestinationPath: "words.lua")
    #expect(fault("lib.out") == "the module 'lib.out' is a link that leads out of its folder")
    #expect(fault("up." + (outside as NSString).lastPathComponent.dropLast(4))?.contains("outside") == true)
    #expect(fault("lib.in") == nil)
  }

  @Test func aScriptRunsAModuleOnce() {
    let outcome = run("print(require('lib.words')[1], require 'lib.words' == require 'lib.words')")
    #expect(outcome.printed == "dam\ttrue\n" && outcome.status == .ok)
  }

  @Test func aFaultInAModuleIsShownThere() {
    let wrong = run("require 'lib.wrong'")
    #expect(wrong.place == folder + "/lib/wrong.lua:2")
    #expect(wrong.code?.lines.first == "  2 | return words.none.more")
    let unfinished = run("print(1)\nrequire 'lib.unfinished'")
    #expect(unfinished.place == folder + "/lib/unfinished.lua:2" && unfinished.printed == "1\n")
    #expect(run("\nrequire 'lib.none'").place == folder + "/look.lua:2")
  }

  @Test func aModuleThatFailedCanBeAskedForAgain() {
    let outcome = run(
      "pcall(require, 'lib.wrong') local _, message = pcall(require, 'lib.wrong') print(message)")
    #expect(outcome.printed.hasPrefix("lib/wrong.lua:2: "))
  }

  @Test func askingForeverIsStopped() {
    #expect(run("while true do pcall(require, 'lib.none') end").status == .instructions)
  }
}
