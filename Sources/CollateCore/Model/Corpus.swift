/// The documents of one run, in a fixed order, and what was found across them.
public struct Corpus: Sendable {
  /// The accounts, ordered by name while they are read and by content from then on: never by the order of the command line.
  public var documents: [Document] = []
  /// How many of the files that were given became documents.
  public var intake = Intake()
  /// Files that wait for the stage that takes them, by name; none once loading is done.
  public var files: [UnreadFile] = []
  /// Indices of the documents that tell of one event, each list ascending, ordered by first member; every document
  /// belongs to exactly one. Empty where no stage grouped them: then all tell of one event.
  public var events: [[Int]] = []
  /// Persons, organisations and places, ordered by first mention.
  public var entities: [Entity] = []
  /// Passages of different documents that state something in common, by place.
  public var links: [Link] = []
  /// Statements and their evidence.
  public var claims: [Claim] = []
  /// Differences, material first, then the likeliest first.
  public var discrepancies: [Discrepancy] = []
  /// Differences just below the cut that `discrepancies` stop at, the likeliest first, some of wording among them.
  public var candidates: [Discrepancy] = []
  /// The other differences of wording, which mislead no reader: for reading side by side. In corpus order, all minor.
  public var wording: [Discrepancy] = []
  /// What stages of plugins changed in the discrepancies, in pipeline order.
  public var corrections: [DiscrepancyCorrection] = []
  /// What the stage that runs asks to be changed in the discrepancies; the runner does it when the stage is done.
  public var requests = DiscrepancyRequests()
  /// Stages that say whether two passages state the same, for those that compare later.
  public var judges: [SameJudge] = []
  /// Who rests on whom.
  public var derivation = Derivation()
  /// What the accounts place in time, in order.
  public var timeline: [TimelineEntry] = []
  /// What stages of analysts found, in pipeline order.
  public var findings: [Finding] = []
  /// Files that stages read beside the accounts, such as marks of readers: they decide the result too.
  public var readFiles: [ReadFile] = []
  /// Sections that stages add to the reports, in pipeline order.
  public var sections: [Section] = []
  /// What the reader of a result must know about the run; notes about one document may stand there or here.
  public var notes: [Note] = []

  /// Makes an empty corpus.
  public init() {}

  /// A number that the sources of all documents make together: the same in any order, and known to none of their authors.
  public var key: UInt64 { documents.reduce(0) { $0 &+ $1.source.key } }

  /// Bytes of all sources, each once.
  public var sourceBytes: Int {
    let sizes = documents.map { ($0.source.sha256, $0.source.bytes.count) }
    return Dictionary(sizes, uniquingKeysWith: { first, _ in first }).values.reduce(0, +)
  }

  /// The ids of the entities, in their order, made of type and name.
  public var entityIDs: [String] {
    ContentID.ids("e", for: entities.map { ContentID.Content([$0.category.rawValue, $0.name]) })
  }

  /// The words of the source at a passage, as its reader sees them.
  public func quote(_ passage: Passage) -> String { documents[passage.document].quote(passage.span) }

  /// The clean text of a passage.
  public func string(_ passage: Passage) -> String { documents[passage.document].string(passage.span) }

  /// All notes, of the run and of every document, sorted, each once.
  public var allNotes: [Note] {
    let ofDocuments = documents.flatMap { document in
      document.notes.map { note in
        var note = note
        note.document = note.document ?? document.name
        return note
      }
    }
    return Array(Set(notes + ofDocuments)).sorted()
  }
}
