import CollateCore

/// `annotations`: what stages of analysts marked in the accounts, such as `wire.credit`. They are places and not copies of
/// the words there: a stage marks with a few bytes what may be a whole text.
extension ResultJSON {
  var annotations: JSON {
    .array(
      corpus.documents.indices.flatMap { index in
        let document = corpus.documents[index]
        return document.annotationKinds.filter { !Layer.builtInKinds.contains($0) }
          .flatMap(document.annotations)
          .map { annotation in
            spans.place(
              Passage(document: index, span: annotation.span),
              [
                .init("kind", .string(annotation.kind.name)),
                .init("fields", spans.fields(annotation.fields, in: index)),
              ]
            )
          }
      }
    )
  }
}
