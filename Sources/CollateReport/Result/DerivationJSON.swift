import CollateCore

/// `events`, `families` and `derivation`: who tells of what, who rests on whom, and the evidence for it.
extension ResultJSON {
  var events: JSON {
    let all = Array(corpus.documents.indices)
    return .array((corpus.events.isEmpty && !all.isEmpty ? [all] : corpus.events).map(names))
  }

  var familyList: JSON {
    .array(families.all.map { ["id": .string($0.id), "files": names($0.members)] })
  }

  var derivation: JSON {
    let derivation = corpus.derivation
    let rewriting = derivation.rewriting.filter { corpus.documents.indices.contains($0.key) }
    return [
      "families": .array(families.all.map { names($0.members) }),
      "rewriting": .object(
        rewriting.sorted { $0.key < $1.key }.map {
          .init(corpus.documents[$0.key].name, .string($0.value.rawValue))
        }
      ),
      "traces": .array(derivation.traces.map(trace)),
      "order": names(derivation.order),
      "pairs": .array(derivation.pairs.map(pair)),
      "compared_pairs": .int(derivation.comparedPairs.values.reduce(0, +)),
      "inferred_sources": .array(derivation.inferredSources.map(inferredSource)),
    ]
  }

  private func pair(_ pair: Derivation.Pair) -> JSON {
    [
      "files": names([pair.left, pair.right]),
      "relation": .string(pair.relation.rawValue),
      "reason": .string(pair.reason),
      "measures": .object(pair.measures.sorted { $0.key < $1.key }.map { .init($0.key, .number($0.value)) }),
      "shared_runs": .array(
        pair.runs.map { run in
          ["words": .int(run.words), "left": spans.object(run.left), "right": spans.object(run.right)]
        }
      ),
    ]
  }

  private func trace(_ trace: Derivation.Trace) -> JSON {
    [
      "file": .string(corpus.documents[trace.document].name),
      "reason": .string(trace.reason),
      "evidence": spans.list(trace.evidence),
    ]
  }

  private func inferredSource(_ source: Derivation.InferredSource) -> JSON {
    [
      "name": .string(source.name),
      "inferred": true,
      "files": names(source.documents),
      "evidence": spans.list(source.evidence),
    ]
  }
}
