/// What a stage of an analyst found over the corpus: named fields and the passages behind them.
public struct Finding: Hashable, Sendable {
  /// Layer it belongs to, as its stage declares it (`unnamed-sources`).
  public var kind: Layer
  /// One sentence for the reader; may be empty.
  public var message: String
  /// Named values.
  public var fields: Fields
  /// The passages behind it.
  public var passages: [Passage]

  /// Makes a finding.
  public init(_ kind: Layer, message: String = "", fields: Fields = [:], passages: [Passage] = []) {
    self.kind = kind
    self.message = message
    self.fields = fields
    self.passages = passages
  }
}
