import CollateCore
import Foundation
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

/// The plugins of the project pass their own tests, without any built-in stage beside them.
@Suite struct ShippedPluginsTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("plugins").path

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { !$0.hasSuffix(".md") }.sorted()

  @Test(arguments: names)
  func passesItsTests(name: String) throws {
    let report = try PluginTests.run(folder: Self.folder + "/" + name, catalogue: Catalogue())
    for result in report.cases {
      let failures = result.failures.map { "\(result.file):\($0.line): \($0.message)" }
      #expect(failures == [], "\(result.name)")
    }
    #expect(report.passed)
  }

  @Test(arguments: names)
  func hasAReadmeThatNamesItsStagesAndOptions(name: String) throws {
    let readme = try String(contentsOfFile: "\(Self.folder)/\(name)/README.md", encoding: .utf8)
    for stage in try LuaPlugin(folder: Self.folder + "/" + name).stages {
      #expect(readme.contains(stage.name))
      for option in stage.options { #expect(readme.contains("`\(option.name)`"), "\(option.name)") }
      for layer in stage.provides { #expect(readme.contains("`\(layer.name)`"), "\(layer.name)") }
    }
  }

  /// Its Lua files without the tests, as paths inside its folder.
  private static func files(of name: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder + "/" + name)
      .filter { $0.hasSuffix(".lua") && !$0.hasSuffix(".test.lua") }
  }

  @Test(arguments: names)
  func itsFilesAreShortAndHaveTests(name: String) throws {
    for file in try Self.files(of: name) {
      let text = try String(contentsOfFile: "\(Self.folder)/\(name)/\(file)", encoding: .utf8)
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 61, "\(file)")
      let test = "\(Self.folder)/\(name)/\(file.dropLast(4)).test.lua"
      #expect(file.contains("/") || FileManager.default.fileExists(atPath: test), "\(file) has no test")
    }
  }

  @Test(arguments: names)
  func theProgramCarriesItsFiles(name: String) throws {
    let program = Self.folder + "/../Sources/collate"
    let list = try String(contentsOfFile: program + "/Shipped.swift", encoding: .utf8)
    for file in try Self.files(of: name) {
      #expect(list.contains("(\"\(file)\", "), "\(file)")
      let link = "\(program)/Resources/\((file as NSString).lastPathComponent)"
      let target = URL(fileURLWithPath: link).resolvingSymlinksInPath().path
      #expect(target == URL(fileURLWithPath: "\(Self.folder)/\(name)/\(file)").resolvingSymlinksInPath().path)
    }
  }

  @Test func thereAreEightAndOneOfEachPhase() throws {
    let stages = try Self.names.flatMap { try LuaPlugin(folder: Self.folder + "/" + $0).stages }
    #expect(Self.names.count >= 8)
    #expect(Set(stages.map(\.phase)) == [.load, .extract, .compare, .report])
  }

  @Test func thereIsOneOfEachBody() throws {
    let stages = try Self.names.flatMap { try LuaPlugin(folder: Self.folder + "/" + $0).stages }
    let bodies = try stages.map { try $0.make(OptionValues(specs: $0.options)) }
    #expect(bodies.contains { if case .source = $0 { true } else { false } })
    #expect(bodies.contains { if case .document = $0 { true } else { false } })
    #expect(bodies.contains { if case .corpus = $0 { true } else { false } })
    #expect(bodies.contains { if case .section = $0 { true } else { false } })
  }
}
