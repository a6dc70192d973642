import CollateCore
import CollateText

/// Joins what detectors report about one place, and decides which side is away from the canonical value.
struct DifferenceGroups {
  private let corpus: Corpus
  private let familyOf: [Int]
  private let claims: ClaimIndex

  /// Takes the families of the corpus, where they are known, to count accounts instead of files.
  init(_ corpus: Corpus) {
    self.corpus = corpus
    claims = ClaimIndex(corpus.claims)
    familyOf = corpus.derivation.familyIndex(count: corpus.documents.count)
  }

  /// The differences without ids, in corpus order: what may mislead a reader, and mere wording; what one detector typed,
  /// a later one does not report again.
  func discrepancies(_ differences: [Difference]) -> (typed: [Discrepancy], wording: [Discrepancy]) {
    let slots = self.slots(differences)
    let typed = withoutDoubles(slots.filter { $0.severity != .wording }.flatMap(discrepancies(inSlot:)))
    let wording = slots.filter { $0.severity == .wording }.flatMap(discrepancies(inSlot:))
    return (typed, withoutRepeats(wording, of: typed))
  }

  /// Joins the differences of one kind that share a place.
  private func slots(_ differences: [Difference]) -> [Difference] {
    var sets = DisjointSets(count: differences.count)
    var seen: [SlotKey: [(span: Span, index: Int)]] = [:]
    for (index, difference) in differences.enumerated() where difference.mayJoin {
      for side in difference.sides {
        let key = SlotKey(
          rule: difference.rule, severity: difference.severity, document: side.passage.document)
        for (span, other) in seen[key] ?? []
        where span == side.passage.span || difference.severity != .wording && span.overlaps(side.passage.span)
        {
          sets.join(index, other)
        }
        seen[key, default: []].append((side.passage.span, index))
      }
    }
    return sets.sets.map { set in
      var slot = differences[set[0]]
      slot.sides = Array(Set(set.flatMap { differences[$0].sides })).sorted { $0.passage < $1.passage }
      slot.confidence = set.compactMap { differences[$0].confidence }.max()
      return slot
    }
  }

  private struct SlotKey: Hashable {
    var rule: Discrepancy.Rule
    var severity: Difference.Severity
    var document: Int
  }

  /// One discrepancy for every value of a slot that is away from the canonical one.
  private func discrepancies(inSlot slot: Difference) -> [Discrepancy] {
    let byValue = Dictionary(grouping: slot.sides, by: \.value)
    let values = byValue.keys.sorted { left, right in
      let (one, other) = (byValue[left] ?? [], byValue[right] ?? [])
      if families(one) != families(other) { return families(one) > families(other) }
      return first(one) < first(other)
    }
    guard let canonical = values.first.flatMap({ byValue[$0] }) else { return [] }
    return values.dropFirst().compactMap { value in
      let deviant = byValue[value] ?? []
      let documents = Set(deviant.map(\.passage.document))
      let others = canonical.filter { slot.isWithinDocument || !documents.contains($0.passage.document) }
      guard !others.isEmpty else { return nil }
      let sides =
        onePerDocument(deviant).map {
          Discrepancy.Side(passage: $0.passage, value: $0.value, isDeviant: true)
        }
        + onePerDocument(others).map {
          Discrepancy.Side(passage: $0.passage, value: $0.value, isDeviant: false)
        }
      return Discrepancy(
        claim: claim(of: sides),
        category: slot.category,
        severity: slot.severity == .material ? .material : .minor,
        sides: sides.sorted { $0.passage < $1.passage },
        rule: slot.rule,
        basis: slot.basis,
        confidence: slot.confidence ?? 0,
        excluded: slot.excluded,
        isWithinDocument: slot.isWithinDocument
      )
    }
  }

  private func families(_ sides: [Difference.Side]) -> Int {
    Set(sides.map { familyOf[$0.passage.document] }).count
  }

  private func first(_ sides: [Difference.Side]) -> Passage {
    sides.map(\.passage).min() ?? Passage(document: .max, span: Span(0, 0))
  }

  private func onePerDocument(_ sides: [Difference.Side]) -> [Difference.Side] {
    Dictionary(grouping: sides, by: \.passage.document).values.compactMap {
      $0.min { $0.passage < $1.passage }
    }
  }

  /// The claim that holds the most sides; the first of equals; nil unless it holds two.
  private func claim(of sides: [Discrepancy.Side]) -> String? {
    var counts: [Int: Int] = [:]
    for side in sides {
      for claim in claims.claims(at: side.passage) { counts[claim, default: 0] += 1 }
    }
    let best = counts.filter { $0.value >= 2 }.min { ($1.value, $0.key) < ($0.value, $1.key) }
    return best.map { corpus.claims[$0.key].id }
  }

  /// Leaves out a difference all sides of which stand where one that is kept has its sides.
  private func withoutDoubles(_ typed: [Discrepancy]) -> [Discrepancy] {
    typed.reduce(into: []) { kept, discrepancy in
      let isDouble = kept.contains { other in
        discrepancy.sides.allSatisfy { side in
          other.sides.contains {
            $0.passage.document == side.passage.document && $0.passage.span.overlaps(side.passage.span)
          }
        }
      }
      if !isDouble { kept.append(discrepancy) }
    }
  }

  private func withoutRepeats(_ wording: [Discrepancy], of typed: [Discrepancy]) -> [Discrepancy] {
    let places = corpus.documents.indices.map { document in
      SpanIndex(typed.flatMap(\.sides).map(\.passage).filter { $0.document == document }.map(\.span))
    }
    return wording.filter { discrepancy in
      !discrepancy.sides.allSatisfy { places[$0.passage.document].touches($0.passage.span) }
    }
  }
}
