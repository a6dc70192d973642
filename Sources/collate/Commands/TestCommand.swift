import ArgumentParser
import CollateCore
import CollateLua
import CollateLuaTesting
import CollateSharing
import Foundation

/// Runs the tests of plugins and pipelines.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests of plugins and pipelines.",
    discussion: """
      Runs every name.test.lua beside its name.lua. Every case runs twice: in the order of the file, each in a fresh Lua \
      state, then all in one state in shuffled order; both must give the same result. Exits 1 if a case fails or there \
      is none. For a pipeline it runs the tests under its key 'tests'.

      Example: collate test plugins/wire-credit
      Example: collate test plugins/wire-credit --watch --coverage
      Example: collate test desk.yaml --junit results.xml
      """)

  @Argument(
    help:
      "Plugin folders and pipelines; without them, every folder in plugins/, or this folder if there is none.",
    completion: .file())
  var subjects: [String] = []

  @Flag(name: .shortAndLong, help: "Print only what failed.")
  var quiet = false

  @Flag(
    help:
      "Write the results of cases with snapshot = true to name.test.snap, as the expected results from now on."
  )
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
        Console.tell(problem)
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
    var outcome = Outcome()
    do throws(ConfigurationError) {
      let catalogue = try PluginSource.withShippedPlugins(Shipped.catalogue)
      for subject in folders where !isPipeline(subject) {
        do throws(ConfigurationError) {
          try LockGuard.check(folder: subject, signers: SignersFile.reader(of: nil))
          outcome.add(try PluginTests.run(folder: subject, catalogue: catalogue, settings: settings))
        } catch {
          outcome.faults += error.diagnostics
        }
      }
    } catch {
      throw Problem(error)
    }
    for subject in folders where isPipeline(subject) {
      let (results, snapshots) = try PipelineTests(source: PipelineSource(path: subject), accepts: accept)
        .run()
      outcome.results += results
      outcome.snapshots += snapshots
    }
    Console.tell(outcome.warnings, as: .warning)
    for result in outcome.results where !quiet || !result.failures.isEmpty {
      Console.writeForeign(Self.lines(result))
    }
    if coverage { Console.writeForeign(outcome.coverage.map(Self.lines).joined()) }
    let failed = outcome.results.count { !$0.failures.isEmpty }
    if !outcome.results.isEmpty || outcome.faults.isEmpty {
      let count = outcome.results.count
      let order =
        folders.allSatisfy(isPipeline) ? "" : "; each ran twice, the second time shuffled with seed \(seed)"
      Console.write("\(count) \(count == 1 ? "case" : "cases"), \(failed) failed\(order)\n")
    }
    try write(outcome.snapshots, JUnitReport(outcome.results, faults: outcome.faults))
    if !outcome.faults.isEmpty { throw Problem(ConfigurationError(outcome.faults)) }
    if failed > 0 || outcome.results.isEmpty { throw ExitStatus.findings.code }
  }

  /// What came of all plugins and pipelines.
  private struct Outcome {
    var results: [TestResult] = []
    var snapshots: [SnapshotFile] = []
    var coverage: [LineCoverage] = []
    var warnings: [Diagnostic] = []
    /// Faults of those that could not be tested.
    var faults: [Diagnostic] = []

    mutating func add(_ report: PluginTests.Report) {
      results += report.cases
      snapshots += report.snapshots
      coverage += report.coverage
      warnings += report.warnings
    }
  }

  /// Whether a subject is a pipeline: a YAML file, or the name of one that ships.
  private func isPipeline(_ subject: String) -> Bool {
    subject.hasSuffix(".yaml") || subject.hasSuffix(".yml") || Shipped.pipeline(named: subject) != nil
  }

  private func write(_ snapshots: [SnapshotFile], _ results: JUnitReport) throws {
    for snapshot in snapshots {
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
    if !subjects.isEmpty { return subjects.map { (try? BundleName.pipeline($0)) ?? $0 } }
    var isFolder: ObjCBool = false
    let found = ((try? FileManager.default.contentsOfDirectory(atPath: "plugins")) ?? []).filter {
      !$0.hasPrefix(".") && FileManager.default.fileExists(atPath: "plugins/" + $0, isDirectory: &isFolder)
        && isFolder.boolValue
    }
    return found.isEmpty ? ["."] : found.sorted().map { "plugins/" + $0 }
  }

  private static func lines(_ result: TestResult) -> String {
    let failures = result.failures.map { failure in
      "      line \(failure.line): " + failure.message.replacing("\n", with: "\n      ") + "\n"
    }
    return (failures.isEmpty ? "ok    " : "FAIL  ") + "\(result.file):\(result.line): \(result.name)\n"
      + failures.joined() + (failures.isEmpty ? "" : printed(result))
  }

  /// The last lines that the stage of a failing case printed.
  private static func printed(_ result: TestResult) -> String {
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
