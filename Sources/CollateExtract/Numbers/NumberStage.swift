import CollateCore

/// The stage `extract.numbers`.
enum NumberStage {
  static let definition = StageDefinition(
    name: "extract.numbers",
    phase: .extract,
    summary: "Finds numbers with their bound, their unit and what they count.",
    needs: [.text],
    provides: [Quantity.kind]
  ) { _ in
    .document { document, _ in
      let found = ReadSegment.prose(of: &document).flatMap(QuantityParser.quantities)
      document.annotate(all: found.map(\.annotation))
    }
  }
}
