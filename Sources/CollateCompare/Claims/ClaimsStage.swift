import CollateCore

/// `compare.claims`: which passages of the documents state the same thing.
package enum ClaimsStage {
  static let definition = StageDefinition(
    name: "compare.claims",
    phase: .compare,
    summary: "Finds which passages of the accounts state the same thing, and what only one of them has.",
    options: [
      OptionSpec(
        "min-support",
        .int,
        default: 2,
        minimum: 2,
        help: "Independent families that must state a claim before it counts as corroborated."
      )
    ],
    needs: [Sentence.kind, .families],
    provides: [.claims],
    example: """
      - use: compare.claims
        with: { min-support: 2 }
      """
  ) { options in
    let required = options.int("min-support")
    return .corpus { corpus, _ in findClaims(in: &corpus, required: required) }
  }

  /// Fills in `corpus.links` and `corpus.claims`.
  package static func findClaims(in corpus: inout Corpus, required: Int, model: LinkModel = .fitted) {
    let index = StatementIndex(corpus.documents)
    if index.isCut {
      corpus.notes.append(
        Note(reason: "only the first \(StatementIndex.sentenceLimit) sentences were compared")
      )
    }
    let links = StatementLinks(index, model: model)
    corpus.links = links.sentences.edges.map { edge in
      Link(
        left: index.sentences[edge.left].whole.passage, right: index.sentences[edge.right].whole.passage,
        confidence: LinkModel.probability(edge.score))
    }
    .sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    let builder = ClaimBuilder(corpus, support: SupportRule(corpus, required: required))
    corpus.claims = builder.claims(links, index)
  }
}
