import CollateCore

/// `compare.claims`: which passages of the documents state the same thing.
package enum ClaimsStage {
  static let definition = definition(model: .fitted)

  /// The stage with another model.
  static func definition(model: RowModel) -> StageDefinition {
    StageDefinition(
      name: "compare.claims",
      phase: .compare,
      summary: "Finds which passages of the accounts state the same thing, and what only one of them has.",
      options: [
        OptionSpec(
          "min-support",
          .int,
          default: 2,
          minimum: 2,
          help: "Independent families that must state a fact alike before it counts as corroborated."
        )
      ],
      needs: [Sentence.kind, .families],
      uses: [EntityMention.kind, Quantity.kind, DateMention.kind, Attribution.kind, Frame.kind],
      provides: [.claims],
      example: """
        - use: compare.claims
          with: { min-support: 2 }
        """
    ) { options in
      let required = options.int("min-support")
      return .corpus { corpus, _ in findClaims(in: &corpus, required: required, model: model) }
    }
  }

  /// Fills in `corpus.links` and `corpus.claims`.
  package static func findClaims(in corpus: inout Corpus, required: Int, model: RowModel = .fitted) {
    let repeats = RepeatedSentences(corpus)
    let index = StatementIndex(corpus.documents, leavingOut: repeats)
    if index.isCut {
      corpus.notes.append(
        Note(reason: "only the first \(StatementIndex.sentenceLimit) sentences were compared")
      )
    }
    let support = SupportRule(corpus, required: required)
    let rows = FactRows(index, corpus.documents, support: support, model: model, judges: corpus.judges)
    corpus.notes += rows.judgementNotes
    if rows.sentences.isCut {
      corpus.notes.append(
        Note(
          reason:
            "a sentence that shares words with many others was compared with the \(CandidatePairs.perSentence) "
            + "closest ones only")
      )
    }
    corpus.links = rows.sentences.accepted.map { pair, score in
      Link(
        left: index.sentences[pair.left].whole.passage, right: index.sentences[pair.right].whole.passage,
        confidence: LinkModel.probability(score))
    }
    corpus.claims = RowClaims(corpus, rows, support: support, repeats: repeats).claims()
  }
}
