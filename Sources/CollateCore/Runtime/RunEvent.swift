/// What the runner tells the outside while it works.
public enum RunEvent: Sendable {
  /// A stage, or a row of per-document stages, begins; documents so far.
  case began(stage: String, documents: Int)
  /// So many documents or events of the row of stages at work are done.
  case advanced(done: Int, of: Int)
  /// A stage ended: wall time in nanoseconds of all workers together, documents, failures.
  case ended(stage: String, nanoseconds: UInt64, documents: Int, failures: Int)
}
