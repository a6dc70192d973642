import CollateCore
import Foundation
import Testing

@testable import CollateLua

@Suite struct LuaReviewTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func luaFiles(_ path: String) -> [URL] {
    let folder = tests.appendingPathComponent(path)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.hasSuffix(".lua") }.sorted().map(folder.appendingPathComponent)
  }

  private func source(_ file: URL) throws -> LuaSource {
    LuaSource(
      file: file.lastPathComponent, path: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
  }

  private func review(_ text: String, options: [String] = []) -> LuaReview {
    LuaReview(LuaSource(file: "a.lua", path: "a.lua", bytes: Array(text.utf8)), options: options)
  }

  /// What is found before a stage runs is what it would stop with.
  @Test(arguments: luaFiles("Fixtures/wrong-stages").map(\.lastPathComponent))
  func faultsAreThoseOfTheRun(file: String) throws {
    let source = try source(Self.tests.appendingPathComponent("Fixtures/wrong-stages/\(file)"))
    let header = String(decoding: source.bytes.prefix { $0 != 0x0A }, as: UTF8.self).dropFirst("-- ".count)
    let parts = header.split(separator: ": ", maxSplits: 1)
    for fault in LuaReview(source, options: ["words"]).faults.map(\.description) {
      #expect(fault.hasPrefix("\(file):\(parts[0]):") && fault.contains(parts[1]), "\(fault) | \(header)")
    }
  }

  @Test func whatALaterVersionBroughtIsToldBeforeTheRun() {
    let bytes = Array("local row = collate.csv(nil, {})\nreturn row".utf8)
    let source = LuaSource(file: "a.lua", path: "a.lua", bytes: bytes)
    let faults = LuaReview(source, api: 1).faults.map(\.description)
    #expect(faults.count == 1)
    #expect(
      faults.first?.hasPrefix("a.lua:1:21: collate.csv needs api = 2; this stage was written for api = 1")
        == true)
    #expect(LuaReview(source, api: 2).faults.isEmpty)
  }

  @Test func misspeltNamesAreFoundWithoutARun() throws {
    let misspelt = Self.luaFiles("Fixtures/wrong-stages").filter {
      $0.lastPathComponent.hasPrefix("misspelt-")
    }
    let found = try misspelt.filter { !LuaReview(try source($0), options: ["words"]).faults.isEmpty }
    #expect(found.count >= 10, "of \(misspelt.count): \(found.map(\.lastPathComponent))")
  }

  @Test func shippedPluginsAreInOrder() throws {
    let folder = Self.tests.deletingLastPathComponent().appendingPathComponent("plugins")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !name.contains(".") {
      let plugin = try LuaPlugin(folder: folder.appendingPathComponent(name).path)
      #expect(plugin.stages.flatMap(\.warnings).isEmpty, "\(name)")
    }
  }

  @Test func variablesAreSuggestedFromTheirScope() {
    let faults = review("local count = 1\nreturn cuont").faults.map(\.description)
    #expect(faults == ["a.lua:2:8: there is no variable 'cuont'; did you mean 'count'?"])
  }

  @Test func functionsOfTheFileAreKnownEverywhere() {
    #expect(
      review("local T = {}\nfunction T:twice() end\nreturn function(x) return x:twice() end").faults.isEmpty)
    #expect(review("return function(x) return x:twise() end").faults.count == 1)
  }

  @Test func accidentalGlobalsAreToldOnce() {
    let found = review("total = 0\ntotal = total + 1")
    #expect(found.faults.isEmpty)
    #expect(
      found.warnings.map(\.description) == [
        "a.lua:1:1: warning: 'total' is a global variable, which is gone after each call; write: local total"
      ])
  }

  @Test func regularExpressionsArePatternsNowhere() {
    let found = review(
      "return function(s) return s:match('a|b'), s:find('a|b', 1, true), string.gsub(s, 'x{2}', '') end")
    #expect(found.warnings.map(\.place?.column) == [35, 82])
  }
}
