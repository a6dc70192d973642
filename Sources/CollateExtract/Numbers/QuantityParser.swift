import CollateCore
import CollateText

/// Finds the quantities in a row of tokens: numbers with their bound, unit and the noun they count.
///
/// Dates, clock times and durations are left to `TemporalParser`; numbers that are part of a name (`Flight 370`), a
/// telephone number, a score or a list mark are no quantities.
struct QuantityParser {
  private let row: [Token]
  /// Tokens that belong to a date, time or duration.
  private let isTemporal: [Bool]

  /// Every quantity in `row`, in order.
  static func quantities(in row: [Token]) -> [Quantity] {
    var isTemporal = Array(repeating: false, count: row.count)
    for expression in TemporalParser.expressions(in: row) {
      for index in expression.tokens { isTemporal[index] = true }
    }
    let parser = QuantityParser(row: row, isTemporal: isTemporal)
    var result: [Quantity] = []
    var index = 0
    while index < row.count {
      guard let (quantity, next) = parser.quantity(at: index) else {
        index += 1
        continue
      }
      if let quantity { result.append(quantity) }
      index = max(next, index + 1)
    }
    return result
  }

  /// The quantity that begins at `index`; nil inside the result where the number there is none.
  private func quantity(at index: Int) -> (Quantity?, next: Int)? {
    guard !isTemporal[index] else { return nil }
    if let multiple = multiple(at: index) { return multiple }
    guard let phrase = NumberPhrase(at: index, in: row) else { return nil }
    let end = phrase.tokens.upperBound
    if isNoQuantity(phrase) { return (nil, codeEnd(end)) }
    if phrase.isOrdinal { return (ordinal(phrase), end) }
    var assembly = Assembly(phrase)
    if let range = rangeEnd(after: phrase) {
      assembly.upper = range.value
      assembly.end = range.end
      assembly.bound = .range
      if row.indices.contains(range.end),
        isTemporal[range.end - 1] || TemporalWords.units[row.key(range.end)] != nil
      {
        return (nil, range.end)
      }
    }
    readSign(&assembly)
    readUnit(&assembly)
    readBound(&assembly)
    let isJoined = row.key(assembly.end) == "-" && row.has(.word, at: assembly.end + 1)
    if assembly.unit == nil, let age = age(&assembly) { return (age, assembly.end) }
    if isJoined, assembly.unit == nil {
      assembly.counted = Inflection.singular(row.key(assembly.end + 1))
    } else if assembly.counted == nil {
      assembly.counted = NounPhrase.counted(
        from: assembly.end,
        in: row,
        isSingular: assembly.upper == 1 || assembly.unit == "percent"
      )
      if assembly.counted == nil { assembly.counted = sharedNoun(assembly.end) }
      if assembly.counted == "dead" { assembly.counted = "death" }
    }
    if assembly.unit != nil, assembly.unit != "percent", !isOfPhrase(assembly.end) { assembly.counted = nil }
    if phrase.isSpelled, assembly.upper == 1, assembly.unit == nil, !isCountingOne(phrase, assembly.counted) {
      return (nil, end)
    }
    if assembly.counted == nil, assembly.unit == nil {
      assembly.counted = countedBefore(assembly.start, assembly.end)
    }
    return (assembly.quantity(in: row), assembly.end)
  }

  private func isOfPhrase(_ index: Int) -> Bool { row.key(index) == "of" }

  /// What has been read of one quantity.
  private struct Assembly {
    var start: Int
    var end: Int
    var lower: Double
    var upper: Double
    var bound = Quantity.Bound.exact
    var unit: String?
    var counted: String?

    init(_ phrase: NumberPhrase) {
      (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
      (lower, upper) = (phrase.value, phrase.value)
    }

    func quantity(in row: [Token]) -> Quantity {
      Quantity(
        span: row.span(start..<end), lower: lower, upper: upper, bound: bound, unit: unit, counted: counted)
    }
  }

  // MARK: Parts

