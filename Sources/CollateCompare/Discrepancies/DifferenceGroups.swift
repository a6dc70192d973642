import CollateCore
import CollateText

/// Joins what detectors report about one slot, so that a conflict is told once with all files that fill the slot, and
/// decides which values are away from the one that leads.
struct DifferenceGroups {
  private let corpus: Corpus
  private let leading: LeadingValue
  private let claims: ClaimIndex
  private let carriers: ValueCarriers

  /// Takes the families of the corpus, where they are known, to count accounts instead of files.
  init(_ corpus: Corpus) {
    self.corpus = corpus
    claims = ClaimIndex(corpus.claims)
    carriers = ValueCarriers(corpus)
    leading = LeadingValue(corpus)
  }

  /// The differences without ids, in corpus order: what may mislead a reader, and mere wording; what one detector typed,
  /// a later one does not report again.
  func discrepancies(_ differences: [Difference]) -> (typed: [Discrepancy], wording: [Discrepancy]) {
    let typed = withoutDoubles(slots(differences.filter { $0.severity != .wording })).map {
      discrepancy($0, sides: carriers.completed($0))
    }
    let wording = slots(differences.filter { $0.severity == .wording }).map {
      discrepancy($0, sides: $0.sides)
    }
    return (typed, withoutRepeats(wording, of: typed))
  }

  /// Joins the differences of one kind that share a place: the very words, or words that overlap where one rule has read
  /// them or one value comes of them. Differences of wording share the very words, for they may lie inside each other.
  private func slots(_ differences: [Difference]) -> [Difference] {
    var sets = DisjointSets(count: differences.count)
    var seen: [SlotKey: PassageBuckets<(value: String, index: Int)>] = [:]
    for (index, difference) in differences.enumerated() where difference.mayJoin {
      for side in difference.sides {
        let key = SlotKey(
          category: difference.category, severity: difference.severity,
          isWithinDocument: difference.isWithinDocument)
        seen[key]?.forEach(overlapping: side.passage) { span, known in
          let isOneReading =
            difference.severity != .wording
            && (known.value == side.value || differences[known.index].rule == difference.rule)
          if span == side.passage.span || isOneReading { sets.join(index, known.index) }
        }
        seen[key, default: PassageBuckets()].insert((side.value, index), at: side.passage)
      }
    }
    return sets.sets.map { set in
      var slot = differences[set[0]]
      slot.sides = Array(Set(set.flatMap { differences[$0].sides })).sorted {
        ($0.passage, $0.value) < ($1.passage, $1.value)
      }
      slot.confidence = set.compactMap { differences[$0].confidence }.max()
      return slot
    }
  }

  private struct SlotKey: Hashable {
    var category: Discrepancy.Category
    var severity: Difference.Severity
    var isWithinDocument: Bool
  }

  /// Leaves out a slot two values of which stand where two values of one that is kept stand: the detectors go from the
  /// most specific to the least, so that the first to type a pair of values types it best.
  private func withoutDoubles(_ slots: [Difference]) -> [Difference] {
    var places = PassageBuckets<(value: String, slot: Int)>()
    return slots.enumerated().filter { index, slot in
      var met: [Int: (own: Set<String>, others: Set<String>)] = [:]
      for side in slot.sides {
        places.forEach(overlapping: side.passage) { _, other in
          met[other.slot, default: ([], [])].own.insert(side.value)
          met[other.slot, default: ([], [])].others.insert(other.value)
        }
      }
      if met.values.contains(where: { $0.own.count > 1 && $0.others.count > 1 }) { return false }
      for side in slot.sides { places.insert((side.value, index), at: side.passage) }
      return true
    }.map(\.element)
  }

  private func discrepancy(_ slot: Difference, sides: [Difference.Side]) -> Discrepancy {
    let byValue = Dictionary(grouping: sides, by: \.value)
    let leading = self.leading.value(of: sides.lazy.map { ($0.passage.document, $0.value) })
    // What was found whole is shown whole: an account may give a value in its lead and again in its body.
    let mentions = slot.mayJoin ? byValue.values.flatMap(onePerDocument) : sides
    let shown = mentions.map {
      Discrepancy.Side(
        passage: $0.passage, value: $0.value, isDeviant: leading != nil && $0.value != leading)
    }.sorted { ($0.passage, $0.value) < ($1.passage, $1.value) }
    return Discrepancy(
      claim: claims.claim(holding: shown.map(\.passage)).map { corpus.claims[$0].id },
      category: slot.category,
      severity: slot.severity == .material ? .material : .minor,
      sides: shown,
      rule: slot.rule,
      basis: slot.basis,
      confidence: slot.confidence ?? 0,
      excluded: slot.excluded,
      isWithinDocument: slot.isWithinDocument
    )
  }

  private func onePerDocument(_ sides: [Difference.Side]) -> [Difference.Side] {
    Dictionary(grouping: sides, by: \.passage.document).values.compactMap {
      $0.min { ($0.passage, $0.value) < ($1.passage, $1.value) }
    }
  }

  private func withoutRepeats(_ wording: [Discrepancy], of typed: [Discrepancy]) -> [Discrepancy] {
    let passages = typed.flatMap(\.sides).map(\.passage)
    let places = Dictionary(grouping: passages, by: \.document).mapValues { SpanIndex($0.map(\.span)) }
    return wording.filter { discrepancy in
      !discrepancy.sides.allSatisfy { places[$0.passage.document]?.touches($0.passage.span) == true }
    }
  }
}
