import CollateCore

/// `annotations`: what stages of analysts marked in the accounts, such as `wire.credit`. They are places and not copies of
/// the words there: a stage marks with a few bytes what may be a whole text.
extension ResultJSON {
  var annotations: JSONWriter.Part {
    let marked = corpus.documents.indices.flatMap { index in
      corpus.documents[index].annotationKinds.filter { !Layer.builtInKinds.contains($0) }
        .flatMap(corpus.documents[index].annotations).map { (document: index, annotation: $0) }
    }
    return .rows(count: marked.count) { row in
      let (index, annotation) = marked[row]
      return spans.place(
        Passage(document: index, span: annotation.span),
        [
          .init("kind", .string(annotation.kind.name)),
          .init("fields", spans.fields(annotation.fields, in: index)),
        ]
      )
    }
  }
}
