/// For how many documents a stage ran, and for how many the run took what an earlier run had kept.
public struct StageWork: Hashable, Sendable, Codable {
  /// Documents for which it ran.
  public var ran = 0
  /// Documents for which what it made was taken from the cache.
  public var reused = 0

  /// Makes no work.
  public init() {}
}
