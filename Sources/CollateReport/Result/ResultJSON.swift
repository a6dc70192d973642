import CollateCore

/// The whole result of a run as one JSON value: `collate-claims/2`, described by `ResultSchema`.
///
/// It holds no clock time and no path, so equal inputs give equal bytes.
public struct ResultJSON {
  /// Name and version of the format.
  public static let format = OutputMark.format + "2"

  let corpus: Corpus
  let record: RunRecord
  let spans: SpanObjects
  let families: Families
  let notes: [Note]

  /// Takes what a run found and the record of what produced it.
  public init(_ corpus: Corpus, record: RunRecord) {
    self.corpus = corpus
    self.record = record
    spans = SpanObjects(corpus: corpus)
    families = Families(of: corpus)
    notes = corpus.allNotes
  }

  /// The result.
  public var json: JSON {
    [
      "format": .string(Self.format),
      "unit": "byte",
      "inputs": inputs,
      "files": files,
      "events": events,
      "families": familyList,
      "entities": entities,
      "claims": claims,
      "links": links,
      "discrepancies": list(corpus.discrepancies),
      "candidates": list(corpus.candidates),
      "wording": list(corpus.wording),
      "dismissed": dismissed,
      "corrections": corrections,
      "derivation": derivation,
      "timeline": timeline,
      "unique": unique,
      "boilerplate": .array(corpus.documents.indices.flatMap(boilerplate)),
      "annotations": annotations,
      "findings": findings,
      "sections": .array(corpus.sections.map(section)),
      "notes": .array(notes.map(note)),
      "run": run,
    ]
  }

  /// The name of a document, as every object of the result gives it.
  func name(_ document: Int) -> JSON { .string(corpus.documents[document].name) }

  /// The names of several documents.
  func names(_ documents: [Int]) -> JSON { .array(documents.map(name)) }
}
