import CollateCore
import Synchronization

/// What a person types line by line, run in one environment: variables stay, and no error or stop ends it.
public final class LuaPrompt: Sendable {
  /// What came of an entry.
  public struct Answer: Sendable {
    /// How it ended, and what it printed.
    public var outcome: LuaOutcome
    /// The values of an expression as a person would write them.
    public var shown: [String]
    /// Whether the entry is only the beginning of a statement.
    public var isIncomplete: Bool
    /// Whether the environment is a new one now, because nothing was left of the old one.
    public var hasStartedAfresh: Bool
  }

  /// The session on its way between threads. One entry runs at a time, and `cancel` only sets a flag.
  private struct Open: @unchecked Sendable {
    let session: LuaHostSession
  }

  /// The name under which entries stand in places.
  public static let file = "prompt.lua"
  private let corpus: Corpus
  private let layers: [Layer]
  private let limits: StageLimits
  private let open: Mutex<Open>
  private let locals = Mutex(EntryLocals())

  /// Opens a prompt over a corpus of which `layers` may be read. Throws where memory for it ran out.
  public init(corpus: Corpus, layers: [Layer], limits: StageLimits) throws {
    (self.corpus, self.layers, self.limits) = (corpus, layers, limits)
    open = Mutex(
      Open(session: try LuaHostSession(corpus: corpus, layers: layers, limits: limits, folder: ".")))
  }

  /// Runs an entry.
  public func enter(_ text: String) throws -> Answer {
    let current = open.withLock { $0 }
    let source = LuaSource(file: Self.file, path: Self.file, bytes: Array(text.utf8))
    let (ending, shown) = WorkerPool.once { current.session.enter(source) }
    var outcome = ending
    outcome.message += locals.withLock { $0.hint(for: outcome.message) }
    if outcome.status == .ok { locals.withLock { $0.note(text) } }
    let isLost = current.session.isOver
    if isLost {
      let fresh = Open(
        session: try LuaHostSession(corpus: corpus, layers: layers, limits: limits, folder: "."))
      open.withLock { $0 = fresh }
    }
    return Answer(
      outcome: outcome, shown: shown, isIncomplete: outcome.isIncomplete, hasStartedAfresh: isLost)
  }

  /// What the last name of a text can become; functions with their parenthesis.
  public func completions(of text: String) -> [String] {
    let current = open.withLock { $0 }
    return WorkerPool.once { current.session.completions(of: text) }
  }

  /// Asks the entry that runs to stop.
  public func cancel() { open.withLock { $0 }.session.cancel() }
}
