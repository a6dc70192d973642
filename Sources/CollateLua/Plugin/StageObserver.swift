import CollateCore

/// Looks at the calls into a stage: what they use and print, and which lines of its files they run.
package protocol StageObserver: Sendable {
  /// Prepares a new state.
  func attach(to host: LuaHostHandle) throws(StageError)
  /// Takes the readings of the last call.
  func read(_ host: LuaHostHandle)
}
