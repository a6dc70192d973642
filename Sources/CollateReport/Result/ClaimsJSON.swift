import CollateCore

/// `claims`, `links`, `discrepancies`, `candidates`, `wording`, `timeline`, `unique` and `entities`: what the accounts
/// say.
extension ResultJSON {
  var claims: JSON { .array(corpus.claims.map { .object(claim($0)) }) }

  private func claim(_ claim: Claim) -> [JSON.Member] {
    var members: [JSON.Member] = [
      .init("id", .string(claim.id)),
      .init("statement", spans.quotation(claim.statement)),
      .init("slots", spans.fields(claim.slots, in: claim.statement.document)),
      .init("certainty", .string(claim.certainty.rawValue)),
      .init("support", .string(claim.support.rawValue)),
      .init("confidence", .number(claim.confidence)),
      .init("novelty", .number(claim.novelty)),
      .init("basis", .string(Languages.restsOnValues(claim, in: corpus) ? "values" : "words")),
      .init("files", names(claim.documents)),
      .init("families", .array(families.indices(of: claim).map { .string(families.all[$0].id) })),
      .init("evidence", .array(claim.evidence.map(evidence))),
    ]
    if !claim.judges.isEmpty { members.append(.init("judges", .array(claim.judges.map(JSON.string)))) }
    return members
  }

  private func evidence(_ evidence: Claim.Evidence) -> JSON {
    spans.object(
      evidence.passage,
      [
        .init("status", .string(evidence.status.rawValue)),
        .init("attribution", .array(evidence.attribution.map(JSON.string))),
        .init("factuality", JSON(evidence.factuality?.rawValue)),
        .init("values", .array(evidence.values.map(JSON.string))),
      ]
    )
  }

  var links: JSON {
    .array(told.links.map { [spans.place($0.left), spans.place($0.right)] })
  }

  /// Discrepancies, candidates and differences of wording have one form.
  func list(_ discrepancies: [Discrepancy]) -> JSON {
    .array(discrepancies.map { .object(discrepancy($0)) })
  }

  /// What a result says of a discrepancy.
  func discrepancy(_ discrepancy: Discrepancy) -> [JSON.Member] {
    let deviant = Set(discrepancy.sides.filter(\.isDeviant).map(\.passage.document)).sorted()
    var members: [JSON.Member] = [
      .init("id", .string(discrepancy.id)),
      .init("claim", JSON(discrepancy.claim)),
      .init("type", .string(discrepancy.category.rawValue)),
      .init("severity", .string(discrepancy.severity.rawValue)),
      .init("confidence", .number(discrepancy.confidence)),
      .init("rule", .string(discrepancy.rule.sentence)),
      .init("basis", .string(discrepancy.basis.rawValue)),
      .init("excluded", .array(discrepancy.excluded.map { .string($0.rawValue) })),
      .init("within", .bool(discrepancy.isWithinDocument)),
      .init("deviant", names(deviant)),
      .init("values", .array(discrepancy.sides.map(side))),
    ]
    if let finder = discrepancy.finder {
      members.append(.init("stage", .string(finder.stage)))
      if let explanation = finder.explanation { members.append(.init("explanation", .string(explanation))) }
    }
    if !discrepancy.alsoFound.isEmpty {
      let others = discrepancy.alsoFound.map {
        JSON.object([
          .init("stage", .string($0.stage)), .init("type", .string($0.category.rawValue)),
          .init("rule", .string($0.rule)),
        ])
      }
      members.append(.init("also_found", .array(others)))
    }
    return members
  }

  private func side(_ side: Discrepancy.Side) -> JSON {
    spans.object(
      side.passage,
      [.init("value", .string(side.value)), .init("deviant", .bool(side.isDeviant))]
    )
  }

  var timeline: JSON {
    .array(
      corpus.timeline.map { entry in
        [
          "date": .string(entry.date),
          "claim": JSON(entry.claim),
          "evidence": spans.list(entry.passages),
        ]
      }
    )
  }

  var unique: JSON {
    .array(
      UniqueGroup.groups(of: corpus, families: families).map { group in
        [
          "family": .string(families.all[group.family].id),
          "files": names(group.documents),
          "claims": .array(group.claims.map { .string(corpus.claims[$0].id) }),
        ]
      }
    )
  }

  var entities: JSON {
    .array(
      zip(corpus.entities, corpus.entityIDs).map { entity, id in
        [
          "id": .string(id),
          "name": .string(entity.name),
          "type": .string(entity.category.rawValue),
          "aliases": .array(entity.aliases.map(JSON.string)),
          "mentions": spans.list(entity.mentions),
        ]
      }
    )
  }
}
