/// Something the accounts place in time.
public struct TimelineEntry: Hashable, Sendable {
  /// ISO 8601 date or time (see `DateMention.value`).
  public var date: String
  /// The passages that place it there, by passage.
  public var passages: [Passage]
  /// Id of the claim it belongs to, where there is one.
  public var claim: String?

  /// Makes an entry.
  public init(date: String, passages: [Passage], claim: String? = nil) {
    self.date = date
    self.passages = passages
    self.claim = claim
  }
}
