/// The names by which a pipeline can be varied from outside.
public struct PipelineOutline: Sendable {
  /// Its parameters and those of its parents.
  public var parameters: [OptionSpec] = []
  /// Its profiles and those of its parents.
  public var profiles: [String] = []

  /// Nothing can be set.
  public init() {}

  init(parameters: [OptionSpec], profiles: [String]) {
    self.parameters = parameters
    self.profiles = profiles
  }
}
