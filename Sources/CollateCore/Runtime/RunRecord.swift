/// Exactly what produced a result. Holds no clock time, path or worker count, so equal runs give equal records.
public struct RunRecord: Hashable, Sendable {
  /// One stage of the plan.
  public struct StageRecord: Hashable, Sendable {
    /// Name.
    public var name: String
    /// Where its code comes from.
    public var origin: StageOrigin
    /// Checked options, defaults included; paths are left out.
    public var options: Fields
    /// Layers of others that it may change.
    public var corrects: [Layer]

    /// Makes a record.
    public init(
      name: String, origin: StageOrigin = .builtIn, options: Fields, corrects: [Layer] = []
    ) {
      self.name = name
      self.origin = origin
      self.options = options
      self.corrects = corrects
    }
  }

  /// One plugin of the plan.
  public struct PluginRecord: Hashable, Sendable {
    /// Name in the pipeline.
    public var name: String
    /// SHA-256 over its files.
    public var sha256: String

    /// Makes a record.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// Version of Collate.
  public var collateVersion = collateVersionString
  /// Name of the pipeline.
  public var pipeline = ""
  /// Version of the pipeline.
  public var pipelineVersion = ""
  /// SHA-256 of the pipeline file.
  public var pipelineHash = ""
  /// The stages in order.
  public var stages: [StageRecord] = []
  /// The plugins by name.
  public var plugins: [PluginRecord] = []

  /// Makes an empty record.
  public init() {}
}

/// Version of this program.
public let collateVersionString = "0.1.0"
