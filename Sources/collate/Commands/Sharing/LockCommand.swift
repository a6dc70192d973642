import ArgumentParser
import CollateCore
import CollateSharing
import CollateText
import Foundation
import Synchronization

/// Writes down what a pipeline is made of.
struct LockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: "Write collate.lock: the exact content of a pipeline and its plugins.",
    discussion: """
      Writes the SHA-256 of the pipeline and of every file of its plugins, and what these plugins may do, into collate.lock \
      beside the pipeline. The other pipelines in it are locked anew. 'collate run --locked' then refuses \
      whatever differs.

      Example: collate lock desk.yaml && collate run desk.yaml --locked
      """)

  @Argument(help: "A pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String

  @OptionGroup var parameters: ParameterOptions

  func run() throws {
    let folder = PathResolution.folder(of: pipeline)
    let old = try LockFile.read(in: folder) ?? LockFile(path: folder + LockFile.name)
    var lock = PipelineLock(old, folder: folder)
    let name = String(pipeline.dropFirst(folder.count))
    for path in Set(old.pipelines + [name]).sorted() {
      if path != name, !FileManager.default.fileExists(atPath: folder + path) {
        Console.error(["collate: \(folder + path) is gone and no longer locked"])
        continue
      }
      try add(folder + path, path == name ? parameters.inputs() : ParameterInputs(), to: &lock)
    }
    try UserFile.write(lock.lock.bytes, to: lock.lock.path)
    Console.write(Self.summary(lock.lock))
  }

  /// Adds a pipeline that is sound, with its plugins.
  private func add(_ path: String, _ inputs: ParameterInputs, to lock: inout PipelineLock) throws {
    let plugins = Mutex<[PipelineSource.PluginUse]>([])
    let plan = try PipelineSource(path: path).plan(
      inputs, loaded: { plugin in plugins.withLock { $0.append(plugin) } })
    for (place, file) in plan.ownFiles.enumerated() {
      if place == 0 {
        lock.add(pipeline: path, bytes: file.bytes)
      } else {
        lock.add(file: file.path, bytes: file.bytes)
      }
    }
    for plugin in plugins.withLock({ $0 }) where !plugin.isPinned {
      try lock.add(plugin: plugin.folder, asked: plugin.asked)
    }
  }

  /// What the lock holds now, and what it grants.
  private static func summary(_ lock: LockFile) -> String {
    var files = 0
    var grants: [String] = []
    for entry in lock.entries {
      switch entry {
      case .file: files += 1
      case .grant(let folder, let capability): grants.append("  \(folder) may: \(capability)\n")
      default: break
      }
    }
    return "\(lock.path): \(files) \(files == 1 ? "file" : "files")\n" + grants.joined()
  }
}
