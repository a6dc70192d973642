import CollateCore

/// `extract.attributions`: whom the statements of a document rest on.
enum AttributionStage {
  /// The stage.
  static let definition = StageDefinition(
    name: "extract.attributions",
    phase: .extract,
    summary: "Finds the sources of statements, as chains from the carrier to the origin.",
    needs: [Sentence.kind, EntityMention.kind],
    uses: [.words],
    provides: [Attribution.kind]
  ) { _ in
    .document { document, _ in
      guard document.foreignLanguage == nil else { return }
      let reading = SpeechReader.shared(in: &document)
      for attribution in AttributionChains.attributions(of: reading) { document.annotate(attribution) }
    }
  }
}
