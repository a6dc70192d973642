/// What a stage needs or provides: an annotation kind (`sentence`, `wire.credit`) or a layer of the corpus (`claims`).
public struct Layer: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The name as pipelines and Lua write it.
  public let name: String

  /// Makes the layer of that name.
  public init(_ name: String) { self.name = name }
  /// Makes the layer of that name.
  public init(stringLiteral value: String) { name = value }

  /// Orders by name.
  public static func < (left: Layer, right: Layer) -> Bool { left.name < right.name }
}

/// The layers of the corpus; every other layer is an annotation kind.
extension Layer {
  /// Documents have been loaded.
  public static let documents: Layer = "documents"
  /// `Corpus.files`.
  public static let files: Layer = "files"
  /// Facts that stages add to `Document.metadata`.
  public static let metadata: Layer = "metadata"
  /// The clean text of every document is final: markup is gone, characters are normalised.
  public static let text: Layer = "text"
  /// `Document.words`.
  public static let words: Layer = "words"
  /// `Corpus.events`.
  public static let events: Layer = "events"
  /// `Corpus.entities`.
  public static let entities: Layer = "entities"
  /// `Corpus.claims`.
  public static let claims: Layer = "claims"
  /// `Corpus.derivation`.
  public static let families: Layer = "families"
  /// `Corpus.discrepancies`.
  public static let discrepancies: Layer = "discrepancies"
  /// `Corpus.timeline`.
  public static let timeline: Layer = "timeline"

  /// Whatever has been written, by whomever: what a report shows. Only a built-in stage uses it.
  public static let everything: Layer = "everything"

  /// All layers that are not annotation kinds.
  public static let ofCorpus: [Layer] = [
    .documents, .files, .metadata, .text, .words, .events, .entities, .claims, .families, .discrepancies,
    .timeline,
  ]
}
