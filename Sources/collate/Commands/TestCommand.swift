import ArgumentParser
import CollateCore
import CollateLua
import Foundation

/// Runs the tests of plugins.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests of plugins.",
    discussion: """
      Runs every name.test.lua beside its name.lua. Exits 1 if a case fails or there is none.

      Example: collate test plugins/wire-credit
      """)

  @Argument(
    help: "Plugin folders; without them, every folder in plugins/, or this folder if there is none.",
    completion: .directory)
  var plugins: [String] = []

  @Flag(name: .shortAndLong, help: "Print only what failed.")
  var quiet = false

  func run() throws {
    var cases: [PluginTests.CaseResult] = []
    do throws(ConfigurationError) {
      let catalogue = try PluginSource.withShippedPlugins(Shipped.catalogue)
      for folder in folders { cases += try PluginTests.run(folder: folder, catalogue: catalogue).cases }
    } catch {
      throw Problem(error)
    }
    for result in cases where !quiet || !result.failures.isEmpty { Console.write(Self.lines(result)) }
    let failed = cases.count { !$0.failures.isEmpty }
    Console.write("\(cases.count) cases, \(failed) failed\n")
    if failed > 0 || cases.isEmpty { throw ExitStatus.findings.code }
  }

  private var folders: [String] {
    if !plugins.isEmpty { return plugins }
    let found = (try? FileManager.default.contentsOfDirectory(atPath: "plugins")) ?? []
    return found.isEmpty ? ["."] : found.filter { !$0.hasPrefix(".") }.sorted().map { "plugins/" + $0 }
  }

  private static func lines(_ result: PluginTests.CaseResult) -> String {
    let failures = result.failures.map { "      " + $0.replacing("\n", with: "\n      ") + "\n" }
    return (failures.isEmpty ? "ok    " : "FAIL  ") + "\(result.file): \(result.name)\n" + failures.joined()
  }
}
