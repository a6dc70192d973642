/// How an account puts an event: whether it tells it as having happened, and if not, what it says of it instead.
public enum Factuality: String, Sendable, CaseIterable {
  /// Told as a fact: `they met`, `the bridge is closed`.
  case done
  /// Intended, arranged or expected: `they will meet`, `the bridge is to be closed`.
  case planned
  /// Under negotiation: `they are discussing a meeting`.
  case inTalks = "in-talks"
  /// Held possible, suspected or merely alleged: `they may have met`.
  case possible
  /// Said not to be so: `they did not meet`.
  case denied
  /// Left open: `it is unclear whether they met`.
  case unknown
}
