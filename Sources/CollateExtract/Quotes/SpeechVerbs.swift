import CollateText

/// English words that attribute what is said to somebody.
enum SpeechVerbs {
  /// How a verb takes what is said.
  enum Use: Sendable {
    /// Anything that follows is said: `said`.
    case plain
    /// A hearer follows first: `told reporters that`.
    case withHearer
    /// What follows is said only where it is a clause or stands in marks: `announced`, `believes`.
    case withClause
    /// What follows in marks is said: `called it "…"`.
    case withMarks
  }

  /// The use of a verb form; nil for other words.
  static func use(of token: Token) -> Use? { uses[token] }

  /// Whether a word can report what is said.
  static func reports(_ key: String, _ hash: UInt32) -> Bool { self.class(of: key, hash) != 0 }

  /// The class of a word for the model: 0 for one that the lists don't know.
  static func `class`(of key: String, _ hash: UInt32) -> UInt32 {
    switch uses[key, hash] {
    case .plain: 1
    case .withHearer: 2
    case .withClause: 3
    case .withMarks: 4
    case nil: participles.contains(key, hash) ? 5 : 0
    }
  }

  /// Participles that go on with a statement of the subject: `saying`, `adding that`.
  static let participles: WordSet = [
    "saying", "adding", "stating", "claiming", "arguing", "insisting", "noting", "warning", "stressing",
    "explaining",
    "alleging", "asserting", "suggesting", "announcing", "declaring", "emphasising", "emphasizing", "telling",
  ]

  /// Participles that name whom a statement rests on.
  static let citing: WordSet = ["citing", "quoting"]

  /// All words that can attribute: most words are passed over by one look.
  static let cues = uses.keys.union(participles).union(["according", "per", "quoted", "cited"])

  private static let uses = WordMap<Use>(
    plain.map { ($0, .plain) } + withHearer.map { ($0, .withHearer) } + withClause.map { ($0, .withClause) }
      + withMarks.map { ($0, .withMarks) })

  private static let plain = ["said", "says", "say", "quipped", "tweeted", "remarked"]

  private static let withHearer = ["told", "tells", "tell", "informed", "assured", "reminded", "notified"]

  private static let withClause = [
    "stated", "states", "state", "reported", "reports", "report", "announced", "announces", "claimed",
    "claims", "claim",
    "confirmed", "confirms", "denied", "denies", "insisted", "insists", "argued", "argues", "added", "adds",
    "noted", "notes",
    "declared", "declares", "explained", "explains", "warned", "warns", "suggested", "suggests", "suggest",
    "alleged",
    "alleges", "asserted", "asserts", "acknowledged", "acknowledges", "admitted", "admits", "conceded",
    "concedes",
    "emphasised", "emphasized", "stressed", "stresses", "maintained", "maintains", "believed", "believes",
    "believe",
    "think", "thinks", "thought", "testified", "predicted", "predicts", "promised", "vowed", "pledged",
    "revealed",
    "reveals", "reveal", "indicated", "indicates", "indicate", "estimated", "estimates", "estimate",
    "concluded",
    "concludes", "found", "finds", "shows", "showed", "show", "shown", "observed", "observes", "wrote",
    "writes", "recalled", "recalls",
    "replied", "responded", "answered", "asked", "asks", "complained", "complains", "agreed", "agrees",
    "disclosed", "hopes",
    "hoped", "fears", "feared", "expects", "speculated", "reiterated", "hinted", "commented", "comments",
    "proposed",
    "mentioned", "learned", "continued", "joked", "determined", "discovered", "contends", "contended",
    "cautioned", "demanded",
  ]

  private static let withMarks = [
    "called", "calls", "calling", "described", "describes", "describing", "dubbed", "labelled", "labeled",
    "termed", "branded",
    "condemned", "praised", "hailed", "denounced", "criticised", "criticized", "accused", "thanked", "urged",
  ]
}