  /// `minus 20`, `-20 °C`.
  private func readSign(_ assembly: inout Assembly) {
    let isMinus =
      row.key(assembly.start - 1) == "minus"
      || (["-", "−"].contains(row.key(assembly.start - 1)) && row.isGlued(assembly.start)
        && !row.isGlued(assembly.start - 1) && MeasureUnits.unit(at: assembly.end, in: row) != nil)
    guard isMinus else { return }
    assembly.start -= 1
    (assembly.lower, assembly.upper) = (-assembly.upper, -assembly.lower)
  }

  private func readUnit(_ assembly: inout Assembly) {
    if let currency = MeasureUnits.currency(before: assembly.start, in: row) {
      assembly.unit = currency.unit
      assembly.start = currency.start
      // `$3m` is a sum, `3m` a length.
      if row.isGlued(assembly.end), row.key(assembly.end) == "m" {
        assembly.lower *= 1e6
        assembly.upper *= 1e6
        assembly.end += 1
      }
      return
    }
    if let (bound, next) = BoundWords.after(assembly.end, in: row),
      row.has(.word, at: next) || row.has(.sign, at: next)
    {
      if assembly.bound == .exact { assembly.bound = bound }
      assembly.end = next
    }
    if let magnitude = magnitude(&assembly) {
      assembly.unit = magnitude
    } else if let measure = MeasureUnits.unit(at: assembly.end, in: row) {
      assembly.unit = measure.unit
      assembly.end = measure.next
    } else if let currency = MeasureUnits.currency(at: assembly.end, in: row) {
      assembly.unit = currency.unit
      assembly.end = currency.next
    }
  }

  /// `magnitude 6.1`, `a magnitude of 6.1`, `6.1-magnitude`, `6.1 on the Richter scale`.
  private func magnitude(_ assembly: inout Assembly) -> String? {
    let before = ["of", "-", "was", "measured"].contains(row.key(assembly.start - 1)) ? 2 : 1
    if row.key(assembly.start - before) == "magnitude" {
      assembly.start -= before
      return "magnitude"
    }
    let next = row.key(assembly.end) == "-" ? assembly.end + 1 : assembly.end
    if row.key(next) == "magnitude" {
      assembly.end = next + 1
      return "magnitude"
    }
    guard row.matches(["on", "the", "richter"], at: assembly.end) else { return nil }
    assembly.end += row.key(assembly.end + 3) == "scale" ? 4 : 3
    return "magnitude"
  }

  private func readBound(_ assembly: inout Assembly) {
    if assembly.bound == .range {
      if row.key(assembly.start - 1) == "between" { assembly.start -= 1 }
      return
    }
    guard let (bound, start) = BoundWords.before(assembly.start, in: row) else {
      if assembly.bound == .exact, let (bound, next) = BoundWords.after(assembly.end, in: row) {
        assembly.bound = bound
        assembly.end = next
      }
      return
    }
    assembly.bound = bound
    assembly.start = start
  }

  /// `36-year-old`, `36 years old`, `aged 36`, `at the age of 36`, `, 36,` after a name.
  private func age(_ assembly: inout Assembly) -> Quantity? {
    var next = assembly.end
    var unit = "year"
    if row.key(next) == "-" { next += 1 }
    if let named = Self.ageUnits[row.key(next)] {
      unit = named
      let old = row.key(next + 1) == "-" ? next + 2 : next + 1
      if row.key(old) == "old" || row.key(old) == "olds" {
        assembly.end = old + 1
      } else if row.matches(["of", "age"], at: next + 1) {
        assembly.end = next + 3
      } else {
        return nil
      }
    } else {
      let isCalled =
        ["aged", "age"].contains(row.key(assembly.start - 1))
        || row.matches(["age", "of"], at: assembly.start - 2)
        || row.matches(["ages", "of"], at: assembly.start - 2)
      let isApposed =
        row.key(assembly.start - 1) == "," && row.isCapitalised(assembly.start - 2)
        && [",", "."].contains(row.key(assembly.end)) && (5...110).contains(assembly.lower)
        && !row.isCapitalised(assembly.end + 1)
      let isPredicate =
        ["he", "she"].contains(row.key(assembly.start - 2))
        && ["was", "is"].contains(row.key(assembly.start - 1))
        && [".", ",", ";"].contains(row.key(assembly.end))
      guard isCalled || isApposed || isPredicate else { return nil }
    }
    assembly.unit = unit
    assembly.counted = "age"
    return assembly.quantity(in: row)
  }

