/// A file that a stage read beside the accounts.
public struct ReadFile: Hashable, Sendable {
  /// The stage.
  public var stage: String
  /// SHA-256 over its bytes.
  public var sha256: String
  /// The path as the pipeline gave it; no part of a result.
  public var path: String

  /// Makes the record of a file from what was read.
  public init(stage: String, path: String, bytes: [UInt8]) {
    self.init(stage: stage, path: path, sha256: ContentHash.hex(of: bytes))
  }

  /// Makes the record of a file that was read earlier.
  package init(stage: String, path: String, sha256: String) {
    (self.stage, self.path, self.sha256) = (stage, path, sha256)
  }
}
