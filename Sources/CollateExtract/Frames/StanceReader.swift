import CollateCore
import CollateText

/// Finds the word that governs a verb group, and how the account puts the group for its sake.
struct StanceReader {
  /// A stance with the row of the word that decides it.
  struct Reading {
    var stance: Frame.Stance
    var cue: Int?

    static let fact = Reading(stance: .fact, cue: nil)

    /// Of two readings the one that takes more from the fact; the earlier of equals.
    func stronger(_ other: Reading) -> Reading {
      stance.strength < other.stance.strength ? other : self
    }
  }

  let words: TaggedSentence
  let groups: [VerbGroup]
  /// Words left of a group among which its governor is looked for.
  private static let reach = 7

  /// How the account puts a group.
  func reading(of index: Int) -> Reading {
    let group = groups[index]
    var reading = modal(group).stronger(adverb(group)).stronger(negation(group))
    if group.isInfinitive {
      reading = reading.stronger(governorOfInfinitive(index))
    } else if group.isGerund {
      reading = reading.stronger(governorOfGerund(group))
    } else {
      reading = reading.stronger(governorOfClause(index))
    }
    if reading.stance == .negated || reading.stance == .planned, let withheld = withholding(group, reading) {
      return withheld
    }
    return reading
  }

  // MARK: Inside the group

  private func modal(_ group: VerbGroup) -> Reading {
    guard let row = group.modal else { return .fact }
    switch words.key(row) {
    case "will", "shall", "'ll", "wo": return Reading(stance: .planned, cue: row)
    case "would", "'d": return Reading(stance: .would, cue: row)
    case "may", "might", "could": return Reading(stance: .possible, cue: row)
    case "must", "should", "ought": return Reading(stance: .obliged, cue: row)
    default: return .fact
    }
  }

  private func adverb(_ group: VerbGroup) -> Reading {
    for row in group.rows.lowerBound - 1..<group.rows.upperBound + 1 {
      if let stance = words.cue(row)?.adverb { return Reading(stance: stance, cue: row) }
    }
    return .fact
  }

  /// `did not`, `never`; `no one was`, `neither was`; `found no trace`.
  private func negation(_ group: VerbGroup) -> Reading {
    let denials = group.rows.filter { words.traits($0).contains(.negation) }
    if let row = denials.first { return denials.count % 2 == 1 ? Reading(stance: .negated, cue: row) : .fact }
    let after = group.rows.upperBound
    if words.key(after) == "no", !group.isCopular || words.isNoun(after + 1) {
      return Reading(stance: .negated, cue: after)
    }
    var row = group.rows.lowerBound - 1
    while words.endsPhrase(row) || words.tag(row)?.isAdjective ?? false || words.key(row) == "of" {
      if words.traits(row).contains(.negation) { return Reading(stance: .negated, cue: row) }
      row -= 1
    }
    return .fact
  }

  /// `declined to name`, `did not disclose`: what is told of is withheld.
  private func withholding(_ group: VerbGroup, _ reading: Reading) -> Reading? {
    guard reading.stance == .negated, CueWords.disclosing.contains(VerbLemmas.lemma(words.key(group.head)))
    else { return nil }
    return Reading(stance: .withheld, cue: reading.cue)
  }

  // MARK: Outside the group

  /// The word before `to`, else the verb not far to the left; `is to meet`.
  private func governorOfInfinitive(_ index: Int) -> Reading {
    let start = groups[index].rows.lowerBound
    let before = skipLeft(from: start - 1)
    if let reading = governing(before) { return reading }
    if words.traits(before).contains(.copula) { return Reading(stance: .planned, cue: before) }
    guard index > 0 else { return .fact }
    let other = groups[index - 1]
    guard start - other.head <= Self.reach, let stance = words.cue(other.head)?.verb, stance != .discussed,
      !(other.head + 1..<start).contains(where: { words.isComma($0) })
    else { return .fact }
    return combined(stance, other.head)
  }

  /// `accused of killing`, `plans for leaving`, `denied killing`.
  private func governorOfGerund(_ group: VerbGroup) -> Reading {
    let start = group.rows.lowerBound
    if words.tag(start - 1) == .preposition {
      for row in (start - 6..<start - 1).reversed() where words.isVerb(row) || words.isNoun(row) {
        if let reading = governing(row) { return reading }
      }
      return words.key(start - 1) == "without" ? Reading(stance: .negated, cue: start - 1) : .fact
    }
    return words.isVerb(start - 1) ? governing(start - 1) ?? .fact : .fact
  }

  /// Walks left over the subject to what opens the clause, and reads the verb or the adjective before that.
  private func governorOfClause(_ index: Int) -> Reading {
    var row = groups[index].rows.lowerBound - 1
    let low = max(words.rows.lowerBound, row - 14)
    while row >= low {
      switch words.key(row) {
      case "whether": return Reading(stance: .unknown, cue: governor(before: row) ?? row)
      case "if":
        let other = governor(before: row)
        let isQuestion = other.flatMap(words.cue).map {
          $0.isKnowing || $0.verb == .unknown || $0.adjective == .unknown
        }
        return Reading(stance: isQuestion ?? false ? .unknown : .condition, cue: other ?? row)
      case "unless": return Reading(stance: .condition, cue: row)
      case "that": return governor(before: row).flatMap(governing) ?? .fact
      // `unclear why it sank`: that it sank is told as a fact.
      case "how", "why", "when", "where", "who", "what": return .fact
      default: break
      }
      if words.isVerb(row) {
        // `officials believe the ship sank`: no word opens the clause.
        guard let verb = words.cue(row)?.verb, verb == .alleged || verb == .possible else { return .fact }
        return governing(row) ?? .fact
      }
      if words.isBreak(row) || words.isComma(row) || words.tag(row) == .conjunction { return .fact }
      row -= 1
    }
    return .fact
  }

  /// The verb, adjective or noun that opens a clause whose first word stands at `row`.
  private func governor(before row: Int) -> Int? {
    let before = skipLeft(from: row - 1)
    return words.cue(before) != nil && !words.isComma(before) ? before : nil
  }

  private func skipLeft(from row: Int) -> Int {
    var row = row
    while words.tag(row)?.isAdverb ?? false, words.cue(row) == nil { row -= 1 }
    return row
  }

  /// What the word at `row` makes of what it governs; nil where it governs nothing.
  private func governing(_ row: Int) -> Reading? {
    guard let cue = words.cue(row), let tag = words.tag(row) else { return nil }
    let stance: Frame.Stance? =
      tag.isVerb
      ? cue.verb ?? cue.adjective : tag.isNoun ? cue.noun : tag.isAdjective ? cue.adjective ?? cue.verb : nil
    return stance.map { combined($0, row) }
  }

  /// A governor that is denied itself denies: `did not agree to meet`; one that denies, denied, leaves nothing denied.
  private func combined(_ stance: Frame.Stance, _ row: Int) -> Reading {
    let isOpinion = stance == .alleged && ["we", "i"].contains(words.key(row - 1))
    if isNegated(row) {
      return stance == .negated ? .fact : Reading(stance: .negated, cue: row)
    }
    return Reading(stance: isOpinion ? .opinion : stance, cue: row)
  }

  /// Whether a negation stands in the group of the word at `row`.
  private func isNegated(_ row: Int) -> Bool {
    let group = groups.first { $0.rows.contains(row) }
    let low = group?.rows.lowerBound ?? row - 1
    return (low...row).contains { words.traits($0).contains(.negation) }
  }
}
