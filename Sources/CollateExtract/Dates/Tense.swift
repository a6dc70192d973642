import CollateText

/// Whether the words around a date look back or ahead.
enum Tense: Sendable {
  case past, future, unknown

  /// Tokens on either side that may tell.
  private static let reach = 10

  /// The tense of the marker nearest to `range`, without crossing the end of a sentence.
  static func around(_ range: Range<Int>, in row: [Token]) -> Tense {
    let before = nearest(range.lowerBound - 1, step: -1, row)
    let after = nearest(range.upperBound, step: 1, row)
    // The verb that a date belongs to stands before it more often: what follows must be clearly nearer.
    switch (before, after) {
    case (let before?, let after?): return after.distance + 2 < before.distance ? after.tense : before.tense
    case (let before?, nil): return before.tense
    case (nil, let after?): return after.tense
    case (nil, nil): return .unknown
    }
  }

  /// The first marker from `start` in steps of `step`, and how many tokens lie between.
  private static func nearest(_ start: Int, step: Int, _ row: [Token]) -> (tense: Tense, distance: Int)? {
    for distance in 0..<reach {
      let index = start + step * distance
      guard row.indices.contains(index) else { return nil }
      let key = row[index].key
      if [".", "!", "?", ";"].contains(key), row.isCapitalised(index + 1) { return nil }
      if isAhead(index, row) { return (.future, distance) }
      // `is to be held` looks ahead.
      let isInfinitive = ["be", "to"].contains(row.key(index - 1))
      if !isInfinitive, looksBack.contains(row[index]) || (key.hasSuffix("ed") && key.utf8.count > 3) {
        return (.past, distance)
      }
    }
    return nil
  }

  private static func isAhead(_ index: Int, _ row: [Token]) -> Bool {
    let key = row[index].key
    if looksAhead.contains(row[index]) { return true }
    return key == "to"
      && ["be", "run", "begin", "start", "take", "meet", "hold", "open", "launch"].contains(
        row.key(index + 1))
      && ["is", "are", "due", "set", "expected"].contains(row.key(index - 1))
  }

  private static let looksAhead: WordSet = [
    "will", "shall", "won't", "scheduled", "expected", "upcoming", "planned", "plans", "due", "forthcoming",
    "would",
    "next", "until", "deadline", "begins", "starts", "runs",
  ]

  private static let looksBack: WordSet = [
    "was", "were", "had", "did", "said", "told", "came", "went", "met", "took", "left", "began", "fell",
    "rose", "struck",
    "hit", "shot", "found", "gave", "made", "held", "won", "lost", "broke", "flew", "sank", "died", "sent",
    "spoke",
    "wrote", "became", "saw", "brought", "caught", "led", "read", "set", "ran", "got", "put", "kept", "felt",
    "thought",
    "has", "have", "since", "after", "late", "early", "earlier",
  ]
}
