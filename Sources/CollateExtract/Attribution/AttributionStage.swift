import CollateCore

/// `extract.attributions`: whom the statements of a document rest on.
enum AttributionStage {
  /// The stage.
  static let definition = StageDefinition(
    name: "extract.attributions",
    phase: .extract,
    summary: "Finds the sources of statements, as chains from the carrier to the origin.",
    needs: [Sentence.kind, EntityMention.kind],
    provides: [Attribution.kind]
  ) { _ in
    .document { document, _ in
      guard document.foreignLanguage == nil else { return }
      let speech = SpeechReader.shared(in: &document).speech
      for attribution in AttributionChains.chains(of: speech) { document.annotate(attribution) }
    }
  }
}
