import CollateText

/// What reports count persons, things and sums by: the few predicates that must never be mixed.
enum Fate: Sendable {
  case death, injury, loss, arrest, custody, flight, rescue, damage, charge, payment, income, gift

  /// The fate a stem names, if any.
  init?(stem: String) {
    guard let fate = Self.byStem[stem] else { return nil }
    self = fate
  }

  /// The fate named nearest to the words `range` in their clause. To the right the clause ends at a comma, `and` or `but`:
  /// `killed 5 and injured 30`; to the left at a word that opens a clause, and what stands behind a comma is far.
  static func nearest(to range: Range<Int>, in tokens: [Token]) -> Fate? {
    var best: (distance: Int, fate: Fate)?
    for index in range.upperBound..<max(range.upperBound, min(tokens.count, range.upperBound + reach)) {
      if index > range.upperBound, tokens[index].followsBreak || joints.contains(tokens[index].key) { break }
      if Cues.clauseOpeners.contains(tokens[index].key), index > range.upperBound + 1 { break }
      if let fate = Fate(stem: tokens[index].stem) {
        best = (index - range.upperBound + 1, fate)
        break
      }
    }
    var distance =
      tokens.indices.contains(range.lowerBound) && tokens[range.lowerBound].followsBreak ? farther : 0
    for index in (max(0, range.lowerBound - reach)..<range.lowerBound).reversed() {
      distance += tokens[index].isNumeral ? 3 : 1
      if Cues.clauseOpeners.contains(tokens[index].key) || concessions.contains(tokens[index].key) { break }
      guard distance < best?.distance ?? .max else { break }
      if let fate = Fate(stem: tokens[index].stem) { best = (distance, fate) }
      if tokens[index].followsBreak || joints.contains(tokens[index].key) { distance += farther }
    }
    return best?.fate
  }

  /// Words between a number and what happened to those counted.
  private static let reach = 8
  private static let joints: Set<String> = ["and", "but"]
  private static let concessions: Set<String> = ["although", "though", "because", "if"]
  /// How many words a comma or a conjunction counts for.
  private static let farther = 3

  private static let byStem: [String: Fate] = {
    let words: [(Fate, String)] = [
      (
        .death,
        "lives kill killed die died dies dead death deaths fatal fatality toll body slain murdered perished"
      ),
      (.injury, "injure injured injury wounded wound hurt hospitalised hospitalized casualties"),
      (.loss, "missing disappeared unaccounted"),
      (.arrest, "arrested arrest nabbed apprehended captured"),
      (.custody, "detained held custody jailed hostage kidnapped abducted"),
      (.flight, "fled flee evacuated evacuate displaced refuge shelter shelters homeless"),
      (.rescue, "rescued rescue freed released saved"),
      (.damage, "damaged destroyed destroy flattened collapsed levelled"),
      (.charge, "charged indicted accused convicted sentenced"),
      (.payment, "paid pay pays paying spent cost"),
      (.income, "earned earn earns income"),
      (.gift, "donated donate donations gave"),
    ]
    var table: [String: Fate] = [:]
    for (fate, list) in words {
      for word in list.split(separator: " ") { table[Stemming.stem(String(word))] = fate }
    }
    return table
  }()
}
