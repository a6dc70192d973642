import CollateText

/// What reports count persons by: the few predicates that must never be mixed.
enum Fate: Sendable {
  case death, injury, arrest, loss

  /// The fate a stem names, if any.
  init?(stem: String) {
    guard let fate = Self.byStem[stem] else { return nil }
    self = fate
  }

  /// The fate named nearest to the words `range`; words behind a break, in another clause or behind another number
  /// count as farther away.
  static func nearest(to range: Range<Int>, in tokens: [Token]) -> Fate? {
    var best: (distance: Int, fate: Fate)?
    func consider(_ index: Int, _ distance: Int) {
      guard let fate = Fate(stem: tokens[index].stem) else { return }
      if distance < best?.distance ?? 10 { best = (distance, fate) }
    }
    var distance = 0
    for index in range.upperBound..<max(range.upperBound, min(tokens.count, range.upperBound + 8)) {
      distance += 1 + obstacle(at: index, in: tokens)
      consider(index, distance)
    }
    distance = 0
    for index in (max(0, range.lowerBound - 8)..<range.lowerBound).reversed() {
      distance += 1
      consider(index, distance)
      distance += obstacle(at: index, in: tokens)
    }
    return best?.fate
  }

  private static func obstacle(at index: Int, in tokens: [Token]) -> Int {
    let token = tokens[index]
    let joins = ["and", "but"].contains(token.key) ? 2 : 0
    let opensClause = Cues.clauseOpeners.contains(token.key) ? 6 : 0
    return (token.followsBreak ? 2 : 0) + joins + opensClause + (token.isNumeral ? 4 : 0)
  }

  private static let byStem: [String: Fate] = {
    let words: [(Fate, String)] = [
      (
        .death,
        "lives kill killed die died dead death deaths fatal fatality toll body slain murdered perished"
      ),
      (.injury, "injure injured wounded wound hurt hospitalised hospitalized casualties"),
      (.arrest, "arrested captured detained nabbed apprehended seized custody held"),
      (.loss, "missing disappeared unaccounted"),
    ]
    var table: [String: Fate] = [:]
    for (fate, list) in words {
      for word in list.split(separator: " ") { table[Stemming.stem(String(word))] = fate }
    }
    return table
  }()
}
