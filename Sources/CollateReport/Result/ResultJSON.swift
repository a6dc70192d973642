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
  let told: ToldLinks

  /// Takes what a run found and the record of what produced it.
  public init(_ corpus: Corpus, record: RunRecord) {
    self.init(corpus, record: record, writesTextsOnce: true)
  }

  /// The same for parts that are written without the others: they can name no text that stands elsewhere.
  init(_ corpus: Corpus, record: RunRecord, writesTextsOnce: Bool) {
    self.corpus = corpus
    self.record = record
    spans = SpanObjects(corpus: corpus, writesTextsOnce: writesTextsOnce)
    families = Families(of: corpus)
    told = ToldLinks(corpus)
    notes = (corpus.allNotes + [told.note].compactMap(\.self)).sorted()
  }

  /// The result.
  public var json: JSON { .object(parts.map { .init($0.key, $0.value.json) }) }

  /// Its members, in order. What stages of analysts marked may be most of it.
  var parts: [(key: String, value: JSONWriter.Part)] {
    // The texts are known when all that names them is made.
    let parts = members
    return parts + (spans.texts.map { [("texts", .value($0.json))] } ?? [])
  }

  /// Longest line of the file, in bytes: where many accounts make thousands of equal objects, each has a line of its own.
  var lineLimit: Int { spans.texts == nil ? JSONWriter.lineLimit : 1_000 }

  private var members: [(key: String, value: JSONWriter.Part)] {
    [
      ("format", .value(.string(Self.format))),
      ("unit", .value("byte")),
      ("inputs", .value(inputs)),
      ("files", .value(files)),
      ("events", .value(events)),
      ("families", .value(familyList)),
      ("entities", .value(entities)),
      ("claims", .value(claims)),
      ("links", .value(links)),
      ("discrepancies", .value(list(corpus.discrepancies))),
      ("candidates", .value(list(corpus.candidates))),
      ("wording", .value(list(corpus.wording))),
      ("dismissed", .value(dismissed)),
      ("corrections", .value(corrections)),
      ("derivation", .value(derivation)),
      ("timeline", .value(timeline)),
      ("unique", .value(unique)),
      ("boilerplate", .value(.array(corpus.documents.indices.flatMap(boilerplate)))),
      ("annotations", annotations),
      ("findings", .value(findings)),
      ("sections", .value(.array(corpus.sections.map(section)))),
      ("notes", .value(.array(notes.map(note)))),
      ("run", .value(run)),
    ]
  }

  /// The name of a document, as every object of the result gives it.
  func name(_ document: Int) -> JSON { .string(corpus.documents[document].name) }

  /// The names of several documents.
  func names(_ documents: [Int]) -> JSON { .array(documents.map(name)) }
}
