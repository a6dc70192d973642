import CollateCore

/// `extract.frames`: what each clause says, and how the account puts it.
enum FrameStage {
  /// The stage.
  static let definition = StageDefinition(
    name: "extract.frames",
    phase: .extract,
    summary:
      "Reads each clause as a predicate with its participants, place, time and factuality.",
    needs: [.words, Sentence.kind, EntityMention.kind, DateMention.kind, Attribution.kind],
    provides: [Frame.kind]
  ) { _ in
    .document { document, _ in
      guard document.foreignLanguage == nil else { return }
      document.annotate(all: FrameFinder(document).frames().map { $0.annotation })
    }
  }
}
