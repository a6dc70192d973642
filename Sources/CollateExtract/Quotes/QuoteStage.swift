import CollateCore

/// `extract.quotes`: who says what, in quotation marks or as reported speech.
enum QuoteStage {
  /// The stage.
  static let definition = StageDefinition(
    name: "extract.quotes",
    phase: .extract,
    summary:
      "Finds direct, partial and indirect quotations with their speaker and the word that introduces them.",
    needs: [Sentence.kind, EntityMention.kind],
    uses: [.words],
    provides: [Quotation.kind]
  ) { _ in
    .document { document, _ in
      guard document.foreignLanguage == nil else {
        for quotation in QuotationFinder.unattributed(in: document) { document.annotate(quotation) }
        return
      }
      let reading = SpeechReader.shared(in: &document)
      for quotation in QuotationFinder.quotations(of: document, reading) { document.annotate(quotation) }
    }
  }
}
