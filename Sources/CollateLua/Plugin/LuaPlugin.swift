import CollateCore
import Foundation

/// A folder of stages written in Lua.
///
/// Every `*.lua` file directly in it is a stage, except `*.test.lua`; files in folders below it are modules, which
/// `require` finds by their path with points (`lib/words.lua` is `lib.words`).
public struct LuaPlugin: Sendable {
  /// Its stages, by file name.
  public let stages: [StageDefinition]

  /// Reads a plugin folder. Throws every fault of every file, each with file, line and column.
  public init(folder: String) throws(ConfigurationError) {
    try self.init(try PluginFiles(folder: folder))
  }

  /// Makes a plugin of one stage whose text the program carries; `file` is the name that messages show.
  public init(file: String, bytes: [UInt8]) throws(ConfigurationError) {
    let source = LuaSource(file: file, path: file, bytes: bytes)
    try self.init(PluginFiles(stages: [source], tests: [], modules: []))
  }

  private init(_ files: PluginFiles) throws(ConfigurationError) {
    var stages: [StageDefinition] = []
    var faults: [Diagnostic] = []
    for source in files.stages {
      do throws(ConfigurationError) {
        let stage = try LuaStage(source, modules: files.modules).definition
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

  init(stages: [LuaSource], tests: [LuaSource], modules: [LuaModule]) {
    (self.stages, self.tests, self.modules) = (stages, tests, modules)
  }

  init(folder: String) throws(ConfigurationError) {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder).sorted() else {
      throw ConfigurationError([Diagnostic("there is no plugin folder '\(folder)'")])
    }
    var stages: [LuaSource] = []
    var tests: [LuaSource] = []
    var modules: [LuaModule] = []
    for path in paths
    where path.hasSuffix(".lua") && !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      guard let data = FileManager.default.contents(atPath: prefix + path) else {
        throw ConfigurationError([Diagnostic("cannot read '\(prefix + path)'")])
      }
      let source = LuaSource(file: path, path: prefix + path, bytes: Array(data))
      if path.hasSuffix(".test.lua") {
        tests.append(source)
      } else if path.contains("/") {
        modules.append(LuaModule(name: String(path.dropLast(4)).replacing("/", with: "."), source: source))
      } else {
        stages.append(source)
      }
    }
    guard !stages.isEmpty else {
      throw ConfigurationError([Diagnostic("the folder '\(folder)' holds no stage: no *.lua file lies in it")]
      )
    }
    self.init(stages: stages, tests: tests, modules: modules)
  }
}
