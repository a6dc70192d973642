import CollateCore

/// The stage `extract.numbers`.
enum NumberStage {
  static let definition = StageDefinition(
    name: "extract.numbers",
    phase: .extract,
    summary: "Finds numbers with their bound, their unit and what they count.",
    needs: [.text],
    uses: [Boilerplate.kind],
    provides: [Quantity.kind]
  ) { _ in
    .document { document, _ in
      var found: [Quantity] = []
      ProseSegments.forEach(in: document) { found += QuantityParser.quantities(in: $0) }
      for quantity in found { document.annotate(quantity) }
    }
  }
}
