import CollateCore

/// Words before and after a number that bound its value.
enum BoundWords {
  /// The bound named just before `index`, and the token where its words begin.
  static func before(_ index: Int, in row: [Token]) -> (bound: Quantity.Bound, start: Int)? {
    for (words, bound) in leading where row.matches(words, at: index - words.count) {
      let start = index - words.count
      // `a further 20`, `over the 30`: a determiner may come between, never before.
      return (bound, start)
    }
    return nil
  }

  /// The bound named at `index`, just after the number, and the token after its words.
  static func after(_ index: Int, in row: [Token]) -> (bound: Quantity.Bound, next: Int)? {
    if row.key(index) == "+", row.isGlued(index) { return (.atLeast, index + 1) }
    if row.key(index) == "-", row.key(index + 1) == "plus", row.isGlued(index) {
      return (.atLeast, index + 2)
    }
    for (words, bound) in trailing where row.matches(words, at: index) { return (bound, index + words.count) }
    return nil
  }

  /// Longest first, so that `no more than` is not read as `more than`.
  private static let leading: [([String], Quantity.Bound)] = [
    (["a", "little", "more", "than"], .moreThan), (["a", "bit", "more", "than"], .moreThan),
    (["at", "the", "very", "least"], .atLeast), (["not", "less", "than"], .atLeast),
    (["no", "less", "than"], .atLeast),
    (["no", "fewer", "than"], .atLeast), (["not", "fewer", "than"], .atLeast),
    (["a", "minimum", "of"], .atLeast),
    (["no", "more", "than"], .atMost), (["not", "more", "than"], .atMost), (["a", "maximum", "of"], .atMost),
    (["as", "many", "as"], .atMost), (["as", "much", "as"], .atMost), (["as", "few", "as"], .atLeast),
    (["in", "excess", "of"], .moreThan), (["somewhere", "around"], .about),
    (["in", "the", "region", "of"], .about),
    (["a", "little", "over"], .moreThan), (["a", "little", "under"], .lessThan),
    (["an", "estimated"], .about),
    (["an", "average", "of"], .about), (["more", "than"], .moreThan), (["greater", "than"], .moreThan),
    (["higher", "than"], .moreThan), (["upwards", "of"], .moreThan), (["upward", "of"], .moreThan),
    (["well", "over"], .moreThan), (["just", "over"], .moreThan), (["slightly", "over"], .moreThan),
    (["less", "than"], .lessThan), (["fewer", "than"], .lessThan), (["lower", "than"], .lessThan),
    (["just", "under"], .lessThan), (["well", "under"], .lessThan), (["short", "of"], .lessThan),
    (["shy", "of"], .lessThan),
    (["at", "least"], .atLeast), (["at", "most"], .atMost), (["up", "to"], .atMost),
    (["close", "to"], .about),
    (["just", "about"], .about), (["or", "about"], .about), (["over"], .moreThan), (["above"], .moreThan),
    (["exceeding"], .moreThan), (["exceeded"], .moreThan), (["exceeds"], .moreThan), (["topped"], .moreThan),
    (["under"], .lessThan), (["below"], .lessThan), (["minimum"], .atLeast), (["maximum"], .atMost),
    (["about"], .about), (["around"], .about), (["roughly"], .about), (["approximately"], .about),
    (["approx"], .about), (["circa"], .about), (["some"], .about), (["nearly"], .about), (["almost"], .about),
    (["estimated"], .about), (["estimated", "at"], .about), (["~"], .about), (["perhaps"], .about),
    (["probably"], .about),
    ([">"], .moreThan),
    (["<"], .lessThan), (["≥"], .atLeast), (["≤"], .atMost),
  ]

  private static let trailing: [([String], Quantity.Bound)] = [
    (["or", "more"], .atLeast), (["or", "so"], .about), (["or", "fewer"], .atMost),
    (["or", "less"], .atMost),
    (["and", "counting"], .atLeast), (["or", "thereabouts"], .about), (["at", "least"], .atLeast),
    (["plus"], .atLeast), (["odd"], .about),
  ]
}
