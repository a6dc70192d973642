/// A stage as a value: what it is called, what it takes, what it needs and provides, and how to make its body.
///
/// Built-in and Lua stages are the same thing to the runtime; help, `collate stages`, the pipeline schema and the
/// order check all read this.
public struct StageDefinition: Sendable {
  /// `phase.verb-or-noun`, e.g. `extract.entities`.
  public var name: String
  /// The phase it belongs to: the part of the name before the point.
  public var phase: Phase
  /// What it does, in one sentence.
  public var summary: String
  /// Its options.
  public var options: [OptionSpec]
  /// Layers that must have been written before it runs.
  public var needs: [Layer]
  /// Layers that it reads where they have been written, and can do without; the reader is told where it did.
  public var uses: [Layer]
  /// Layers it may write.
  public var provides: [Layer]
  /// Layers of others in which it may change what stands there; a pipeline must grant it to a plugin.
  public var corrects: [Layer]
  /// Types of discrepancies that are its own.
  public var ownTypes: [Discrepancy.OwnType]
  /// The files that it reads in place of `load.files`; nil for a stage that reads none.
  public var takes: FileClaim?
  /// The same by its options, where these decide it.
  public var claim: (@Sendable (OptionValues) -> FileClaim)?
  /// The files of its plugin that it reads as data, by their paths there.
  public var dataFiles: [String] = []
  /// Whether a stage that compares or reports is given all events at once, because what it reads is about all of them.
  public var seesAllEvents: Bool
  /// Of a writer, what it writes over all events where the accounts tell of several; its body then runs for each of them.
  public var overview: (@Sendable (EventOverview, OptionValues, StageContext) throws -> [OutputFile])?
  /// An entry of a pipeline's `stages:` list that shows its use, YAML.
  public var example: String
  /// Where its code comes from.
  public var origin = StageOrigin.builtIn
  /// Makes the body from checked options; throws where options contradict each other.
  public var make: @Sendable (OptionValues) throws -> StageBody
  /// What its author most likely did not mean, found when its file was read.
  public var warnings: [Diagnostic] = []
  /// The same stage within limits; nil for a built-in stage, which runs without any.
  public var within: (@Sendable (StageLimits) -> StageDefinition)?

  /// Makes a definition; `name` must start with its phase.
  public init(
    name: String,
    phase: Phase,
    summary: String,
    options: [OptionSpec] = [],
    needs: [Layer] = [],
    uses: [Layer] = [],
    provides: [Layer] = [],
    corrects: [Layer] = [],
    ownTypes: [Discrepancy.OwnType] = [],
    takes: FileClaim? = nil,
    seesAllEvents: Bool = false,
    overview: (@Sendable (EventOverview, OptionValues, StageContext) throws -> [OutputFile])? = nil,
    example: String? = nil,
    within: (@Sendable (StageLimits) -> StageDefinition)? = nil,
    make: @escaping @Sendable (OptionValues) throws -> StageBody
  ) {
    self.name = name
    self.phase = phase
    self.summary = summary
    self.options = options
    self.needs = needs
    self.uses = uses
    self.provides = provides
    self.corrects = corrects
    self.ownTypes = ownTypes
    self.takes = takes
    self.seesAllEvents = seesAllEvents
    self.overview = overview
    self.example = example ?? "- use: \(name)"
    self.make = make
    self.within = within
  }
}

/// What a stage does, in one of six shapes.
public enum StageBody: Sendable {
  /// Runs once per file that the stage takes, on any worker: makes documents of its text. What it throws becomes a note.
  case source(@Sendable (Document, StageContext) throws -> LoadedFile)
  /// Runs once per document, on any worker, and sees nothing else. What it throws becomes a note; the document goes on
  /// as it was before the stage.
  case document(@Sendable (inout Document, StageContext) throws -> Void)
  /// Runs once over the corpus, whose documents are in their fixed order.
  case corpus(@Sendable (inout Corpus, StageContext) throws -> Void)
  /// Says of pairs of texts whether they state the same; asked by stages that compare later.
  case same(@Sendable ([SameJudge.Pair], StageContext) throws -> [Bool?])
  /// Builds a section that every report shows, and notes on the run.
  case section(@Sendable (Corpus, StageContext) throws -> (section: Section, notes: [Note]))
  /// Renders the corpus into files, with notes on the run.
  case writer(@Sendable (Corpus, StageContext) throws -> (files: [OutputFile], notes: [Note]))

  /// Whether it renders what the stages before it found.
  var isWriter: Bool { if case .writer = self { true } else { false } }
}

/// What the runtime tells a stage about the run.
public struct StageContext: Sendable {
  /// Name of the stage as the pipeline uses it.
  public let stage: String
  /// The worker it runs on, `0..<workers`; a stage may keep one state per worker.
  public let worker: Int
  /// What produces this result: pipeline, versions, hashes.
  public let record: RunRecord
  /// The key of the corpus when the stage began.
  public let corpusKey: UInt64
  /// The files that stages of the pipeline take.
  public let claims: [FileClaim]
  /// The folder that the run writes into, where it has one: what lies in it was not given.
  public let outputFolder: FileIdentity?
  /// What the writers of one corpus share.
  public let shared: SharedValues

  /// Makes a context.
  public init(
    stage: String, worker: Int = 0, record: RunRecord = RunRecord(), corpusKey: UInt64 = 0,
    claims: [FileClaim] = [], outputFolder: FileIdentity? = nil, shared: SharedValues = SharedValues()
  ) {
    self.shared = shared
    self.claims = claims
    self.stage = stage
    self.worker = worker
    self.record = record
    self.corpusKey = corpusKey
    self.outputFolder = outputFolder
  }
}

/// A file that a run leaves.
public struct OutputFile: Sendable {
  /// Path below the output folder.
  public var path: String
  /// Content.
  public var bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
