import CollateCore

/// `corrections` and `dismissed`: what stages of plugins changed in what others found, with who and why.
extension ResultJSON {
  /// Every correction, those of the accounts first.
  var corrections: JSON {
    let annotations = corpus.documents.indices.flatMap { index in
      corpus.documents[index].corrections.map { correction($0, in: index) }
    }
    return .array(annotations + corpus.corrections.map(correction))
  }

  private func correction(_ correction: AnnotationCorrection, in document: Int) -> JSON {
    [
      "stage": .string(correction.stage),
      "layer": .string(correction.kind.name),
      "action": .string(correction.action.rawValue),
      "reason": .string(correction.reason),
      "discrepancy": .null,
      "before": annotation(correction.before, in: document),
      "after": annotation(correction.after, in: document),
    ]
  }

  private func annotation(_ annotation: Annotation?, in document: Int) -> JSON {
    guard let annotation else { return .null }
    return spans.object(
      Passage(document: document, span: annotation.span),
      [.init("fields", spans.fields(annotation.fields, in: document))])
  }

  private func correction(_ correction: DiscrepancyCorrection) -> JSON {
    let before: JSON = ["severity": .string(correction.discrepancy.severity.rawValue)]
    let after: JSON =
      switch correction.action {
      case .confirmed: before
      case .regraded(let severity): ["severity": .string(severity.rawValue)]
      case .merged(let id): ["into": .string(id)]
      case .dismissed: .null
      }
    return [
      "stage": .string(correction.stage),
      "layer": .string(Layer.discrepancies.name),
      "action": .string(correction.action.name),
      "reason": .string(correction.reason),
      "discrepancy": .string(correction.discrepancy.id),
      "before": before,
      "after": after,
    ]
  }

  /// The discrepancies that are listed no longer, whole.
  var dismissed: JSON {
    .array(
      corpus.corrections.filter(\.isTakenOut).map { correction in
        let into: JSON = if case .merged(let id) = correction.action { .string(id) } else { .null }
        return .object(
          discrepancy(correction.discrepancy) + [
            .init("dismissed_by", .string(correction.stage)), .init("reason", .string(correction.reason)),
            .init("into", into),
          ])
      })
  }
}
