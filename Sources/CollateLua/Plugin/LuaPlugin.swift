import CollateCore
import Foundation

/// A folder of stages written in Lua.
///
/// Every `*.lua` file directly in it is a stage, except `*.test.lua`; files in folders below it are modules, which
/// `require` finds by their path with points (`lib/words.lua` is `lib.words`).
public struct LuaPlugin: Sendable {
  /// Its stages, by file name.
  public let stages: [StageDefinition]

  /// Reads a plugin folder. Throws every fault of every file, each with file, line and column. With a `worker` its stages
  /// run in processes of their own, and nothing of it runs in this one.
  public init(folder: String, worker: LuaWorkerCommand? = nil) throws(ConfigurationError) {
    try self.init(try PluginFiles(folder: folder), worker: worker)
  }

  /// Makes a plugin of files that the program carries, by their paths inside its folder.
  public init(files: [(path: String, bytes: [UInt8])]) throws(ConfigurationError) {
    try self.init(PluginFiles(files.map { LuaSource(file: $0.path, path: $0.path, bytes: $0.bytes) }))
  }

  private init(_ files: PluginFiles, worker: LuaWorkerCommand? = nil) throws(ConfigurationError) {
    var stages: [StageDefinition] = []
    var faults: [Diagnostic] = []
    for source in files.stages {
      do throws(ConfigurationError) {
        let stage = try LuaStage(source, modules: files.modules, worker: worker).definition
        if stages.contains(where: { $0.name == stage.name }) {
          faults.append(
            Diagnostic(
              "the plugin declares '\(stage.name)' twice", at: .init(file: source.path, line: 1, column: 1)))
        }
        stages.append(stage)
      } catch {
        faults += error.diagnostics
      }
    }
    guard faults.isEmpty else { throw ConfigurationError(faults) }
    self.stages = stages
  }
}

/// The Lua files of a plugin folder, sorted by what they are.
struct PluginFiles: Sendable {
  let stages: [LuaSource]
  let tests: [LuaSource]
  let modules: [LuaModule]

  init(_ sources: [LuaSource]) {
    tests = sources.filter { $0.file.hasSuffix(".test.lua") }
    let others = sources.filter { !$0.file.hasSuffix(".test.lua") }
    stages = others.filter { !$0.file.contains("/") }
    modules = others.filter { $0.file.contains("/") }.map { source in
      LuaModule(name: String(source.file.dropLast(4)).replacing("/", with: "."), source: source)
    }
  }

  init(folder: String) throws(ConfigurationError) {
    if Self.isFile(folder) {
      throw ConfigurationError([Diagnostic("'\(folder)' is a file: a plugin goes by its folder")])
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    // The folder may be a link, into which the listing of paths does not go by itself.
    let linked = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: linked).sorted() else {
      throw ConfigurationError([Diagnostic("there is no plugin folder '\(folder)'")])
    }
    var sources: [LuaSource] = []
    for path in paths
    where path.hasSuffix(".lua") && !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      guard let data = FileManager.default.contents(atPath: prefix + path) else {
        throw ConfigurationError([Diagnostic("cannot read '\(prefix + path)'")])
      }
      sources.append(LuaSource(file: path, path: prefix + path, bytes: Array(data)))
    }
    self.init(sources)
    guard !stages.isEmpty else {
      throw ConfigurationError([Diagnostic("the folder '\(folder)' holds no stage: no *.lua file lies in it")]
      )
    }
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
  }
}
