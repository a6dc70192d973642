/// A stage of a plugin that says whether two passages state the same, where it knows: by a list of synonyms, by a table of
/// offices.
public struct SameJudge: Sendable {
  /// Two texts, in the order of their bytes: a judge is never asked the same in two ways.
  public struct Pair: Hashable, Sendable {
    /// The text that sorts first.
    public let first: String
    /// The other one.
    public let second: String

    /// Makes a pair, whichever text is named first.
    public init(_ one: String, _ other: String) {
      (first, second) = one <= other ? (one, other) : (other, one)
    }
  }

  /// Name of the stage.
  public let stage: String
  /// For each pair whether both texts state the same; nil where the stage does not know. Throws what a stage throws.
  public let verdicts: @Sendable ([Pair]) throws -> [Bool?]

  /// Makes a judge.
  public init(stage: String, verdicts: @escaping @Sendable ([Pair]) throws -> [Bool?]) {
    (self.stage, self.verdicts) = (stage, verdicts)
  }
}
