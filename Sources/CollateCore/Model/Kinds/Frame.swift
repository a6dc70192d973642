import CollateText

/// What one clause says: its predicate, who does it to whom, where and when, and how the account puts it.
public struct Frame: AnnotationView, Hashable {
  /// When the predicate happens, by the form of its verb.
  public enum Tense: String, Sendable, CaseIterable {
    case past, present, future
    /// An infinitive or a gerund, which takes its time from another verb.
    case none
  }

  /// Why a clause has its factuality: the kind of word that governs its predicate.
  public enum Stance: String, Sendable, CaseIterable {
    /// Nothing but the writer's word.
    case fact
    /// `would`, without a condition that is met.
    case would
    /// `must`, `should`, `ordered to`.
    case obliged
    /// `will`, `plans to`.
    case planned
    /// `in talks to`, `considers`.
    case discussed
    /// `we think`.
    case opinion
    /// `may`, `possibly`, `likely to`.
    case possible
    /// `tried to`.
    case attempted
    /// `allegedly`, `accused of`, `believes that`.
    case alleged
    /// `did not`, `refused to`, `denied that`.
    case negated
    /// `would not disclose`.
    case withheld
    /// `unclear whether`.
    case unknown
    /// `if`, `unless`.
    case condition

    /// How much it takes from the fact, for comparison; of several cues the strongest counts.
    package var strength: Int {
      switch self {
      case .fact: 0
      case .would: 1
      case .obliged: 2
      case .planned: 3
      case .discussed: 4
      case .opinion: 5
      case .possible: 6
      case .attempted: 7
      case .alleged: 8
      case .negated: 9
      case .withheld: 10
      case .unknown: 11
      case .condition: 12
      }
    }

    /// What it amounts to.
    public var factuality: Factuality {
      switch self {
      case .fact: .done
      case .would, .obliged, .planned: .planned
      case .discussed: .inTalks
      case .opinion, .possible, .attempted, .alleged, .condition: .possible
      case .negated: .denied
      case .withheld, .unknown: .unknown
      }
    }
  }

  /// A participant: the phrase that fills its place.
  public struct Participant: Hashable, Sendable {
    /// Bytes of the phrase.
    public var span: Span
    /// The canonical name, where the phrase holds a name.
    public var name: String?

    /// Makes a participant.
    public init(span: Span, name: String? = nil) { (self.span, self.name) = (span, name) }
  }

  public static let kind: Layer = "frame"
  public static let fields = describe()
  /// Bytes of the clause, without its attribution.
  public var span: Span
  /// The verb's lemma with its particle, the verb behind a light one's noun, or a predicative adjective.
  public var predicate: String
  /// Bytes of the predicate, auxiliaries left out.
  public var predicateSpan: Span
  /// Who does it; the phrase behind `by` in a passive clause.
  public var subject: Participant?
  /// To whom or what it is done.
  public var object: Participant?
  /// Bytes of the phrase that says where.
  public var place: Span?
  /// Bytes of the phrase that says when.
  public var time: Span?
  /// Whether the clause is passive.
  public var isPassive: Bool
  /// The modal verb, folded.
  public var modal: String?
  /// When, by the form of the verb.
  public var tense: Tense
  /// How the account puts it.
  public var stance: Stance
  /// Bytes of the word that decides the stance.
  public var cue: Span?
  /// Whom the clause rests on, the carrier first.
  public var sources: [String]

  /// How the account puts the event.
  public var factuality: Factuality { stance.factuality }

  /// Makes a frame without participants.
  public init(
    span: Span, predicate: String, predicateSpan: Span, isPassive: Bool = false, tense: Tense = .past,
    stance: Stance = .fact
  ) {
    (self.span, self.predicate, self.predicateSpan) = (span, predicate, predicateSpan)
    (self.isPassive, self.tense, self.stance) = (isPassive, tense, stance)
    sources = []
  }

  public init(at span: Span) { self.init(span: span, predicate: "", predicateSpan: span) }

  public mutating func visit(_ fields: inout FieldVisitor) {
    fields.string(
      "predicate", &predicate,
      "The verb's lemma, with its particle; a noun's verb for `made a visit`; an adjective.")
    fields.span("predicateSpan", &predicateSpan, "Where the predicate stands, auxiliaries left out.")
    var (phrase, name) = (subject?.span, subject?.name)
    fields.span("subject", &phrase, "Who does it, also in a passive clause.")
    fields.string("subjectName", &name, "The canonical name in `subject`.")
    subject = phrase.map { Participant(span: $0, name: name) }
    (phrase, name) = (object?.span, object?.name)
    fields.span("object", &phrase, "To whom or what it is done, also in a passive clause.")
    fields.string("objectName", &name, "The canonical name in `object`.")
    object = phrase.map { Participant(span: $0, name: name) }
    fields.span("place", &place, "Where.")
    fields.span("time", &time, "When.")
    fields.bool("passive", &isPassive, "Whether the clause is passive.")
    fields.string("modal", &modal, "The folded modal verb.")
    fields.choice("tense", &tense)
    fields.derived("factuality", factuality)
    fields.choice("stance", &stance)
    fields.span("cue", &cue, "The word that decides the stance; nil for a fact.")
    fields.strings("sources", &sources, "Whom the clause rests on, the carrier first.")
  }
}
