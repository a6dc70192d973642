/// Where a run keeps what its stages made, for the runs after it. What cannot be read counts as not kept, and what cannot be
/// kept is made again: a cache never changes an answer and never ends a run.
public protocol StageCache: Sendable {
  /// Names the build of the program: what another one made is not taken.
  var program: String { get }
  /// Bytes that the sources must have together for the cache to be worth its while; below, nothing is looked up or kept.
  var leastBytes: Int { get }
  /// Whether every state is kept, however quickly it was made.
  var keepsAll: Bool { get }

  /// What stages made of a document.
  func document(_ key: CacheKey) -> Document.Contents?
  /// What was found across documents.
  func corpus(_ key: CacheKey) -> CorpusState?
  /// What a writer made.
  func output(_ key: CacheKey) -> StageOutput?
  /// Whether a state of the corpus is there; it may still turn out to be damaged.
  func holdsCorpus(_ key: CacheKey) -> Bool
  /// Keeps what stages made of a document whose source has this SHA-256.
  func keep(_ contents: Document.Contents, as key: CacheKey, source: String)
  /// Keeps what was found across documents whose sources have these SHA-256.
  func keep(_ state: CorpusState, as key: CacheKey, sources: [String])
  /// Keeps what a writer made of documents whose sources have these SHA-256.
  func keep(_ output: StageOutput, as key: CacheKey, sources: [String])
  /// The SHA-256 over the contents of a document.
  func digest(of contents: Document.Contents) -> String
  /// The SHA-256 over a state.
  func digest(of state: CorpusState) -> String
}

/// A corpus as it stands between two stages, its documents by name and key.
public struct CorpusState: Sendable {
  /// A document of it.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var lineage: CacheKey

    /// Makes a member.
    package init(name: String, lineage: CacheKey) { (self.name, self.lineage) = (name, lineage) }
  }

  /// All that was found; without documents, files and judges.
  package var corpus: Corpus
  /// The documents, in order.
  package var members: [Member]
  /// The stages whose judges are asked, in order.
  package var judges: [String]
  /// What stages of plugins were charged so far.
  package var charges: OutputCharges

  /// Makes a state of all that was found in a corpus.
  package init(_ corpus: Corpus, members: [Member] = [], charges: OutputCharges = OutputCharges()) {
    judges = corpus.judges.map(\.stage)
    self.corpus = corpus
    (self.corpus.documents, self.corpus.files, self.corpus.judges) = ([], [], [])
    (self.members, self.charges) = (members, charges)
  }

  /// Makes a state that was written down.
  package init(corpus: Corpus, members: [Member], judges: [String], charges: OutputCharges) {
    (self.corpus, self.members, self.judges, self.charges) = (corpus, members, judges, charges)
  }
}

/// What a writer made: its files, and notes on the run.
public struct StageOutput: Sendable {
  package var files: [OutputFile]
  package var notes: [Note]

  /// Makes an output.
  package init(files: [OutputFile], notes: [Note]) { (self.files, self.notes) = (files, notes) }
}
