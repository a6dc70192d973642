import CollateCore

/// The values that accounts give for the slots of an event: mentions joined by agreeing pairs, and the conflicts between
/// them.
struct SlotValues {
  /// Two values of one slot, or one value with two bounds.
  struct Conflict {
    /// The pair that shows it best.
    var link: NumberPairs.Link
    /// What it costs.
    var severity: Difference.Severity
  }

  /// How many slots have more mentions than were compared.
  let cutSlots: Int
  private let frames: [NumberFrame]
  /// For each mention the number of its value.
  private var valueOf: [Int]
  /// The mentions of each value, in corpus order.
  private let mentions: [[Int]]
  /// The conflicts, the surest first, one for two values: of a slot with more than two values, the commonest value
  /// against each other one.
  private(set) var conflicts: [Conflict] = []

  /// Joins what agrees and keeps what differs.
  init(_ pairs: NumberPairs) {
    frames = pairs.frames
    cutSlots = pairs.cutSlots
    var sets = DisjointSets(count: frames.count)
    for link in pairs.equal { sets.join(link.left, link.right) }
    for (left, right) in pairs.repeats { sets.join(left, right) }
    mentions = sets.sets
    valueOf = Array(repeating: 0, count: frames.count)
    for (number, set) in mentions.enumerated() {
      for mention in set { valueOf[mention] = number }
    }
    let found = found(pairs.conflicting)
    let unrivalled = againstTheCommonest(found.filter { !$0.link.hasRival })
    conflicts = unrivalled + found.filter(\.link.hasRival)
  }

  /// One conflict for two values, as grave as the gravest pair of their mentions.
  private func found(_ links: [NumberPairs.Link]) -> [Conflict] {
    var numbers: [[Int]: Int] = [:]
    var found: [Conflict] = []
    for link in links where !knowsBoth(link) {
      guard let severity = NumberVerdict.severity(link.pair.relation, link.pair.left, link.pair.right) else {
        continue
      }
      if let number = numbers[key(link)] {
        if found[number].link.hasRival, !link.hasRival {
          found[number] = Conflict(link: link, severity: severity)
        }
        // What `about 40` leaves open, the figure 40 in the next paragraph does not.
        if severity < found[number].severity { found[number] = Conflict(link: link, severity: severity) }
      } else {
        numbers[key(link)] = found.count
        found.append(Conflict(link: link, severity: severity))
      }
    }
    return found
  }

  /// Whether an account of a pair gives the value of the other too, somewhere, for a thing of the same kind: then it
  /// tells of two.
  private func knowsBoth(_ link: NumberPairs.Link) -> Bool {
    guard valueOf[link.left] != valueOf[link.right] else { return false }
    return gives(link.left, beside: link.right) || gives(link.right, beside: link.left)
  }

  /// Whether the document of `other` gives the value of a mention in another place. What opens a text is left out: a
  /// headline may be older than the text below it.
  private func gives(_ mention: Int, beside other: Int) -> Bool {
    let frame = frames[mention]
    let document = frames[other].sentence.document
    let first = frames.partitioningIndex { $0.sentence.document >= document }
    return frames.indices[first...].prefix { frames[$0].sentence.document == document }.contains {
      $0 != other && frames[$0].sentence.index > 0
        && frames[$0].dimension == frame.dimension && frames[$0].value == frame.value
        && SlotGate.isKin(frames[$0], frame)
    }
  }

  /// What tells one conflict from another: its values; of one value, how each account bounds it.
  private func key(_ link: NumberPairs.Link) -> [Int] {
    let (left, right) = (valueOf[link.left], valueOf[link.right])
    return left == right ? [left] : [min(left, right), max(left, right)]
  }

  private func againstTheCommonest(_ found: [Conflict]) -> [Conflict] {
    var slots = DisjointSets(count: mentions.count)
    for conflict in found { slots.join(valueOf[conflict.link.left], valueOf[conflict.link.right]) }
    var commonest: Set<Int> = []
    for slot in slots.sets {
      if let value = slot.max(by: { documents(of: $0).count < documents(of: $1).count }) {
        commonest.insert(value)
      }
    }
    func isCommon(_ link: NumberPairs.Link) -> Bool {
      commonest.contains(valueOf[link.left]) || commonest.contains(valueOf[link.right])
    }
    let compared = Set(
      found.filter { isCommon($0.link) }.flatMap { [valueOf[$0.link.left], valueOf[$0.link.right]] })
    return found.filter { conflict in
      isCommon(conflict.link)
        || !compared.contains(valueOf[conflict.link.left]) && !compared.contains(valueOf[conflict.link.right])
    }
  }

  private func documents(of value: Int) -> Set<Int> {
    Set(mentions[value].map { frames[$0].sentence.document })
  }

  /// Every mention of the value of one mention of a conflict; documents that give the other value too are left out, but
  /// for the two that show the conflict.
  func sides(of mention: Int, against other: Int) -> [Difference.Side] {
    let isBound = valueOf[mention] == valueOf[other]
    let theirs = isBound ? [] : documents(of: valueOf[other])
    let own = frames[mention].sentence.document
    let members = mentions[valueOf[mention]].filter { candidate in
      let frame = frames[candidate]
      if frame.sentence.document == frames[other].sentence.document { return false }
      if isBound, frame.value.direction != frames[mention].value.direction { return false }
      return frame.sentence.document == own || !theirs.contains(frame.sentence.document)
    }
    return members.map { Difference.Side(passage: frames[$0].passage, value: frames[mention].text) }
  }
}
