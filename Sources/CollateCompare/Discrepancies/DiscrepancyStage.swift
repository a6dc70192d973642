import CollateCore

/// The stage `compare.discrepancies`.
public enum DiscrepancyStage {
  /// Its definition.
  public static let definition = definition(detectors: DifferenceDetectors.all)

  /// The stage without each of its detectors.
  static let ablations = DifferenceDetectors.all.indices.map { index in
    var detectors = DifferenceDetectors.all
    let left = detectors.remove(at: index)
    return Ablation(without: "\(type(of: left))", definition(detectors: detectors))
  }

  private static let options = [
    OptionSpec(
      "least-severity",
      .choice(Discrepancy.Severity.allCases.map(\.rawValue)),
      default: .string(Discrepancy.Severity.minor.rawValue),
      retired: [
        "wording": "wording differences are always listed separately, under `wording`; use minor"
      ],
      help: "The mildest difference to report."
    ),
    OptionSpec(
      "cut", .number, default: .number(DiscrepancyRanking.cut), minimum: 0, maximum: 1,
      help: "Lowest confidence of a discrepancy; anything below it is a candidate."
    ),
  ]

  static func definition(detectors: [any DifferenceDetector]) -> StageDefinition {
    StageDefinition(
      name: "compare.discrepancies",
      phase: .compare,
      summary: "Finds where accounts of one event differ, and types and grades each difference.",
      options: options,
      needs: [.claims, Sentence.kind, Quantity.kind, DateMention.kind, Quotation.kind, Attribution.kind],
      uses: [.families, EntityMention.kind, Enumeration.kind, Frame.kind],
      provides: [.discrepancies],
      corrects: [.claims],
      example: "- use: compare.discrepancies\n  with: { least-severity: minor }"
    ) { options in
      let least = Discrepancy.Severity(rawValue: options.string("least-severity")) ?? .minor
      let ranking = DiscrepancyRanking(cut: options.number("cut"))
      return .corpus { corpus, _ in compare(&corpus, least: least, ranking, detectors: detectors) }
    }
  }

  /// What the detectors find, with the wording raised that tells something.
  static func differences(in comparison: Comparison, _ detectors: [any DifferenceDetector]) -> [Difference] {
    let telling = TellingWords(comparison)
    let documents = comparison.corpus.documents
    return detectors.flatMap { detector in
      let found = detector.differences(in: comparison).map(telling.raised)
      if detector.readsEveryLanguage { return found }
      return found.filter { difference in
        difference.sides.allSatisfy { documents[$0.passage.document].foreignLanguage == nil }
      }
    }
  }

  /// Differences between accounts told of all documents that repeat a side of them. Those of wording are for reading two
  /// texts side by side: they stay with the passages that were compared.
  private static func spread(_ discrepancies: [Discrepancy], _ repeats: RepeatedSentences) -> [Discrepancy] {
    guard !repeats.isEmpty else { return discrepancies }
    return discrepancies.map { discrepancy in
      var discrepancy = discrepancy
      if !discrepancy.isWithinDocument { discrepancy.sides = repeats.spread(discrepancy.sides) }
      return discrepancy
    }
  }

  /// Fills `corpus.discrepancies`, `candidates` and `wording`, and marks the evidence that differs from its claim.
  static func compare(
    _ corpus: inout Corpus, least: Discrepancy.Severity = .minor, _ ranking: DiscrepancyRanking = .init(),
    detectors: [any DifferenceDetector] = DifferenceDetectors.all
  ) {
    let comparison = Comparison(corpus)
    let differences = differences(in: comparison, detectors).map { difference in
      var difference = difference
      difference.confidence =
        difference.severity == .wording
        ? MeasuredConfidence.ofWording(difference.category)
        : ConflictModel.fitted.confidence(difference, in: comparison)
      return difference
    }
    let found = DifferenceGroups(corpus).discrepancies(differences)
    let ranked = ranking.ranked(
      spread(found.typed.filter { $0.severity <= least }, comparison.repeats), wording: found.wording)
    // Those that stages of plugins have added stay.
    let added = corpus.discrepancies.filter { $0.finder != nil }
    let named = DiscrepancyNames(corpus).named(
      [ranked.discrepancies, ranked.candidates, ranked.wording], taken: Set(added.map(\.id)))
    (corpus.discrepancies, corpus.candidates, corpus.wording) = (named[0], named[1], named[2])
    if !added.isEmpty { SameConflicts.add(added, to: &corpus) }
    if ranked.uncounted > 0 {
      corpus.notes.append(
        Note(reason: "candidates far below the cut, not listed: \(ranked.uncounted)"))
    }
    if comparison.leftOutPairs > 0 {
      corpus.notes.append(
        Note(
          reason: "\(comparison.leftOutPairs) pairs of linked sentences were not compared word by word: "
            + "both sentences have many likelier counterparts"))
    }
    corpus.notes += detectors.flatMap { $0.cuts(in: comparison) }
    ConflictMarks(corpus).mark(&corpus)
    for document in comparison.cutDocuments {
      corpus.notes.append(
        Note(
          document: corpus.documents[document].name,
          reason: "only the first \(Comparison.sentenceLimit) sentences were searched for differences"
        )
      )
    }
  }
}
