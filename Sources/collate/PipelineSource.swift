import CollateCore
import CollateSharing
import CollateText
import Foundation

/// A pipeline on disk or one that the binary carries, checked into a plan.
struct PipelineSource {
  /// Path of the pipeline file, or the name of a shipped one; nil for the default one.
  let path: String?
  /// The profiles in which it runs.
  var profiles: [String] = []
  /// Whether nothing may differ from the lock of its folder.
  var isLocked = false
  /// The programs that the command line grants, beside those of the settings.
  var programs: [String: [String]] = [:]
  /// The file of those whose signatures count; nil for the one of the user.
  var signers: String?

  /// A plugin that was read for a plan.
  struct PluginUse: Sendable {
    /// Name in the pipeline.
    let name: String
    /// Where it lies.
    let folder: String
    /// Whether the pipeline names it by a bundle that it is pinned to.
    let isPinned: Bool
    /// What it asks for.
    let asked: Set<Capability>
  }

  /// What a pipeline is checked with.
  struct Checking {
    /// What checks it.
    let checker: PipelineChecker
    /// The bytes that it is to check.
    let bytes: [UInt8]
    /// What holds it and its plugins to their locks; nil for a pipeline that ships.
    let lock: LockGuard?

    /// A plan whose files are those of the locks.
    func passed(_ plan: Plan) throws -> Plan {
      for file in plan.ownFiles { lock?.check(file: file.path, bytes: file.bytes) }
      if let fault = lock?.fault { throw Problem(fault) }
      return plan
    }

    /// What is wrong, told together with what differs from the locks.
    func problem(_ error: ConfigurationError) -> Problem {
      lock?.fault.map { Problem($0.joined(by: error)) } ?? Problem(error)
    }
  }

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

  /// Checks the pipeline with the given parameters; `observe` is told of every plugin before it is read, `loaded` after.
  func plan(
    _ inputs: ParameterInputs, observe: @escaping @Sendable (PluginReference) -> Void = { _ in },
    loaded: @escaping @Sendable (PluginUse) -> Void = { _ in }
  ) throws -> Plan {
    try plan(inputs, lock(), observe: observe, loaded: loaded)
  }

  /// The same under a guard; with `isolating`, nothing of a plugin runs in this process.
  func plan(
    _ inputs: ParameterInputs, _ lock: LockGuard?, isolating: Bool = false,
    observe: @escaping @Sendable (PluginReference) -> Void = { _ in },
    loaded: @escaping @Sendable (PluginUse) -> Void
  ) throws -> Plan {
    let checking = try checking(lock, isolating: isolating, observe: observe, loaded: loaded)
    let plan: Plan
    do throws(ConfigurationError) {
      plan = try checking.checker.plan(checking.bytes, file: shownPath, profiles: profiles, inputs: inputs)
    } catch {
      throw checking.problem(error)
    }
    let passed = try checking.passed(plan)
    Console.tell(plan.warnings, as: .warning)
    return passed
  }

  /// What holds the pipeline to its locks; nil for one that ships.
  func lock() throws -> LockGuard? {
    guard let path, Shipped.pipeline(named: path) == nil else { return nil }
    do throws(SharingFault) {
      return try LockGuard(pipeline: path, isLocked: isLocked, signers: SignersFile.reader(of: signers))
    } catch {
      throw Problem(error)
    }
  }

  /// What checks the pipeline under a guard.
  func checking(
    _ lock: LockGuard?, isolating: Bool = false,
    observe: @escaping @Sendable (PluginReference) -> Void = { _ in },
    loaded: @escaping @Sendable (PluginUse) -> Void = { _ in }
  ) throws -> Checking {
    let bytes = try bytes()
    let settings = try SettingsFile.load().granting(programs)
    if let path { lock?.check(file: path, bytes: bytes) }
    do throws(ConfigurationError) {
      let catalogue = try PluginSource.withShippedPlugins(Shipped.catalogue)
      let checker = PipelineChecker(catalogue: catalogue, files: Self.files, settings: settings) {
        reference throws(ConfigurationError) in
        observe(reference)
        let folder = try lock?.folder(of: reference) ?? reference.folder
        let plugin = try PluginSource.load(reference, from: folder, isolating: isolating)
        let asked = Capability.asked(by: plugin.stages, own: catalogue)
        try lock?.check(asked: asked, ofPlugin: folder)
        loaded(
          PluginUse(
            name: reference.name, folder: folder, isPinned: folder != reference.folder, asked: asked))
        return plugin
      }
      return Checking(checker: checker, bytes: bytes, lock: lock)
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

extension Plan {
  /// The files of the pipeline that do not ship with the program, the pipeline first.
  var ownFiles: [PlanSource] {
    let shipped = Shipped.pipelines.keys.map { PipelineFiles.path(ofShipped: $0) }
    return pipelineFiles.filter { !shipped.contains($0.path) }
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
