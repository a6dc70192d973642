import ArgumentParser
import CollateCore
import CollateLua
import CollateLuaTesting
import Foundation

/// Runs the tests of plugins.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests of plugins.",
    discussion: """
      Runs every name.test.lua beside its name.lua. Every case runs twice: in the order of the file, each in a fresh Lua \
      state, then all in one state in shuffled order; both must give the same result. Exits 1 if a case fails or there \
      is none.

      Example: collate test plugins/wire-credit
      Example: collate test plugins/wire-credit --watch --coverage
      """)

  @Argument(
    help: "Plugin folders; without them, every folder in plugins/, or this folder if there is none.",
    completion: .directory)
  var plugins: [String] = []

  @Flag(name: .shortAndLong, help: "Print only what failed.")
  var quiet = false

  @Flag(
    help: "Write what cases with snapshot = true leave to name.test.snap, as what is expected from now on.")
  var accept = false

  @Flag(help: "Print how much of each Lua file ran, and the lines that never did.")
  var coverage = false

  @Option(help: "Seed of the shuffled order.")
  var seed: UInt64 = 1

  @Option(help: "Also write the results as JUnit XML.", completion: .file(extensions: ["xml"]))
  var junit: String?

  @Flag(help: "Run again whenever a file of the plugins changes, until interrupted.")
  var watch = false

  func validate() throws {
    if watch && accept { throw ValidationError("--accept runs once: leave out --watch") }
  }

  func run() throws {
    guard watch else { return try runOnce() }
    let changes = FileChanges(folders)
    while !Console.isClosed {
      do {
        try runOnce()
      } catch let problem as Problem {
        Console.error(problem.messages)
      } catch is ExitCode {}
      Console.status("watching \(folders.joined(separator: ", ")); interrupt to stop\n")
      changes.wait()
    }
  }

  private func runOnce() throws {
    var settings = PluginTests.Settings()
    settings.seed = seed
    settings.accepts = accept
    settings.coversLines = coverage
    var reports: [PluginTests.Report] = []
    var faults: [Diagnostic] = []
    do throws(ConfigurationError) {
      let catalogue = try PluginSource.withShippedPlugins(Shipped.catalogue)
      for folder in folders {
        do throws(ConfigurationError) {
          reports.append(try PluginTests.run(folder: folder, catalogue: catalogue, settings: settings))
        } catch {
          faults += error.diagnostics
        }
      }
    } catch {
      throw Problem(error)
    }
    Console.error(reports.flatMap(\.warnings).map(\.withExcerpt))
    let cases = reports.flatMap(\.cases)
    for result in cases where !quiet || !result.failures.isEmpty { Console.writeForeign(Self.lines(result)) }
    if coverage { Console.writeForeign(reports.flatMap(\.coverage).map(Self.lines).joined()) }
    let failed = cases.count { !$0.failures.isEmpty }
    if !cases.isEmpty || faults.isEmpty {
      let order = "each ran twice, the second time shuffled with seed \(seed)"
      Console.write("\(cases.count) \(cases.count == 1 ? "case" : "cases"), \(failed) failed; \(order)\n")
    }
    try write(reports, JUnitReport(cases, faults: faults))
    if !faults.isEmpty { throw Problem(ConfigurationError(faults)) }
    if failed > 0 || cases.isEmpty { throw ExitStatus.findings.code }
  }

  private func write(_ reports: [PluginTests.Report], _ results: JUnitReport) throws {
    for snapshot in reports.flatMap(\.snapshots) {
      if snapshot.text.isEmpty {
        try? FileManager.default.removeItem(atPath: snapshot.path)
      } else {
        try UserFile.write(Array(snapshot.text.utf8), to: snapshot.path)
      }
      Console.write((snapshot.text.isEmpty ? "removed " : "wrote ") + snapshot.path + "\n")
    }
    if let junit { try UserFile.write(Array(results.xml.utf8), to: junit) }
  }

  private var folders: [String] {
    if !plugins.isEmpty { return plugins }
    var isFolder: ObjCBool = false
    let found = ((try? FileManager.default.contentsOfDirectory(atPath: "plugins")) ?? []).filter {
      !$0.hasPrefix(".") && FileManager.default.fileExists(atPath: "plugins/" + $0, isDirectory: &isFolder)
        && isFolder.boolValue
    }
    return found.isEmpty ? ["."] : found.sorted().map { "plugins/" + $0 }
  }

  private static func lines(_ result: PluginTests.CaseResult) -> String {
    let failures = result.failures.map { failure in
      "      line \(failure.line): " + failure.message.replacing("\n", with: "\n      ") + "\n"
    }
    return (failures.isEmpty ? "ok    " : "FAIL  ") + "\(result.file):\(result.line): \(result.name)\n"
      + failures.joined() + (failures.isEmpty ? "" : printed(result))
  }

  /// The last lines that the stage of a failing case printed.
  private static func printed(_ result: PluginTests.CaseResult) -> String {
    let lines = result.printed.split(separator: "\n")
    if lines.isEmpty { return "" }
    let shown = lines.suffix(mostPrinted)
    let omitted = lines.count - shown.count
    let head =
      omitted > 0 ? "the last \(shown.count) of \(lines.count) lines that it printed:" : "it printed:"
    return "      \(head)\n" + shown.map { "        \($0)\n" }.joined()
  }

  /// Lines of print output that are shown.
  private static let mostPrinted = 40

  private static func lines(_ file: LineCoverage) -> String {
    let run = file.codeCount - file.missed.count
    let missed = file.missed.map { "      line \($0.number) never ran: \($0.text)\n" }
    return "\(file.path): \(file.percent) % of its lines ran, \(run) of \(file.codeCount)\n" + missed.joined()
  }
}
