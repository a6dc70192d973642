/// What one call of a stage from a plugin may use. A stage that passes one of them is stopped, and its document goes on
/// without it.
public struct StageLimits: Hashable, Sendable {
  /// Instructions of its language; the work of built-in functions counts in the same coin.
  public var instructions: UInt64 = 50_000_000
  /// Bytes.
  public var memory = 64 << 20
  /// Seconds of processor time; a last resort, because where it strikes differs from run to run.
  public var seconds = 20.0

  /// The limits that hold where a pipeline names none.
  public init() {}
}
