import CollateCore

/// A plain script, run in the environment and within the limits of a stage.
///
/// It finds the accounts as `documents`, the first of them as `doc`, and all that was found in them as `corpus`.
public struct LuaScript: Sendable {
  private let source: LuaSource
  private let limits: StageLimits

  /// Takes the text of a script; `file` is its path as the user wrote it.
  public init(file: String, bytes: [UInt8], limits: StageLimits) {
    source = LuaSource(file: file, path: file, bytes: bytes)
    self.limits = limits
  }

  /// Runs it over a corpus of which it may read `layers`.
  public func run(on corpus: Corpus, layers: [Layer]) -> LuaOutcome {
    WorkerPool.once {
      do {
        return try LuaHostSession(corpus: corpus, layers: layers, limits: limits).run(source)
      } catch {
        return LuaOutcome(error)
      }
    }
  }
}
