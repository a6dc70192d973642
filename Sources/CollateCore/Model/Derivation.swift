/// Who rests on whom: families of documents, and the evidence that joins them.
public struct Derivation: Hashable, Sendable {
  /// Documents that rest on one account.
  public struct Family: Hashable, Sendable {
    /// Identifier inside the result, `f1`, `f2` …
    public var id: String
    /// Indices of its documents, ascending.
    public var members: [Int]

    /// Makes a family.
    public init(id: String, members: [Int]) {
      self.id = id
      self.members = members
    }
  }

  /// Two passages that share wording.
  public struct SharedRun: Hashable, Sendable {
    /// Where it stands in the first document.
    public var left: Passage
    /// Where it stands in the second document.
    public var right: Passage
    /// Its length in words.
    public var words: Int

    /// Makes a shared run.
    public init(left: Passage, right: Passage, words: Int) {
      self.left = left
      self.right = right
      self.words = words
    }
  }

  /// How two documents relate to each other.
  public enum Relation: String, Sendable, CaseIterable {
    /// Almost all of one text stands in the other.
    case copy
    /// Most of one text stands in the other.
    case rewrite
    /// Both rest on one account; neither holds most of the other.
    case commonSource = "common-source"
    /// Nothing shows that they rest on one account.
    case independent
  }

  /// How a document was made.
  public enum Rewriting: String, Sendable, CaseIterable {
    /// Written by its author, or the text that its family was made from.
    case original
    /// Long runs of another member in their order.
    case nearCopy = "near-copy"
    /// Verbatim parts of another member beside material of its own.
    case partialCopy = "partial-copy"
    /// The facts of another member in its order, in other words.
    case paraphrase
    /// Words replaced one by one by a machine.
    case machineSpun = "machine-spun"
  }

  /// What was found between two documents.
  public struct Pair: Hashable, Sendable {
    /// Index of the first document.
    public var left: Int
    /// Index of the second document.
    public var right: Int
    /// How they relate.
    public var relation: Relation
    /// Named measures, 0 to 1 (`word-2-gram containment`, `order agreement` …).
    public var measures: [String: Double]
    /// The longest shared runs, longest first.
    public var runs: [SharedRun]
    /// Why they are, or are not, one account, in words.
    public var reason: String

    /// Makes a pair.
    public init(
      left: Int,
      right: Int,
      relation: Relation,
      measures: [String: Double],
      runs: [SharedRun],
      reason: String
    ) {
      self.left = left
      self.right = right
      self.relation = relation
      self.measures = measures
      self.runs = runs
      self.reason = reason
    }
  }

  /// A text that several documents seem to rest on and that is not among them. Always inferred, never observed.
  public struct InferredSource: Hashable, Sendable {
    /// Its name, where documents name it (`TASS`).
    public var name: String
    /// Indices of the documents that rest on it, ascending.
    public var documents: [Int]
    /// Where the documents name it.
    public var evidence: [Passage]

    /// Makes an inferred source.
    public init(name: String, documents: [Int], evidence: [Passage]) {
      self.name = name
      self.documents = documents
      self.evidence = evidence
    }
  }

  /// What in a document shows by itself how it was made.
  public struct Trace: Hashable, Sendable {
    /// Index of the document.
    public var document: Int
    /// What it shows, in words.
    public var reason: String
    /// The passages that show it, and where others write it as usual.
    public var evidence: [Passage]

    /// Makes a trace.
    public init(document: Int, reason: String, evidence: [Passage]) {
      self.document = document
      self.reason = reason
      self.evidence = evidence
    }
  }

  /// Every document stands in exactly one family; ordered by first member.
  public var families: [Family] = []
  /// Pairs of documents that rest on one account or share wording, ordered.
  public var pairs: [Pair] = []
  /// How many pairs of documents were compared, those that share any wording: of every event, by one of its documents.
  public var comparedPairs: [Int: Int] = [:]
  /// How each document was made, by document index.
  public var rewriting: [Int: Rewriting] = [:]
  /// What shows it inside the documents themselves, ordered by document.
  public var traces: [Trace] = []
  /// Likely order of the documents inside families, earliest first, inferred; empty where nothing shows it.
  public var order: [Int] = []
  /// Sources outside the corpus.
  public var inferredSources: [InferredSource] = []

  /// Makes an empty derivation.
  public init() {}

  /// Index into `families` for every document of a corpus of `count` documents; each its own where none was computed.
  public func familyIndex(count: Int) -> [Int] {
    var result = Array(0..<count)
    for (index, family) in families.enumerated() {
      for member in family.members where member < count { result[member] = index }
    }
    return result
  }
}
