import CollateCore

/// Runs the tests that lie beside the stages of a plugin: `name.test.lua` tests the stage of `name.lua`.
///
/// A test file returns a list of cases. A case gives documents (and, where it likes, annotations and claims that
/// earlier stages would have written), and says what the stage must write, find, show or refuse; see `TestCase`.
public enum PluginTests {
  /// What came of one case.
  public struct CaseResult: Sendable {
    /// Test file, as a path.
    public let file: String
    /// Name of the case.
    public let name: String
    /// What was not as expected, one sentence each; empty when the case passed.
    public let failures: [String]
  }

  /// What came of all cases of a plugin, by file, then in order.
  public struct Report: Sendable {
    /// The results.
    public internal(set) var cases: [CaseResult] = []
    /// Whether there was a case, and none failed.
    public var passed: Bool { !cases.isEmpty && cases.allSatisfy(\.failures.isEmpty) }
  }

  /// Runs all tests of a plugin. Stages that it needs and that a case does not replace come from `catalogue`.
  /// Throws for a plugin or test file that is wrong.
  public static func run(folder: String, catalogue: Catalogue) throws(ConfigurationError) -> Report {
    let files = try PluginFiles(folder: folder)
    let plugin = try LuaPlugin(folder: folder)
    var catalogue = catalogue
    for stage in plugin.stages { catalogue.add(stage) }
    var report = Report()
    for test in files.tests {
      let stageFile = test.file.dropLast(".test.lua".count) + ".lua"
      guard let source = files.stages.first(where: { $0.file == stageFile }) else {
        throw ConfigurationError([
          Diagnostic("there is no stage '\(stageFile)' for this test", at: .init(file: test.path, line: 1))
        ])
      }
      let stage = try LuaStage(source, modules: files.modules).definition
      for testCase in try cases(of: test, modules: files.modules) {
        let failures = TestRun(stage: stage, catalogue: catalogue).failures(of: testCase)
        report.cases.append(CaseResult(file: test.path, name: testCase.name, failures: failures))
      }
    }
    return report
  }

  private static func cases(of test: LuaSource, modules: [LuaModule]) throws(ConfigurationError) -> [TestCase]
  {
    let value: LuaValue
    do {
      let host = try LuaHostHandle(limits: LuaLimits())
      for module in modules { try host.addModule(module.source, name: module.name) }
      value = try host.evaluate(test)
    } catch let fault as LuaFault {
      throw ConfigurationError([fault.diagnostic([test] + modules.map(\.source))])
    } catch {
      throw ConfigurationError([Diagnostic("\(error)")])
    }
    let places = LuaPlaces(test)
    guard let list = value.list, !list.isEmpty else {
      throw ConfigurationError([
        Diagnostic("a test file returns a list of cases, not \(value.typeName)", at: places.place(line: 1))
      ])
    }
    var cases: [TestCase] = []
    var faults: [Diagnostic] = []
    for (index, entry) in list.enumerated() {
      do throws(TestCaseFault) {
        cases.append(try TestCase(entry, number: index + 1))
      } catch {
        faults.append(
          Diagnostic(error.message, at: places.place(of: error.key, from: 1), suggestion: error.suggestion))
      }
    }
    guard faults.isEmpty else { throw ConfigurationError(faults) }
    return cases
  }
}
