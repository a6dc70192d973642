import CollateCore
import Foundation

/// A plain script, run in the environment and within the limits of a stage.
///
/// It finds the accounts as `documents`, the first of them as `doc`, and all that was found in them as `corpus`; what it
/// requires lies in folders below its own.
public struct LuaScript: Sendable {
  private let source: LuaSource
  private let limits: StageLimits

  /// Takes the text of a script; `file` is its path as the user wrote it.
  public init(file: String, bytes: [UInt8], limits: StageLimits) {
    // Lua cuts long names short.
    source = LuaSource(file: (file as NSString).lastPathComponent, path: file, bytes: bytes)
    self.limits = limits
  }

  /// Runs it over a corpus of which it may read `layers`.
  public func run(on corpus: Corpus, layers: [Layer]) -> LuaOutcome {
    WorkerPool.once {
      do {
        let folder = (source.path as NSString).deletingLastPathComponent
        return try LuaHostSession(corpus: corpus, layers: layers, limits: limits, folder: folder).run(source)
      } catch {
        return LuaOutcome(error)
      }
    }
  }
}
