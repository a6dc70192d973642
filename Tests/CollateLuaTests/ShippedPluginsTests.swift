import CollateCore
import Foundation
import Testing

@testable import CollateLua

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

  @Test func thereIsOneOfEachBody() throws {
    let stages = try Self.names.flatMap { try LuaPlugin(folder: Self.folder + "/" + $0).stages }
    let bodies = try stages.map { try $0.make(OptionValues(specs: $0.options)) }
    #expect(bodies.contains { if case .document = $0 { true } else { false } })
    #expect(bodies.contains { if case .corpus = $0 { true } else { false } })
    #expect(bodies.contains { if case .section = $0 { true } else { false } })
  }
}
