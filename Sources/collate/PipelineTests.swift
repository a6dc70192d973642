import CollateCore
import CollateReport
import Foundation

/// Runs the tests that stand in a pipeline. Documents that a test brings along are written into a folder of its own, which is
/// removed when the test has run.
struct PipelineTests {
  /// How the names of the folders of tests begin.
  static let folderPrefix = "collate-test-"

  let source: PipelineSource
  /// Whether what tests with a snapshot leave is the new snapshot.
  let accepts: Bool

  /// The results of all tests, and the snapshots that changed and are accepted. Throws where the pipeline is wrong.
  func run() throws -> (results: [TestResult], snapshots: [SnapshotFile]) {
    let checking = try source.checking(try source.lock())
    let (checker, bytes) = (checking.checker, checking.bytes)
    let file = source.shownPath
    let path = TestSnapshots.path(ofTest: file)
    let old = TestSnapshots(path: path)
    var new = TestSnapshots()
    var results: [TestResult] = []
    do {
      for test in try checker.tests(bytes, file: file) {
        let (failures, snapshot) = try failures(of: test, checking)
        var all = failures
        if test.hasSnapshot {
          // What failed is no state to keep.
          let kept = failures.isEmpty ? snapshot : old[test.name]
          if let kept { new.append(test.name, kept) }
          if !accepts, let fault = TestSnapshots.fault(kept: old[test.name], found: snapshot) {
            all.append(.init(line: test.place.line, message: fault))
          }
        }
        results.append(
          .init(file: file, line: test.place.line, subject: source.name, name: test.name, failures: all))
      }
    } catch let error as ConfigurationError {
      throw checking.problem(error)
    }
    return (results, accepts && new != old ? [SnapshotFile(path: path, text: new.text)] : [])
  }

  private func failures(
    of test: PipelineTest, _ checking: PipelineSource.Checking
  ) throws -> (failures: [TestResult.Failure], snapshot: String) {
    do {
      let folder = try TestFolder(test.documents)
      defer { folder.remove() }
      let plan = try checking.passed(
        checking.checker.plan(checking.bytes, file: source.shownPath, test: test, documents: folder.paths))
      let corpus = try Runner(plan: plan, workers: ExecutionOptions.allProcessors).run().corpus
      let expectations = PipelineExpectations(corpus)
      return (expectations.failures(of: test), expectations.snapshot)
    } catch let error as ConfigurationError {
      throw checking.problem(error)
    } catch let problem as Problem {
      throw problem
    } catch let failure as Runner.Failure {
      return ([.init(line: test.place.line, message: NoteText.text(of: failure))], "")
    } catch {
      throw ConfigurationError([
        Diagnostic("its documents cannot be written: \(error.localizedDescription)", at: test.place)
      ])
    }
  }
}

/// A folder with the documents of one test.
private struct TestFolder {
  let paths: [String]
  private let folder: URL

  init(_ documents: [(name: String, text: String)]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      PipelineTests.folderPrefix + UUID().uuidString)
    self.folder = folder
    paths = documents.map { folder.appendingPathComponent($0.name).path }
    for (path, document) in zip(paths, documents) {
      let file = URL(fileURLWithPath: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data(document.text.utf8).write(to: file)
    }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
