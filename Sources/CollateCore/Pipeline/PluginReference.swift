/// A plugin that a pipeline names.
public struct PluginReference: Sendable {
  /// Name in the pipeline.
  public let name: String
  /// The folder that holds it, resolved against the pipeline file.
  public let folder: String
}

/// A plugin that has been read and declared its stages.
public struct LoadedPlugin: Sendable {
  /// Its stages.
  public var stages: [StageDefinition]
  /// SHA-256 over its files.
  public var sha256: String

  /// Makes a loaded plugin.
  public init(stages: [StageDefinition], sha256: String) {
    self.stages = stages
    self.sha256 = sha256
  }
}