  private static let ageUnits: [String: String] = [
    "year": "year", "years": "year", "month": "month", "months": "month", "week": "week", "weeks": "week",
    "day": "day",
    "days": "day",
  ]

  private func ordinal(_ phrase: NumberPhrase) -> Quantity? {
    let before = row.key(phrase.tokens.lowerBound - 1)
    // `first noticed`, `second,` are adverbs: an ordinal that ranks a noun has a determiner.
    let isRanked =
      Self.ordinalDeterminers.contains(before) || !phrase.isSpelled
      || row.isCapitalised(phrase.tokens.lowerBound - 1)
    guard isRanked, let noun = NounPhrase.counted(from: phrase.tokens.upperBound, in: row, isSingular: true),
      !["time", "place", "half"].contains(noun)
    else { return nil }
    return Quantity(
      span: row.span(phrase.tokens),
      lower: phrase.value,
      upper: phrase.value,
      bound: .exact,
      counted: noun,
      isOrdinal: true
    )
  }

  private static let ordinalDeterminers: Set<String> = [
    "the", "a", "his", "her", "its", "their", "this", "that", "every", "our", "my", "for",
  ]

  /// `dozens of`, `hundreds of`, `tens of thousands of`: at least two of them.
  private func multiple(at index: Int) -> (Quantity?, next: Int)? {
    let scales: [String: Double] = [
      "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
      "tens": 10,
    ]
    guard let first = scales[row.key(index)] else { return nil }
    var value = first
    var next = index + 1
    if row.key(next) == "of", let second = scales[row.key(next + 1)], second > first {
      value *= second
      next += 2
    }
    guard value != 10 else { return nil }
    let counted = NounPhrase.counted(from: next, in: row, isSingular: false)
    guard row.key(next) == "of" || ["more", "were", "are", "have"].contains(row.key(next)) else { return nil }
    let quantity = Quantity(
      span: row.span(index..<next),
      lower: 2 * value,
      upper: 2 * value,
      bound: .atLeast,
      counted: counted ?? victim(at: next)
    )
    return (quantity, next)
  }

  /// The other end of a range: `35 to 40`, `35-40`, `between 3 and 5`, `two or three`.
  private func rangeEnd(after phrase: NumberPhrase) -> (value: Double, end: Int)? {
    let joint = phrase.tokens.upperBound
    let isBetween = row.key(phrase.tokens.lowerBound - 1) == "between"
    // `rose from 3 to 5` names two numbers, `ranges from 3 to 5` one range.
    let isFrom =
      row.key(phrase.tokens.lowerBound - 1) == "from"
      && !["range", "ranges", "ranged", "ranging", "anywhere"].contains(row.key(phrase.tokens.lowerBound - 2))
    let key = row.key(joint)
    let isDash = ["-", "–", "—"].contains(key) && row.has(phrase.isSpelled ? .word : .number, at: joint + 1)
    guard isDash || (key == "to" && !isFrom) || (key == "and" && isBetween) || key == "or" else { return nil }
    var next = joint + 1
    if MeasureUnits.currency(before: next + 1, in: row) != nil, row.has(.sign, at: next) { next += 1 }
    guard let other = NumberPhrase(at: next, in: row), !other.isOrdinal, other.value > phrase.value else {
      return nil
    }
    if isDash, !phrase.isSpelled, isScore(phrase.value, other) { return nil }
    // `two or three` is a guess, `12 or 300` are two numbers.
    if key == "or", other.value > phrase.value + 10 || other.value > 2 * phrase.value + 1 { return nil }
    return (other.value, other.tokens.upperBound)
  }

  /// `3-1`, `1 – 2`: small numbers joined by a dash that count nothing.
  private func isScore(_ first: Double, _ other: NumberPhrase) -> Bool {
    guard first < 10, other.value < 10 else { return other.value <= first }
    let next = other.tokens.upperBound
    return other.value <= first
      || (NounPhrase.counted(from: next, in: row, isSingular: false) == nil
        && MeasureUnits.unit(at: next, in: row) == nil && TemporalWords.units[row.key(next)] == nil)
  }

