import CollateCore

/// `claims`, `links`, `discrepancies`, `candidates`, `wording`, `timeline`, `unique` and `entities`: what the accounts
/// say.
extension ResultJSON {
  var claims: JSON {
    .array(
      corpus.claims.map { claim in
        [
          "id": .string(claim.id),
          "statement": spans.object(claim.statement),
          "slots": spans.fields(claim.slots, in: claim.statement.document),
          "certainty": .string(claim.certainty.rawValue),
          "support": .string(claim.support.rawValue),
          "confidence": .number(claim.confidence),
          "files": names(claim.documents),
          "families": .array(families.indices(of: claim).map { .string(families.all[$0].id) }),
          "evidence": .array(claim.evidence.map(evidence)),
        ]
      }
    )
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
    .array(corpus.links.map { [spans.place($0.left), spans.place($0.right)] })
  }

  /// Discrepancies, candidates and differences of wording have one form.
  func list(_ discrepancies: [Discrepancy]) -> JSON {
    .array(
      discrepancies.map { discrepancy in
        let deviant = Set(discrepancy.sides.filter(\.isDeviant).map(\.passage.document)).sorted()
        return [
          "id": .string(discrepancy.id),
          "claim": JSON(discrepancy.claim),
          "type": .string(discrepancy.category.rawValue),
          "severity": .string(discrepancy.severity.rawValue),
          "confidence": .number(discrepancy.confidence),
          "rule": .string(discrepancy.rule.sentence),
          "basis": .string(discrepancy.basis.rawValue),
          "excluded": .array(discrepancy.excluded.map { .string($0.rawValue) }),
          "within": .bool(discrepancy.isWithinDocument),
          "deviant": names(deviant),
          "values": .array(discrepancy.sides.map(side)),
        ]
      }
    )
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
