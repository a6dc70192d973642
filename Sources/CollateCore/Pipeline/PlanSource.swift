/// A file that took part in making a plan: the pipeline, its parents, what they include, parameters and settings.
public struct PlanSource: Sendable {
  /// The path as messages write it.
  public let path: String
  /// What it held when it was read.
  public let bytes: [UInt8]

  /// Makes a source.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
