/// One checkable statement, a row of the table of facts; each passage is evidence of one claim at most.
public struct Claim: Hashable, Sendable {
  /// What a passage says of the claim.
  public enum Status: String, Sendable, CaseIterable {
    case states
    /// Vaguer, hedged, of another scope, or superseded.
    case statesDifferently = "states-differently"
    /// Its value cannot be true together with the statement's.
    case contradicts
  }

  /// How many accounts carry the claim; families count, never files.
  public enum Support: String, Sendable, CaseIterable {
    /// At least the required number of independent families state the same.
    case corroborated
    /// Several families have passages on it, and nothing shows that they state the same of it.
    case related
    /// Several files, all of one family.
    case oneAccount = "one-account"
    /// One file only.
    case singleFile = "single-file"
    /// A material discrepancy stands between independent accounts of it.
    case disputed
  }

  /// How sure a statement is.
  public enum Certainty: String, Sendable, CaseIterable {
    case asserted
    /// Attributed to somebody.
    case reported
    /// Hedged by its words.
    case suspected
    case denied
  }

  /// A passage that bears on the claim.
  public struct Evidence: Hashable, Sendable {
    /// Where it stands.
    public var passage: Passage
    /// What it says of the claim.
    public var status: Status
    /// Who it is attributed to: the carrier first, the origin last; empty for the writer's own words.
    public var attribution: [String]
    /// Whether it tells of something done, planned or open; nil where nothing was read.
    public var factuality: Factuality?
    /// Normal forms of its numbers and dates, each once (`35..40 ship`, `2023-10-19`).
    public var values: [String]

    /// Makes a piece of evidence.
    public init(
      passage: Passage, status: Status = .states, attribution: [String] = [], factuality: Factuality? = nil,
      values: [String] = []
    ) {
      self.passage = passage
      self.status = status
      self.attribution = attribution
      self.factuality = factuality
      self.values = values
    }
  }

  /// What conflicts change of a claim, as it was before any of them.
  public struct Standing: Hashable, Sendable {
    /// The statement.
    public var statement: Passage
    /// The support.
    public var support: Support
    /// The status of each piece of evidence.
    public var statuses: [Status]

    /// Makes a standing.
    public init(statement: Passage, support: Support, statuses: [Status]) {
      (self.statement, self.support, self.statuses) = (statement, support, statuses)
    }
  }

  /// Identifier inside the result, made of the words of the statement.
  public var id: String
  /// The clause, around a piece of evidence, that can be read alone best: quoted as the statement of the claim.
  public var statement: Passage
  /// All evidence, by passage.
  public var evidence: [Evidence]
  /// What the statement fills in (`who`, `number`, `date`, `place` …).
  public var slots: Fields
  /// How sure the statement is.
  public var certainty: Certainty
  /// How many accounts carry it.
  public var support: Support
  /// How likely its passages state one fact, on average over their pairs, 0 to 1.
  public var confidence: Double
  /// How much of it no sentence of another account holds, by its words, 0 to 1; 0 where several independent accounts carry it.
  public var novelty = 1.0
  /// Stages of plugins by whose word passages of it state the same, each once, in order.
  public var judges: [String] = []
  /// What it was before conflicts marked it; nil before they do.
  public var standing: Standing?

  /// Makes a claim.
  public init(
    id: String,
    statement: Passage,
    evidence: [Evidence],
    slots: Fields = [:],
    certainty: Certainty = .asserted,
    support: Support = .singleFile,
    confidence: Double = 1
  ) {
    self.id = id
    self.statement = statement
    self.evidence = evidence
    self.slots = slots
    self.certainty = certainty
    self.support = support
    self.confidence = confidence
  }

  /// The documents that carry it, ascending, each once.
  public var documents: [Int] {
    Array(Set(evidence.map(\.passage.document))).sorted()
  }
}
