import CollateText

/// Conflicts that two rules find are told once: between the same words, in the same row, of one type, where a type of a
/// plugin's own is another name for what a built-in rule found. The first one stays, and names the stages of plugins that
/// found it too, each with its type and reason.
package enum SameConflicts {
  /// Adds conflicts of stages of plugins, which have their ids and claims, to the list of a corpus. One that is there
  /// already is told with it, as grave as the graver; one that lay below the cut is listed by that.
  package static func add(_ found: [Discrepancy], to corpus: inout Corpus) {
    // By the documents of their sides, which equal ones have in common.
    var known: [Set<Int>: [Int]] = [:]
    for (index, discrepancy) in corpus.discrepancies.enumerated() {
      known[discrepancy.documents, default: []].append(index)
    }
    for own in found {
      let key = own.documents
      var place = known[key]?.first { own.isSame(as: corpus.discrepancies[$0]) }
      if place == nil, let candidate = corpus.candidates.firstIndex(where: own.isSame) {
        corpus.discrepancies.append(corpus.candidates.remove(at: candidate))
        place = corpus.discrepancies.count - 1
        known[key, default: []].append(corpus.discrepancies.count - 1)
      }
      if let place {
        corpus.discrepancies[place].join(own)
      } else {
        known[key, default: []].append(corpus.discrepancies.count)
        corpus.discrepancies.append(own)
      }
    }
    corpus.sortDiscrepancies()
  }
}

extension Discrepancy {
  fileprivate var documents: Set<Int> { Set(sides.map(\.passage.document)) }

  /// Whether both are of one row and of types that can name one thing, and every side of each stands on words of a side of
  /// the other: sides that give one value here give one there. The values themselves may be written in another form.
  fileprivate func isSame(as other: Discrepancy) -> Bool {
    guard category == other.category || category.isOwn != other.category.isOwn,
      claim == nil || other.claim == nil || claim == other.claim
    else {
      return false
    }
    var values: [String: String] = [:]
    for side in sides {
      guard let match = other.sides.first(where: { $0.sharesWords(with: side) }),
        values.updateValue(match.value, forKey: side.value).map({ $0 == match.value }) ?? true
      else { return false }
    }
    return Set(values.values).count == values.count
      && other.sides.allSatisfy { side in sides.contains { $0.sharesWords(with: side) } }
  }

  /// Notes that a stage of a plugin found it too.
  fileprivate mutating func join(_ own: Discrepancy) {
    severity = min(severity, own.severity)
    confidence = max(confidence, own.confidence)
    claim = claim ?? own.claim
    guard let finder = own.finder, finder != self.finder || rule.sentence != own.rule.sentence else { return }
    let second = SecondFinder(stage: finder.stage, category: own.category, rule: own.rule.sentence)
    if !alsoFound.contains(second) { alsoFound.append(second) }
  }
}

extension Discrepancy.Side {
  fileprivate func sharesWords(with other: Discrepancy.Side) -> Bool {
    passage.document == other.passage.document && passage.span.overlaps(other.passage.span)
  }
}
