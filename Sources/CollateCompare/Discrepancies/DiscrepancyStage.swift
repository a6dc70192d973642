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

  private static func definition(detectors: [any DifferenceDetector]) -> StageDefinition {
    StageDefinition(
      name: "compare.discrepancies",
      phase: .compare,
      summary: "Finds where accounts of one event differ, and types and grades each difference.",
      options: [
        OptionSpec(
          "least-severity",
          .choice(Discrepancy.Severity.allCases.map(\.rawValue)),
          default: .string(Discrepancy.Severity.wording.rawValue),
          help: "The mildest difference to report."
        )
      ],
      needs: [.claims, Sentence.kind, Quantity.kind, DateMention.kind, Quotation.kind, Attribution.kind],
      provides: [.discrepancies, .claims],
      example: "- use: compare.discrepancies\n  with: { least-severity: minor }"
    ) { options in
      let least = Discrepancy.Severity(rawValue: options.string("least-severity")) ?? .wording
      return .corpus { corpus, _ in compare(&corpus, least: least, detectors: detectors) }
    }
  }

  /// Fills `corpus.discrepancies`, and marks the evidence that stands away from its claim.
  static func compare(
    _ corpus: inout Corpus, least: Discrepancy.Severity,
    detectors: [any DifferenceDetector] = DifferenceDetectors.all
  ) {
    let comparison = Comparison(corpus)
    let differences = detectors.flatMap { $0.differences(in: comparison) }
    let found = DifferenceGroups(corpus).discrepancies(differences.filter { $0.severity <= least })
    corpus.discrepancies = numbered(found)
    markEvidence(&corpus)
    markDisputed(&corpus)
    for document in comparison.cutDocuments {
      corpus.notes.append(
        Note(
          document: corpus.documents[document].name,
          reason: "only the first \(Comparison.sentenceLimit) sentences were searched for differences"
        )
      )
    }
  }

  /// Orders by severity, then by place, and names them `d1`, `d2` …
  private static func numbered(_ discrepancies: [Discrepancy]) -> [Discrepancy] {
    let sorted = discrepancies.sorted { left, right in
      if left.severity != right.severity { return left.severity < right.severity }
      let (one, other) = (left.sides.map(\.passage), right.sides.map(\.passage))
      if one != other { return one.lexicographicallyPrecedes(other) }
      return (left.category.rawValue, left.rule) < (right.category.rawValue, right.rule)
    }
    return sorted.enumerated().map { index, discrepancy in
      var named = discrepancy
      named.id = "d\(index + 1)"
      return named
    }
  }

  /// Evidence that holds a deviant side of a material difference contradicts its claim; of a minor one, it states it
  /// differently.
  private static func markEvidence(_ corpus: inout Corpus) {
    let positions = Dictionary(corpus.claims.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for discrepancy in corpus.discrepancies where discrepancy.severity != .wording {
      guard let position = discrepancy.claim.flatMap({ positions[$0] }) else { continue }
      for side in discrepancy.sides where side.isDeviant {
        for index in corpus.claims[position].evidence.indices {
          let evidence = corpus.claims[position].evidence[index]
          guard evidence.passage.document == side.passage.document,
            evidence.passage.span.overlaps(side.passage.span), evidence.status != .contradicts
          else { continue }
          corpus.claims[position].evidence[index].status =
            discrepancy.severity == .material ? .contradicts : .statesDifferently
        }
      }
    }
  }

  /// A claim is disputed where its evidence holds both sides of a material difference between families, not inside one,
  /// and where its statement says one side though its other evidence is silent about it: nobody corroborates that.
  private static func markDisputed(_ corpus: inout Corpus) {
    let familyOf = corpus.derivation.familyIndex(count: corpus.documents.count)
    let claims = ClaimIndex(corpus.claims)
    for discrepancy in corpus.discrepancies
    where discrepancy.severity == .material && !discrepancy.isWithinDocument {
      let deviant = discrepancy.sides.filter(\.isDeviant).map(\.passage)
      let canonical = discrepancy.sides.filter { !$0.isDeviant }.map(\.passage)
      let families = Set(canonical.map { familyOf[$0.document] })
      guard deviant.contains(where: { !families.contains(familyOf[$0.document]) }) else { continue }
      let holders = Set(deviant.flatMap(claims.claims)).intersection(canonical.flatMap(claims.claims))
      let stating = (deviant + canonical).flatMap { side in
        claims.claims(at: side).filter { index in
          let claim = corpus.claims[index]
          return claim.support == .corroborated && claim.statement.document == side.document
            && claim.statement.span.contains(side.span)
        }
      }
      for index in holders.union(stating) { corpus.claims[index].support = .disputed }
    }
  }
}