  // MARK: What is counted

  /// `12 Somali and 11 Yemeni pirates`: the noun stands after the last of the numbers.
  private func sharedNoun(_ index: Int) -> String? {
    var next = index
    while row.has(.word, at: next), row.isCapitalised(next), next < index + 3 { next += 1 }
    guard next > index, ["and", "or"].contains(row.key(next)),
      let other = NumberPhrase(at: next + 1, in: row),
      !other.isOrdinal
    else { return nil }
    return NounPhrase.counted(from: other.tokens.upperBound, in: row, isSingular: false)
  }

  /// `12 were killed`, `the death toll rose to 12`, `the number of victims rose to 12`.
  private func countedBefore(_ start: Int, _ end: Int) -> String? {
    if let victim = victim(at: end) { return victim }
    // `a crew of 22`
    if row.key(start - 1) == "of", NounPhrase.collectives.contains(row.key(start - 2)) {
      return row.key(start - 2)
    }
    let isHarmed = Self.harms.contains(row.key(start - 1)) && row.key(start - 2) != "was"
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
  private func victim(at index: Int) -> String? {
    var next = index
    while [
      "were", "was", "are", "have", "had", "been", "more", "others", "other", "still", "also", "of", "them",
    ].contains(row.key(next)) {
      next += 1
    }
    return Self.fates.contains(row.key(next)) ? "person" : nil
  }

  private static let harms: Set<String> = [
    "killing", "wounding", "injuring", "killed", "wounded", "injured", "hurting", "displacing", "leaving",
  ]

  private static let fates: Set<String> = [
    "killed", "dead", "died", "injured", "wounded", "hurt", "missing", "arrested", "detained", "hospitalised",
    "hospitalized", "evacuated", "rescued", "drowned", "displaced", "homeless", "survived", "perished",
    "deported",
    "infected", "kidnapped", "abducted", "jailed", "sentenced", "trapped", "stranded", "aboard",
  ]

  // MARK: What is no quantity

  private func isNoQuantity(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    let end = phrase.tokens.upperBound
    if phrase.tokens.contains(where: { isTemporal[$0] }) { return true }
    if Self.looseLabels.contains(row.key(start - 1)), phrase.isSpelled { return isPartOfName(start, end) }
    if phrase.isSpelled { return phrase.value == 1 && row.isGlued(start) && row.key(start - 1) == "-" }
    let before = row.key(start - 1)
    if row.isGlued(start),
      ["/", ":", "#", "_", "@", "&", "=", "*", "."].contains(before) || row.has(.word, at: start - 1)
    {
      return !isCurrencyBefore(start)
    }
    // `B-52`, `COVID-19`; and the middle of a code.
    if row.isGlued(start), ["-", "–"].contains(before), row.isGlued(start - 1) { return true }
    if row.isGlued(end) {
      let after = row.key(end)
      if [":", "/", "_", "@"].contains(after), row.isGlued(end + 1) { return true }
      if row.has(.word, at: end), !isUnitOrScale(end) { return !phrase.isOrdinal }
      if ["-", "–"].contains(after), row.has(.number, at: end + 1), row.isGlued(end + 1) {
        return isCode(phrase, end + 1)
      }
    }
    if ["-", "–"].contains(row.key(end)), let other = NumberPhrase(at: end + 1, in: row), !other.isSpelled,
      isScore(phrase.value, other)
    {
      return true
    }
    if before == "+" || before == "(" && row.key(end) == ")" && row[start].key.utf8.count == 3 { return true }
    return isPartOfName(start, end)
  }

  private func isCurrencyBefore(_ index: Int) -> Bool { MeasureUnits.currency(before: index, in: row) != nil }

  private func isUnitOrScale(_ index: Int) -> Bool {
    MeasureUnits.unit(at: index, in: row) != nil || MeasureUnits.currency(at: index, in: row) != nil
      || (row.key(index) == "m" || row.key(index) == "km")
  }

  /// Telephone numbers, scores and other digits joined by a hyphen that are no ascending range.
  private func isCode(_ phrase: NumberPhrase, _ second: Int) -> Bool {
    if row.key(second + 1) == "-", row.isGlued(second + 1), row.has(.number, at: second + 2) { return true }
    guard let other = NumberPhrase(at: second, in: row) else { return true }
    let isTelephone = row[phrase.tokens.lowerBound].key.utf8.count == 3 && row[second].key.utf8.count == 4
    return other.value <= phrase.value || (isTelephone && !NounPhrase.isPlural(row.key(second + 1)))
  }

  /// The token after the rest of a code: `-555-1234`.
  private func codeEnd(_ index: Int) -> Int {
    var next = index
    while ["-", "–", "/", ":"].contains(row.key(next)), row.isGlued(next) == row.isGlued(next + 1),
      row.has(.number, at: next + 1)
    {
      next += 2
    }
    return next
  }

  /// `Flight 370`, `Boeing 747`, `No. 1`, `page 12`: a name or a label before the number and nothing counted after it.
  private func isPartOfName(_ start: Int, _ end: Int) -> Bool {
    var label = start - 1
    if row.key(label) == "." { label -= 1 }
    if Self.labels.contains(row.key(label)) { return true }
    if Self.looseLabels.contains(row.key(label)),
      NounPhrase.counted(from: end, in: row, isSingular: false) == nil
    {
      return true
    }
    guard label == start - 1, row.isCapitalised(label), row.has(.word, at: label) else { return false }
    if Self.openers.contains(row.key(label)) || BoundWords.before(start, in: row) != nil
      || isCurrencyBefore(start)
    {
      return false
    }
    if TemporalWords.weekdays[row.key(label)] != nil || isTemporal[label] { return false }
    return NounPhrase.counted(from: end, in: row, isSingular: false) == nil
      && MeasureUnits.unit(at: end, in: row) == nil
      && victim(at: end) == nil && !isAge(start, end)
  }

  private func isAge(_ start: Int, _ end: Int) -> Bool { row.key(end) == "-" && row.key(end + 1) == "year" }

  private static let labels: Set<String> = [
    "no", "nos", "flight", "route", "page", "pages", "chapter", "section", "article", "volume", "issue",
    "figure",
    "table", "room", "gate", "platform", "channel", "highway", "line", "phase", "level", "version", "vol",
    "pp", "no.", "#",
  ]

  /// Words that label a number where it counts nothing: `day five`, `round 3`.
  private static let looseLabels: Set<String> = [
    "day", "week", "round", "group", "grade", "part", "episode", "season", "type", "stage", "tier", "step",
    "class",
    "lot", "unit", "block", "sector", "zone", "post", "posts", "world",
  ]

  /// Capitalised words that open a sentence before a number without naming anything.
  private static let openers: Set<String> = [
    "the", "a", "an", "in", "on", "at", "of", "some", "all", "these", "those", "with", "for", "from", "by",
    "only", "just",
    "and", "but", "or", "its", "his", "her", "their", "another", "there", "when", "while", "after", "before",
    "since",
    "was", "were", "is", "are", "has", "have", "had", "than", "between", "among", "both", "they", "we", "to",
    "as", "that", "this", "it", "us", "more",
  ]

  /// `one` counts where a noun follows; `one of them`, `no one`, `one another` do not.
  private func isCountingOne(_ phrase: NumberPhrase, _ counted: String?) -> Bool {
    let before = row.key(phrase.tokens.lowerBound - 1)
    let after = row.key(phrase.tokens.upperBound)
    if ["no", "any", "every", "some", "each", "this", "that", "the", "which"].contains(before)
      || after == "of"
    {
      return false
    }
    if victim(at: phrase.tokens.upperBound) != nil { return true }
    guard let counted, row.has(.word, at: phrase.tokens.upperBound) else { return false }
    return !["another", "thing", "way", "point", "side", "hand", "day", "who", "reason", "more"].contains(
      counted) && after != "another"
  }
}
