import CollateText

/// What a number counts where no noun follows it.
extension QuantityParser {
  /// `12 Somali and 11 Yemeni pirates`, `5 and 6 people`: the noun stands after the last of the numbers.
  func sharedNoun(_ index: Int) -> String? {
    var next = index
    while row.has(.word, at: next), row.isCapitalised(next), next < index + 3 { next += 1 }
    guard ["and", "or"].contains(row.key(next)),
      let other = NumberPhrase(at: next + 1, in: row),
      !other.isOrdinal
    else { return nil }
    return NounPhrase.counted(from: other.tokens.upperBound, in: row, isSingular: false)
  }

  /// `12 were killed`, `the death toll rose to 12`, `the number of victims rose to 12`.
  func countedBefore(_ start: Int, _ end: Int) -> String? {
    if let victim = victim(at: end) { return victim }
    // `a crew of 22`
    if row.key(start - 1) == "of", row.isOne(of: NounPhrase.collectives, at: start - 2) {
      return row.key(start - 2)
    }
    let isHarmed = row.isOne(of: Self.harms, at: start - 1) && row.key(start - 2) != "was"
    if isHarmed { return "person" }
    var index = start - 1
    let limit = max(0, start - 10)
    while index >= limit, row[index].kind != .sign || row[index].key == "-" {
      let key = row[index].key
      if key == "toll" {
        return ["death", "dead"].contains(row.key(index - 1)) || index == 0 ? "death" : row.key(index - 1)
      }
      if key == "number" || key == "total", row.key(index + 1) == "of" {
        return NounPhrase.counted(from: index + 2, in: row, isSingular: false)
      }
      if key == "population" { return "person" }
      index -= 1
    }
    return nil
  }

  /// `person` where what follows at `index` happens to people: `killed`, `were injured`, `people` left out.
  func victim(at index: Int) -> String? {
    var next = index
    while [
      "were", "was", "are", "have", "had", "been", "more", "others", "other", "still", "also", "of", "them",
    ].contains(row.key(next)) {
      next += 1
    }
    return row.isOne(of: Self.fates, at: next) ? "person" : nil
  }

  static let harms: WordSet = [
    "killing", "wounding", "injuring", "killed", "wounded", "injured", "hurting", "displacing", "leaving",
  ]

  static let fates: WordSet = [
    "killed", "dead", "died", "injured", "wounded", "hurt", "missing", "arrested", "detained", "hospitalised",
    "hospitalized", "evacuated", "rescued", "drowned", "displaced", "homeless", "survived", "perished",
    "deported",
    "infected", "kidnapped", "abducted", "jailed", "sentenced", "trapped", "stranded", "aboard",
  ]
}
