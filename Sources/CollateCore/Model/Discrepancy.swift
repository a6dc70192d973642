/// A typed difference between two or more accounts of one thing, with the reason why it was found.
public struct Discrepancy: Hashable, Sendable {
  /// What differs: one of the types below, or one that a stage of a plugin declares (`desk.price`). The name of such a
  /// type has a point, so that no type of a later version can take it.
  public struct Category: RawRepresentable, Hashable, Sendable, CaseIterable {
    /// Its name in results.
    public let rawValue: String

    /// Makes the type of that name.
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let number = Category(rawValue: "number")
    public static let date = Category(rawValue: "date")
    public static let name = Category(rawValue: "name")
    public static let list = Category(rawValue: "list")
    public static let quote = Category(rawValue: "quote")
    public static let actor = Category(rawValue: "actor")
    public static let polarity = Category(rawValue: "polarity")
    public static let certainty = Category(rawValue: "certainty")
    public static let attribution = Category(rawValue: "attribution")
    public static let tense = Category(rawValue: "tense")
    public static let scope = Category(rawValue: "scope")
    public static let sequence = Category(rawValue: "sequence")
    public static let rewriteArtifact = Category(rawValue: "rewrite-artifact")

    /// Whether a stage of a plugin declares it.
    public var isOwn: Bool { rawValue.contains(".") }

    /// The types of the built-in rules.
    public static let allCases: [Category] = [
      .number, .date, .name, .list, .quote, .actor, .polarity, .certainty, .attribution, .tense, .scope,
      .sequence,
      .rewriteArtifact,
    ]
  }

  /// A type of discrepancy that a stage of a plugin declares.
  public struct OwnType: Hashable, Sendable {
    /// The type.
    public var category: Category
    /// What it means, in one sentence for the reader.
    public var sentence: String

    /// Makes a type.
    public init(_ category: Category, sentence: String) {
      (self.category, self.sentence) = (category, sentence)
    }
  }

  /// The stage of a plugin that found a discrepancy.
  public struct Finder: Hashable, Sendable {
    /// Name of the stage.
    public var stage: String
    /// What the type means, where it is one of the stage's own.
    public var explanation: String?

    /// Makes a finder.
    public init(stage: String, explanation: String? = nil) {
      (self.stage, self.explanation) = (stage, explanation)
    }
  }

  /// A stage of a plugin that found it too, beside the rule that is told first.
  public struct SecondFinder: Hashable, Sendable {
    /// Name of the stage.
    public var stage: String
    /// What it calls the difference: the same type, or one of its own.
    public var category: Category
    /// Its reason, in words for a reader.
    public var rule: String

    /// Makes a second finder.
    public init(stage: String, category: Category, rule: String) {
      (self.stage, self.category, self.rule) = (stage, category, rule)
    }
  }

  /// What it costs a reader who believes the wrong side.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// A fact to be chosen, or reported twice.
    case material
    /// Compatible: a bound, a spelling, a source.
    case minor

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    /// Orders the gravest first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  /// What decided that it is a difference.
  public enum Basis: String, Sendable, CaseIterable {
    /// Conditions written by hand.
    case rule
    /// A fitted model, whose probability is the confidence.
    case model
  }

  /// An innocent explanation that was looked for and does not hold: why the values can't both fit.
  public enum Exclusion: String, Sendable, CaseIterable {
    /// One value is the other, rounded.
    case rounding
    /// The bounds of the values (`at least`, `about`) leave room for both.
    case bounds
    /// Another unit or another scale.
    case unit
    /// One value counts a part of what the other counts.
    case part
    /// The values belong to different persons or things.
    case participant
    /// One passage tells of another event.
    case event = "other-event"
    /// Two names or descriptions of one thing.
    case sameThing = "same-thing"
    /// The account gives the other value too, elsewhere.
    case bothGiven = "both-given"
  }

  /// The rule that fired; the same rule has the same name in every run, whatever its sentence says.
  public struct Rule: Hashable, Sendable {
    /// Its name, `number.differs`.
    public let name: String
    /// What it found, in words for a reader; decides nothing.
    public let sentence: String

    /// Makes a rule.
    public init(_ name: String, _ sentence: String) {
      self.name = name
      self.sentence = sentence
    }

    /// Rules of one name are one.
    public static func == (left: Rule, right: Rule) -> Bool { left.name == right.name }
    /// Rules of one name are one.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }

  /// What one document says.
  public struct Side: Hashable, Sendable {
    /// Where the value stands.
    public var passage: Passage
    /// The value in normal form, for comparison and sorting (`35..40 ship`, `2023-10-19`).
    public var value: String
    /// Whether this side is away from the value that most families give; nobody's is where no value leads.
    public var isDeviant: Bool

    /// Makes a side.
    public init(passage: Passage, value: String, isDeviant: Bool) {
      self.passage = passage
      self.value = value
      self.isDeviant = isDeviant
    }
  }

  /// Identifier made of content: type and values, no file name and no number (`ContentID`).
  public var id: String
  /// Id of the claim it belongs to; nil where no claim holds both sides.
  public var claim: String?
  /// What differs.
  public var category: Category
  /// What it costs.
  public var severity: Severity
  /// The sides, at least two, by passage.
  public var sides: [Side]
  /// The rule that fired.
  public var rule: Rule
  /// Whether the rule's conditions decided, or a fitted model.
  public var basis: Basis
  /// How likely a careful reader notes it too, 0 to 1; the cut between discrepancies and candidates is made here.
  public var confidence: Double
  /// Innocent explanations that do not hold.
  public var excluded: [Exclusion]
  /// Whether both sides stand in one document.
  public var isWithinDocument: Bool
  /// The stage of a plugin that found it; nil for the built-in rules.
  public var finder: Finder?
  /// The stages of plugins that found it too, in pipeline order.
  public var alsoFound: [SecondFinder] = []

  /// Makes a discrepancy.
  public init(
    id: String = "",
    claim: String? = nil,
    category: Category,
    severity: Severity,
    sides: [Side],
    rule: Rule,
    basis: Basis = .rule,
    confidence: Double = 1,
    excluded: [Exclusion] = [],
    isWithinDocument: Bool = false,
    finder: Finder? = nil
  ) {
    self.id = id
    self.claim = claim
    self.category = category
    self.severity = severity
    self.sides = sides
    self.rule = rule
    self.basis = basis
    self.confidence = confidence
    self.excluded = excluded
    self.isWithinDocument = isWithinDocument
    self.finder = finder
  }
}
