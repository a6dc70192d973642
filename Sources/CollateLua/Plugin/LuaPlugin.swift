import CollateCore

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
    try self.init(try PluginFiles(folder: folder), worker: worker, review: Self.reviewed)
  }

  /// Makes a plugin of files that the program carries, by their paths inside its folder; a test has reviewed them.
  public init(files: [(path: String, bytes: [UInt8])]) throws(ConfigurationError) {
    let sources = files.filter { $0.path.hasSuffix(".lua") }
      .map { LuaSource(file: $0.path, path: $0.path, bytes: $0.bytes) }
    let folder = PluginFolder.carried(Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
    try self.init(PluginFiles(sources, folder: folder)) { $0.definition }
  }

  private init(
    _ files: PluginFiles, worker: LuaWorkerCommand? = nil,
    review: (LuaStage) throws(ConfigurationError) -> StageDefinition
  ) throws(ConfigurationError) {
    var stages: [StageDefinition] = []
    var faults: [Diagnostic] = []
    for source in files.stages {
      do throws(ConfigurationError) {
        let stage = try review(try LuaStage(source, modules: files.modules, data: files.data, worker: worker))
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
    guard faults.isEmpty else {
      throw ConfigurationError(faults, sound: Set(stages.map(\.name)))
    }
    self.stages = stages
  }

  /// The definition of a stage in whose files every name exists.
  private static func reviewed(_ stage: LuaStage) throws(ConfigurationError) -> StageDefinition {
    let review = stage.review
    guard review.faults.isEmpty else { throw ConfigurationError(review.faults) }
    var definition = stage.definition
    definition.warnings = review.warnings
    return definition
  }
}
