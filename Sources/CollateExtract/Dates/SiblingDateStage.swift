import CollateCore

/// The stage `extract.sibling-dates`.
enum SiblingDateStage {
  static let definition = StageDefinition(
    name: "extract.sibling-dates",
    phase: .extract,
    summary:
      "Lends the date of another account of the event to a document that shows none, where their weekdays agree.",
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
