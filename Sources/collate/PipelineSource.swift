import CollateCore
import CollateText
import Foundation

/// A pipeline on disk or one that the binary carries, checked into a plan.
struct PipelineSource {
  /// Path of the pipeline file, or the name of a shipped one; nil for the default one.
  let path: String?
  /// The profiles in which it runs.
  var profiles: [String] = []

  /// Its name without folder and ending.
  var name: String {
    let file = shownPath.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." })
  }

  /// The name under which messages speak of it.
  var shownPath: String {
    guard let path else { return PipelineFiles.path(ofShipped: Shipped.defaultPipeline) }
    return Shipped.pipeline(named: path) == nil ? path : PipelineFiles.path(ofShipped: path)
  }

  /// Checks the pipeline with the given parameters; `observe` is told of every plugin before it is read.
  func plan(
    _ inputs: ParameterInputs, observe: @escaping @Sendable (PluginReference) -> Void = { _ in }
  ) throws -> Plan {
    let (checker, bytes) = try checker(observe)
    do throws(ConfigurationError) {
      let plan = try checker.plan(bytes, file: shownPath, profiles: profiles, inputs: inputs)
      Console.tell(plan.warnings, as: .warning)
      return plan
    } catch {
      throw Problem(error)
    }
  }

  /// What checks the pipeline, with the bytes that it is to check.
  func checker(_ observe: @escaping @Sendable (PluginReference) -> Void = { _ in }) throws -> (
    checker: PipelineChecker, bytes: [UInt8]
  ) {
    let bytes = try bytes()
    let settings = try SettingsFile.load()
    do throws(ConfigurationError) {
      let catalogue = try PluginSource.withShippedPlugins(Shipped.catalogue)
      let checker = PipelineChecker(catalogue: catalogue, files: Self.files, settings: settings) {
        reference throws(ConfigurationError) in
        observe(reference)
        return try PluginSource.load(reference)
      }
      return (checker, bytes)
    } catch {
      throw Problem(error)
    }
  }

  /// A name is that of a shipped pipeline, unless a file of that name is there.
  private func bytes() throws -> [UInt8] {
    guard let path else { return Shipped.pipelines[Shipped.defaultPipeline] ?? [] }
    if let bytes = Shipped.pipeline(named: path) { return bytes }
    do {
      return try InputFile.read(path)
    } catch let problem as Problem {
      let isName = !path.contains("/") && !path.contains(".")
      let hint = EditDistance.hint(for: path, among: Shipped.pipelines.keys.sorted())
      throw isName ? Problem(problem.status, problem.reasons.map { $0 + hint }) : problem
    }
  }

  private static let files = PipelineFiles(shipped: Shipped.pipelines) { path throws(Diagnostic) in
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      guard !FileManager.default.fileExists(atPath: path) else { throw Diagnostic("cannot be read") }
      let url = URL(fileURLWithPath: path)
      let others = try? FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)
      throw Diagnostic(
        "no such file", suggestion: EditDistance.suggestion(for: url.lastPathComponent, among: others ?? []))
    }
    return Array(data)
  }
}

/// Files that a command reads whole: pipelines and parameters.
enum InputFile {
  /// The bytes of a file, or exit 66.
  static func read(_ path: String) throws -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      let exists = FileManager.default.fileExists(atPath: path)
      throw Problem(.noInput, "\(path): \(exists ? "cannot be read" : "no such file")")
    }
  }
}
