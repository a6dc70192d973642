/// What a stage of a plugin, or a reader, changed in the list of discrepancies, and why.
public struct DiscrepancyCorrection: Hashable, Sendable {
  /// What happened to a discrepancy.
  public enum Action: Hashable, Sendable {
    /// A reader says that it is one; a candidate is listed by that.
    case confirmed
    /// It has another severity now.
    case regraded(to: Discrepancy.Severity)
    /// It is told together with another one, of that id.
    case merged(into: String)
    /// It is told no longer, and disputes nothing.
    case dismissed

    /// Its name in results.
    public var name: String {
      switch self {
      case .confirmed: "confirmed"
      case .regraded: "regraded"
      case .merged: "merged"
      case .dismissed: "dismissed"
      }
    }
  }

  /// The stage that made it; filled in by the runner.
  public var stage = ""
  /// What happened.
  public var action: Action
  /// The discrepancy as it was.
  public var discrepancy: Discrepancy
  /// Why, in words for the reader.
  public var reason: String

  /// Makes a correction.
  public init(_ action: Action, of discrepancy: Discrepancy, reason: String) {
    (self.action, self.discrepancy, self.reason) = (action, discrepancy, reason)
  }

  /// Whether the discrepancy is listed no longer.
  public var isTakenOut: Bool {
    switch action {
    case .confirmed, .regraded: false
    case .merged, .dismissed: true
    }
  }
}

/// What a stage over the corpus asks the runner to change in the list of discrepancies.
public struct DiscrepancyRequests: Sendable {
  /// Discrepancies to add: without id, and without a claim where the one that holds most sides is meant.
  public var added: [Discrepancy] = []
  /// Corrections of those that are there, in order.
  public var corrections: [DiscrepancyCorrection] = []

  /// Asks for nothing.
  public init() {}

  /// Whether nothing is asked for.
  public var isEmpty: Bool { added.isEmpty && corrections.isEmpty }
}
