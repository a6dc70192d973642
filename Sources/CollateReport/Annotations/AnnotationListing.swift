import CollateCore
import CollateText

/// The annotations of some kinds, with the bytes of the source files that carry them, for other programs to read.
public struct AnnotationListing {
  let corpus: Corpus
  let kinds: [Layer]
  let spans: SpanObjects

  /// Lists the annotations of these kinds, in this order at one place.
  public init(of corpus: Corpus, kinds: [Layer]) {
    (self.corpus, self.kinds) = (corpus, kinds)
    spans = SpanObjects(corpus: corpus)
  }

  /// `{format, unit, kinds, files, annotations}`; an annotation is a span object with its kind and its fields. Accounts
  /// stand in order, the annotations of one by start, then the wider first.
  public var json: [UInt8] {
    let listed = corpus.documents.indices.flatMap { index in
      annotations(of: index).map { (document: index, annotation: $0) }
    }
    let files = corpus.documents.map { document -> JSON in
      [
        "file": .string(document.name), "sha256": .string(document.source.sha256),
        "encoding": .string(document.encoding),
        "positions": .string(document.source.positions.rawValue),
      ]
    }
    return JSONWriter.pretty([
      ("format", .value("collate-annotations/1")),
      ("unit", .value("byte")),
      ("kinds", .value(.array(kinds.map { .string($0.name) }))),
      ("files", .value(.array(files))),
      (
        "annotations",
        .rows(count: listed.count) { row in
          let (document, annotation) = listed[row]
          return spans.object(
            Passage(document: document, span: annotation.span),
            [
              .init("kind", .string(annotation.kind.name)),
              .init("fields", spans.fields(annotation.fields, in: document)),
            ])
        }
      ),
    ])
  }

  /// The annotations of a document, by start, then the wider first, then in the order of the kinds.
  func annotations(of document: Int) -> [Annotation] {
    let all = kinds.flatMap { corpus.documents[document].annotations($0) }
    let order = all.indices.sorted { left, right in
      let (first, second) = (all[left].span, all[right].span)
      return (first.start, second.end, left) < (second.start, first.end, right)
    }
    return order.map { all[$0] }
  }
}

extension Annotation {
  /// What one word says of it: the choice that its kind makes, such as `person` or `direct`; else its kind.
  var label: String {
    let view = AnnotationKinds.builtIn.first { $0.kind == kind }
    let choice = view?.fields.first { $0.values != nil }
    return choice.flatMap { fields[$0.name]?.string } ?? kind.name
  }
}
