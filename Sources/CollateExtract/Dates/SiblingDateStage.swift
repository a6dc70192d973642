import CollateCore

/// The stage `extract.sibling-dates`.
enum SiblingDateStage {
  static let definition = StageDefinition(
    name: "extract.sibling-dates",
    phase: .extract,
    summary:
      "Infers a missing article date from another account of the event whose weekdays match.",
    needs: [DateMention.kind],
    uses: [Boilerplate.kind],
    provides: [.metadata],
    corrects: [DateMention.kind]
  ) { _ in
    .corpus { corpus, _ in
      var siblings = SiblingDates(corpus)
      siblings.rejectPageDates(in: &corpus)
      siblings.lend(to: &corpus)
    }
  }
}
