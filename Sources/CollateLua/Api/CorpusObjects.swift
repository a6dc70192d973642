import CollateCore

/// What stands in a corpus, as objects for Lua. Their `id` in the encoding is their place, so that equal ones compare equal.
enum CorpusObjects {
  static func claim(_ claim: Claim, _ index: Int) -> LuaValue {
    .object(
      type: "claim",
      id: index,
      fields: [
        .init("id", .string(claim.id)),
        .init("span", .span(claim.statement)),
        .init(
          "evidence",
          .list(
            claim.evidence.enumerated().map { place, evidence in
              .object(
                type: "evidence",
                id: place,
                fields: [
                  .init("span", .span(evidence.passage)),
                  .init("document", .document(evidence.passage.document)),
                  .init("status", .string(evidence.status.rawValue)),
                  .init("attribution", .list(evidence.attribution.map { .string($0) })),
                  .init("factuality", LuaValue(evidence.factuality?.rawValue)),
                  .init("values", .list(evidence.values.map { .string($0) })),
                ])
            })),
        .init("documents", .list(claim.documents.map { .document($0) })),
        .init("certainty", .string(claim.certainty.rawValue)),
        .init("support", .string(claim.support.rawValue)),
        .init("confidence", .number(claim.confidence)),
        .init("novelty", .number(claim.novelty)),
        .init("judges", .list(claim.judges.map { .string($0) })),
        .init("slots", LuaValue(.map(claim.slots), document: claim.statement.document)),
      ])
  }

  static func discrepancy(_ discrepancy: Discrepancy, _ index: Int) -> LuaValue {
    .object(
      type: "discrepancy",
      id: index,
      fields: [
        .init("id", .string(discrepancy.id)),
        .init("claim", LuaValue(discrepancy.claim)),
        .init("type", .string(discrepancy.category.rawValue)),
        .init("category", .string(discrepancy.category.rawValue)),
        .init("severity", .string(discrepancy.severity.rawValue)),
        .init(
          "sides",
          .list(
            discrepancy.sides.enumerated().map { place, side in
              .object(
                type: "side",
                id: place,
                fields: [
                  .init("span", .span(side.passage)),
                  .init("document", .document(side.passage.document)),
                  .init("value", .string(side.value)),
                  .init("deviant", .bool(side.isDeviant)),
                ])
            })),
        .init("rule", .string(discrepancy.rule.sentence)),
        .init("basis", .string(discrepancy.basis.rawValue)),
        .init("confidence", .number(discrepancy.confidence)),
        .init("excluded", .list(discrepancy.excluded.map { .string($0.rawValue) })),
        .init("within", .bool(discrepancy.isWithinDocument)),
        .init("stage", LuaValue(discrepancy.finder?.stage)),
      ])
  }

  static func link(_ link: Link, _ index: Int) -> LuaValue {
    .object(
      type: "link",
      id: index,
      fields: [
        .init("left", .span(link.left)),
        .init("right", .span(link.right)),
        .init("confidence", .number(link.confidence)),
      ])
  }

  static func family(_ family: Derivation.Family, _ index: Int) -> LuaValue {
    .object(
      type: "family",
      id: index,
      fields: [
        .init("id", .string(family.id)),
        .init("documents", .list(family.members.map { .document($0) })),
      ])
  }

  static func pair(_ pair: Derivation.Pair, _ index: Int) -> LuaValue {
    .object(
      type: "pair",
      id: index,
      fields: [
        .init("left", .document(pair.left)),
        .init("right", .document(pair.right)),
        .init("relation", .string(pair.relation.rawValue)),
        .init(
          "measures",
          .record(pair.measures.sorted { $0.key < $1.key }.map { .init($0.key, .number($0.value)) })),
        .init("reason", .string(pair.reason)),
      ])
  }

  static func moment(_ entry: TimelineEntry, _ index: Int) -> LuaValue {
    .object(
      type: "moment",
      id: index,
      fields: [
        .init("date", .string(entry.date)),
        .init("passages", .list(entry.passages.map { .span($0) })),
        .init("claim", LuaValue(entry.claim)),
      ])
  }

  static func entity(_ entity: Entity, id: String, _ index: Int) -> LuaValue {
    .object(
      type: "entity",
      id: index,
      fields: [
        .init("id", .string(id)),
        .init("name", .string(entity.name)),
        .init("category", .string(entity.category.rawValue)),
        .init("aliases", .list(entity.aliases.map { .string($0) })),
        .init("mentions", .list(entity.mentions.map { .span($0) })),
      ])
  }

  static func finding(_ finding: Finding, _ index: Int) -> LuaValue {
    .object(
      type: "finding",
      id: index,
      fields: [
        .init("kind", .string(finding.kind.name)),
        .init("message", .string(finding.message)),
        .init("fields", LuaValue(.map(finding.fields), document: finding.passages.first?.document ?? 0)),
        .init("passages", .list(finding.passages.map { .span($0) })),
      ])
  }
}
