import CollateCore
import CollateLoad
import CollateSharing
import Foundation
import Synchronization

/// Makes bundles of what lies on disk.
struct BundleMaking {
  /// Files and folders that go along, such as a README.
  var extras: [String] = []
  /// Whether nothing of a plugin runs in this process.
  var isIsolated = false
  /// Whose signatures count, for bundles that the pipeline uses.
  var signers: LockGuard.Signers = SignersFile.reader(of: nil)
  /// The folder that everything must lie in, where it comes from elsewhere.
  var confines: String?

  /// The bundle at a path: a pipeline with its plugins, the folder of a plugin, or a bundle that was made before.
  func bundle(at path: String, tag: String? = nil) throws -> SharedBundle {
    if let layout = try ImageLayout(path: path, tag: tag) { return try layout.bundle() }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isFolder.boolValue else { return try pipeline(path) }
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    let pipelines = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
    if names.contains(where: { $0.hasSuffix(".lua") }) || pipelines.isEmpty { return try plugin(path) }
    guard pipelines.count == 1 else {
      throw SharingFault(
        .badConfiguration, "\(path) holds several pipelines, name one: \(pipelines.joined(separator: ", "))")
    }
    return try pipeline(path + "/" + pipelines[0])
  }

  private func pipeline(_ path: String) throws -> SharedBundle {
    let uses = Mutex<[PipelineSource.PluginUse]>([])
    let loaded = { @Sendable (use: PipelineSource.PluginUse) in uses.withLock { $0.append(use) } }
    let source = PipelineSource(path: path)
    let plan: Plan
    if let confines {
      let lock = LockGuard(draft: confines, pipeline: path, signers: signers)
      plan = try source.plan(ParameterInputs(), lock, isolating: isIsolated, loaded: loaded)
    } else {
      let lock = try LockGuard(pipeline: path, isLocked: false, signers: signers)
      plan = try source.plan(ParameterInputs(), lock, isolating: isIsolated, loaded: loaded)
    }
    var files = BundleFiles()
    for file in plan.ownFiles { files.add(file: file.path) }
    for test in try tests(of: source) {
      for file in GivenFiles.files(of: test.inputs) { files.add(file: file) }
    }
    let snapshots = TestSnapshots.path(ofTest: path)
    if FileManager.default.fileExists(atPath: snapshots) { files.add(file: snapshots) }
    let plugins = uses.withLock { $0 }.filter { !$0.isPinned }
    for plugin in plugins {
      guard !plugin.folder.hasPrefix("/") || plugin.folder.hasPrefix(PathResolution.folder(of: path)) else {
        throw SharingFault(
          .badConfiguration,
          "the plugin '\(plugin.name)' has an absolute path, which other machines do not have: \(plugin.folder)"
        )
      }
      files.add(folder: plugin.folder)
    }
    let gathered = try gathered(&files)
    let stem = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    var config = try BundleConfig(
      name: plan.record.pipeline.isEmpty ? String(stem) : plan.record.pipeline,
      version: plan.record.pipelineVersion, summary: plan.summary, entry: gathered.path(path))
    for plugin in plugins {
      config.asked[gathered.path(plugin.folder)?.text ?? ".", default: []] = plugin.asked
    }
    let own = Capability.asked(by: plan)
    if !own.isEmpty { config.asked[".", default: []].formUnion(own) }
    return try SharedBundle(gathered.files, config: config)
  }

  /// The tests that stand in a pipeline: a team that shares it runs them too.
  private func tests(of source: PipelineSource) throws -> [PipelineTest] {
    let checking = try source.checking(nil, isolating: isIsolated)
    do {
      let tests = try checking.checker.tests(checking.bytes, file: source.shownPath)
      for input in tests.flatMap(\.inputs) where input.hasPrefix("/") {
        throw SharingFault(
          .badConfiguration, "a test reads an absolute path, which no other machine has: \(input)")
      }
      return tests
    } catch let error as ConfigurationError {
      throw checking.problem(error)
    }
  }

  private func plugin(_ folder: String) throws -> SharedBundle {
    let asked = try PluginSource.asked(by: folder, isolating: isIsolated)
    var files = BundleFiles()
    files.add(folder: folder)
    let name = URL(fileURLWithPath: folder).lastPathComponent
    var config = try BundleConfig(name: name, version: "", summary: "", entry: nil)
    config.asked["."] = asked
    return try SharedBundle(try gathered(&files).files, config: config)
  }

  private func gathered(_ files: inout BundleFiles) throws -> (
    files: [BundlePath: [UInt8]], path: (String) -> BundlePath?
  ) {
    for path in extras {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if isFolder.boolValue { files.add(folder: path) } else { files.add(file: path) }
    }
    return try files.gathered()
  }
}
