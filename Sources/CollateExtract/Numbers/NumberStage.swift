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
      let found = ProseSegments.read(in: &document).flatMap { segment in
        segment.rules.map { QuantityReader.quantities(in: segment, $0) }
          ?? QuantityParser.quantities(in: segment)
      }
      document.annotate(all: found.map { $0.annotation })
    }
  }
}
