/// A plugin that a pipeline names.
///
/// How far a plugin is trusted depends on where it comes from, not on where it is used; so that stands with its folder, and
/// holds from the first line of it that runs: the one that declares its stages.
public struct PluginReference: Sendable {
  /// What stands between the stages of a plugin and the program.
  public enum Isolation: String, CaseIterable, Sendable {
    /// The sandbox of Lua.
    case none
    /// The sandbox, in a process of its own that can reach no file, no network and no other program.
    case process
  }

  /// Name in the pipeline.
  public let name: String
  /// The folder that holds it, resolved against the pipeline file; or what it is pinned to, `oci://…` or `git+…`.
  public let folder: String
  /// What stands between its stages and the program.
  public let isolation: Isolation

  /// Makes a reference.
  public init(name: String, folder: String, isolation: Isolation) {
    self.name = name
    self.folder = folder
    self.isolation = isolation
  }

  /// Whether a plugin is named by what it is pinned to, not by its folder.
  static func isPinned(_ source: String) -> Bool { source.hasPrefix("oci://") || source.hasPrefix("git+") }
}

/// A plugin that has been read and declared its stages.
public struct LoadedPlugin: Sendable {
  /// Its stages.
  public var stages: [StageDefinition]
  /// SHA-256 over its files.
  public var sha256: String
  /// Its version, where it tells one.
  public var version: String?

  /// Makes a loaded plugin.
  public init(stages: [StageDefinition], sha256: String, version: String? = nil) {
    self.stages = stages
    self.sha256 = sha256
    self.version = version
  }
}
