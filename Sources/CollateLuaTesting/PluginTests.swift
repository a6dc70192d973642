import CollateCore
import CollateLua
import CollateText

/// Runs the tests that lie beside the stages of a plugin: `name.test.lua` tests the stage of `name.lua`.
///
/// A test file returns a list of cases. A case gives documents (and, where it likes, annotations and layers of the
/// corpus that earlier stages would have written), and says what the stage must write, find, show, refuse and cost; see
/// `TestCase`.
public enum PluginTests {
  /// How tests are run.
  public struct Settings: Sendable {
    /// Seed of the order in which the cases run the second time.
    public var seed: UInt64 = 1
    /// Whether what cases with a snapshot leave is the new snapshot.
    public var accepts = false
    /// Whether the lines that run are recorded.
    public var coversLines = false

    /// The settings of a plain run.
    public init() {}
  }

  /// What came of all cases of a plugin, by file, then in order.
  public struct Report: Sendable {
    /// The results.
    public internal(set) var cases: [TestResult] = []
    /// Snapshots that changed and are accepted.
    public internal(set) var snapshots: [SnapshotFile] = []
    /// How much of each file of the plugin ran, where that was asked for.
    public internal(set) var coverage: [LineCoverage] = []
    /// What the author of the stages most likely did not mean.
    public internal(set) var warnings: [Diagnostic] = []
    /// Whether there was a case, and none failed.
    public var passed: Bool { !cases.isEmpty && cases.allSatisfy(\.failures.isEmpty) }
  }

  /// Runs all tests of a plugin. Stages that it needs and that a case does not replace come from `catalogue`.
  /// Throws for a plugin or test file that is wrong.
  public static func run(folder: String, catalogue: Catalogue, settings: Settings = Settings())
    throws(ConfigurationError) -> Report
  {
    let files = try PluginFiles(folder: folder)
    let plugin = try LuaPlugin(folder: folder)
    var catalogue = catalogue
    for stage in plugin.stages { catalogue.add(stage) }
    let meter = StageMeter(covering: settings.coversLines ? files.stages + files.modules.map(\.source) : [])
    var report = Report()
    report.warnings = Array(Set(plugin.stages.flatMap(\.warnings))).sorted()
    for test in files.tests {
      let stageFile = test.file.dropLast(".test.lua".count) + ".lua"
      guard let source = files.stages.first(where: { $0.file == stageFile }) else {
        throw ConfigurationError([
          Diagnostic("there is no stage '\(stageFile)' for this test", at: .init(file: test.path, line: 1))
        ])
      }
      let stage = try LuaStage(source, modules: files.modules, data: files.data, observer: meter).definition
      let file = try TestFile(test, modules: files.modules)
      let runs = CaseRuns(
        run: TestRun(stage: stage, catalogue: catalogue), meter: meter, seed: settings.seed)
      report.add(file, runs.results(file.cases), stage: stage.name, accepts: settings.accepts)
    }
    report.coverage = meter.coverage
    return report
  }
}

extension PluginTests.Report {
  /// Adds the results of a file; compares them with its snapshots, or takes them as its snapshots.
  fileprivate mutating func add(
    _ file: TestFile, _ results: [CaseRuns.Result], stage: String, accepts: Bool
  ) {
    let path = TestSnapshots.path(ofTest: file.source.path)
    let old = TestSnapshots(path: path)
    var new = TestSnapshots()
    for (index, result) in results.enumerated() {
      let testCase = file.cases[index]
      var failures = result.failures
      if testCase.hasSnapshot {
        // What failed is no state to keep.
        let kept = failures.isEmpty ? result.snapshot : old[testCase.name]
        if let kept { new.append(testCase.name, kept) }
        if !accepts, let found = result.snapshot,
          let message = TestSnapshots.fault(kept: old[testCase.name], found: found)
        {
          failures.append(TestFailure(message: message, key: "snapshot"))
        }
      }
      cases.append(
        .init(
          file: file.source.path, line: file.lines[index], subject: stage, name: testCase.name,
          failures: failures.map { .init(line: file.line(of: $0, inCase: index), message: $0.message) },
          printed: result.printed))
    }
    if accepts {
      if new != old { snapshots.append(.init(path: path, text: new.text)) }
    } else {
      let kept = Set(file.cases.filter(\.hasSnapshot).map(\.name))
      for entry in old.entries where !kept.contains(entry.name) {
        let message = "no case has this snapshot any more; collate test --accept removes it"
        cases.append(
          .init(
            file: path, line: 1, subject: stage, name: entry.name,
            failures: [.init(line: 1, message: message)])
        )
      }
    }
  }
}
