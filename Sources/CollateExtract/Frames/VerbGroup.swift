import CollateText

/// A verb with what belongs to it on its left: `to`, modals, auxiliaries, adverbs.
struct VerbGroup {
  /// Rows from the first word to the predicate.
  var rows: Range<Int>
  /// Row of the predicate: the main verb, or the adjective behind a form of be.
  var head: Int
  /// Row of the modal.
  var modal: Int?
  /// Whether it begins with `to`.
  var isInfinitive = false
  /// Whether be and a past participle make it, or a participle alone.
  var isPassive = false
  /// Whether the head is a form in -ing without be.
  var isGerund = false
  /// Whether it has an auxiliary or a finite head.
  var isFinite = true
  /// Whether the head is an adjective or a form of be.
  var isCopular = false
}

/// Finds the verb groups of a sentence.
struct VerbGroups {
  private let words: TaggedSentence

  /// All groups of a sentence, in order; they don't overlap.
  static func all(in words: TaggedSentence) -> [VerbGroup] {
    let finder = VerbGroups(words: words)
    var groups: [VerbGroup] = []
    var row = words.rows.lowerBound
    while row < words.rows.upperBound {
      guard let group = finder.group(at: row) else {
        row += 1
        continue
      }
      if !finder.modifiesNoun(group) { groups.append(group) }
      row = group.rows.upperBound
    }
    // A sentence has a verb: what looks like a participle is its past where nothing else is.
    if !groups.contains(where: \.isFinite),
      let last = groups.lastIndex(where: { $0.isPassive && $0.rows.count == 1 })
    {
      groups[last].isPassive = false
      groups[last].isFinite = true
    }
    return groups
  }

  /// The group that begins at `start`.
  private func group(at start: Int) -> VerbGroup? {
    var group = VerbGroup(rows: start..<start + 1, head: start)
    var row = start
    if words.tag(row) == .to || words.tag(row) == .preposition && words.key(row) == "to" {
      group.isInfinitive = true
      row = skipAdverbs(from: row + 1)
      guard words.tag(row) == .base else { return nil }
    }
    if words.tag(row) == .modal || words.key(row) == "cannot" {
      group.modal = row
      row = skipAdverbs(from: row + 1)
      guard words.isVerb(row) else { return nil }
    }
    guard words.isVerb(row) else { return nil }
    group.head = row
    while words.traits(group.head).contains(.auxiliary) {
      let next = skipAdverbs(from: group.head + 1)
      guard joins(group.head, next) else { break }
      if words.traits(group.head).contains(.copula) {
        group.isPassive = words.tag(next) == .participle || words.tag(next) == .past
      }
      group.head = next
    }
    finish(&group, from: start)
    return group
  }

  private func finish(_ group: inout VerbGroup, from start: Int) {
    let isAlone = group.head == start
    if words.traits(group.head).contains(.copula) {
      group.isCopular = true
      let next = skipAdverbs(from: group.head + 1)
      if words.tag(next)?.isAdjective ?? false, !words.isNoun(next + 1) { group.head = next }
    }
    let tag = words.tag(group.head)
    group.isGerund = isAlone && tag == .gerund
    // `The envoy held talks`: what has both a subject and an object before and behind it is active, tagged or not.
    let isReduced =
      isAlone && tag == .participle
      && !(words.endsPhrase(start - 1) && words.tag(start - 1) != .determiner && opensObject(start + 1))
    group.isPassive = group.isPassive || isReduced
    group.isFinite = !group.isInfinitive && !group.isGerund && !isReduced
    group.rows = start..<group.head + 1
  }

  private func opensObject(_ row: Int) -> Bool {
    switch words.tag(row) {
    case .determiner, .possessivePronoun, .pronoun, .number, .adjective: true
    case let tag?: tag.isNoun
    case nil: false
    }
  }

  /// Whether the verb at `next` belongs to the auxiliary at `row`.
  private func joins(_ row: Int, _ next: Int) -> Bool {
    let isBe = words.traits(row).contains(.copula)
    switch words.tag(next) {
    case .participle: return true
    case .past: return true
    case .gerund: return isBe
    case .base: return !isBe && words.key(next - 1) != "to" && words.key(row).hasPrefix("d")
    default: return false
    }
  }

  private func skipAdverbs(from row: Int) -> Int {
    var row = row
    while words.isAdverb(row) { row += 1 }
    return row
  }

  /// Whether a participle alone stands before the noun that it modifies: `the injured people`.
  private func modifiesNoun(_ group: VerbGroup) -> Bool {
    guard group.rows.count == 1, !group.isFinite, words.isNoun(group.head + 1) else { return false }
    switch words.tag(group.head - 1) {
    case .determiner, .possessivePronoun, .possessive, .number, .adjective: return true
    case .preposition: return words.tag(group.head) == .participle
    default: return false
    }
  }
}
