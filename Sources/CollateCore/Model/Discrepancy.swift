/// A typed difference between two or more pieces of evidence of one claim.
public struct Discrepancy: Hashable, Sendable {
  /// What differs.
  public enum Category: String, Sendable, CaseIterable {
    case number, date, name, list, quote, actor, polarity, certainty, attribution, tense, scope, sequence
    case rewriteArtifact = "rewrite-artifact"
  }

  /// What it costs a reader who believes the wrong side.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// A fact to be chosen, or reported twice.
    case material
    /// Compatible: a bound, a spelling, a source.
    case minor
    /// No reader is misled.
    case wording

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    /// Orders the gravest first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  /// What one document says.
  public struct Side: Hashable, Sendable {
    /// Where the value stands.
    public var passage: Passage
    /// The value in normal form, for comparison and sorting (`35..40 ship`, `2023-10-19`).
    public var value: String
    /// Whether this side is away from the canonical value (the majority of families, else the most specific).
    public var isDeviant: Bool

    /// Makes a side.
    public init(passage: Passage, value: String, isDeviant: Bool) {
      self.passage = passage
      self.value = value
      self.isDeviant = isDeviant
    }
  }

  /// Identifier inside the result, `d1`, `d2` … material first.
  public var id: String
  /// Id of the claim it belongs to; nil where no claim holds both sides.
  public var claim: String?
  /// What differs.
  public var category: Category
  /// What it costs.
  public var severity: Severity
  /// The sides, at least two, by passage.
  public var sides: [Side]
  /// Which rule fired, in words.
  public var rule: String
  /// Whether both sides stand in one document.
  public var isWithinDocument: Bool

  /// Makes a discrepancy.
  public init(
    id: String = "",
    claim: String? = nil,
    category: Category,
    severity: Severity,
    sides: [Side],
    rule: String,
    isWithinDocument: Bool = false
  ) {
    self.id = id
    self.claim = claim
    self.category = category
    self.severity = severity
    self.sides = sides
    self.rule = rule
    self.isWithinDocument = isWithinDocument
  }
}
