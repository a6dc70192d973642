import CollateCore

/// The stage `extract.dates`.
enum DateStage {
  static let definition = StageDefinition(
    name: "extract.dates",
    phase: .extract,
    summary: "Finds dates, clock times and lengths of time, resolved against the article's own date.",
    needs: [.text],
    uses: [Boilerplate.kind],
    provides: [DateMention.kind]
  ) { _ in
    .document { document, _ in DateExtraction.run(on: &document) }
  }
}
