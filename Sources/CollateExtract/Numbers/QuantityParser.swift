import CollateCore
import CollateText

/// Finds the quantities in a row of tokens: numbers with their bound, unit and the noun they count.
///
/// Dates, clock times and durations are left to `TemporalParser`; numbers that are part of a name (`Flight 370`), a
/// telephone number or a list mark are no quantities.
struct QuantityParser {
  let row: [Token]
  /// Tokens that belong to a date, time or duration.
  let isTemporal: [Bool]

  /// Every quantity of a segment, in order.
  static func quantities(in segment: ReadSegment) -> [Quantity] {
    let row = segment.tokens
    let parser = QuantityParser(row: row, isTemporal: segment.isTemporal)
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
  func quantity(at index: Int) -> (Quantity?, next: Int)? {
    guard !isTemporal[index], Self.canBegin(row[index]) else { return nil }
    if let vague = vague(at: index) { return vague }
    if let zero = zero(at: index) { return zero }
    guard let phrase = NumberPhrase(at: index, in: row) else { return nil }
    let end = phrase.tokens.upperBound
    if let score = score(phrase) { return score }
    if isNoQuantity(phrase) { return (nil, codeEnd(end)) }
    if phrase.isOrdinal { return (ordinal(phrase), end) }
    var assembly = Assembly(phrase)
    if let range = rangeEnd(after: phrase) {
      assembly.upper = range.value
      assembly.end = range.end
      assembly.bound = .range
      if row.indices.contains(range.end),
        isTemporal[range.end - 1] || row.value(in: TemporalWords.units, at: range.end) != nil
      {
        return (nil, range.end)
      }
    }
    readSign(&assembly)
    readUnit(&assembly)
    readPoint(&assembly)
    if assembly.unit == nil, isTemperature(assembly) { assembly.unit = "deg" }
    readBound(&assembly)
    if ["percent", "magnitude"].contains(assembly.unit) { assembly.alternative = nil }
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

  /// Whether a quantity may begin with `token`: most words are passed over by this one look.
  private static func canBegin(_ token: Token) -> Bool {
    token.kind == .word ? firstWords.contains(token) : NumberPhrase.canBegin(token)
  }

  private static let firstWords = NumberPhrase.openers.union(VagueCount.openers).union([
    "no", "nobody", "none",
  ])

  func isOfPhrase(_ index: Int) -> Bool { row.key(index) == "of" }

  /// What has been read of one quantity.
  struct Assembly {
    var start: Int
    var end: Int
    var lower: Double
    var upper: Double
    var bound = Quantity.Bound.exact
    var unit: String?
    var counted: String?
    var isVague = false
    var alternative: Double?

    init(_ phrase: NumberPhrase) {
      (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
      (lower, upper) = (phrase.value, phrase.value)
      alternative = phrase.alternative
    }

    init(_ tokens: Range<Int>, _ range: ClosedRange<Double>) {
      (start, end) = (tokens.lowerBound, tokens.upperBound)
      (lower, upper) = (range.lowerBound, range.upperBound)
    }

    func quantity(in row: [Token]) -> Quantity {
      Quantity(
        span: row.span(start..<end), lower: lower, upper: upper, bound: bound, unit: unit, counted: counted,
        isVague: isVague, alternative: lower == upper ? alternative : nil)
    }
  }

  // MARK: Parts

  /// `minus 20`, `-20 °C`.
  func readSign(_ assembly: inout Assembly) {
    let isMinus =
      row.key(assembly.start - 1) == "minus"
      || (["-", "−"].contains(row.key(assembly.start - 1)) && row.isGlued(assembly.start)
        && !row.isGlued(assembly.start - 1) && MeasureUnits.unit(at: assembly.end, in: row) != nil)
    guard isMinus else { return }
    assembly.start -= 1
    (assembly.lower, assembly.upper) = (-assembly.upper, -assembly.lower)
  }

  /// `.5 percent`; a calibre is named by its digits: `.38-calibre` and `38 calibre` are one.
  func readPoint(_ assembly: inout Assembly) {
    let digits = row.key(assembly.start)
    guard isLeadingPoint(assembly.start - 1), let fraction = Double("0." + digits) else { return }
    assembly.start -= 1
    if assembly.unit != "calibre" { (assembly.lower, assembly.upper) = (fraction, fraction) }
  }

  /// `temperatures were minus 20`: degrees go without saying.
  func isTemperature(_ assembly: Assembly) -> Bool {
    (max(0, assembly.start - 5)..<assembly.start).contains { row.key($0).hasPrefix("temperature") }
      && NounPhrase.counted(from: assembly.end, in: row, isSingular: false) == nil
  }

  func readUnit(_ assembly: inout Assembly) {
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
    // `80m euros` is a sum too.
    if row.isGlued(assembly.end), row.key(assembly.end) == "m",
      let currency = MeasureUnits.currency(at: assembly.end + 1, in: row)
    {
      (assembly.lower, assembly.upper) = (assembly.lower * 1e6, assembly.upper * 1e6)
      (assembly.unit, assembly.end) = (currency.unit, currency.next)
      return
    }
    if let shared = sharedUnit(assembly.end) {
      assembly.unit = shared
    } else if let magnitude = magnitude(&assembly) {
      assembly.unit = magnitude
    } else if let measure = MeasureUnits.unit(at: assembly.end, in: row) {
      assembly.unit = measure.unit
      assembly.end = measure.next
    } else if let currency = MeasureUnits.currency(at: assembly.end, in: row) {
      assembly.unit = currency.unit
      assembly.end = currency.next
    }
  }

  /// `7.6 and 7.5 magnitude`, `between 3 and 5 percent`: the unit stands after the last of the numbers.
  func sharedUnit(_ index: Int) -> String? {
    guard ["and", "or"].contains(row.key(index)), let other = NumberPhrase(at: index + 1, in: row),
      !other.isOrdinal
    else { return nil }
    let next = row.key(other.tokens.upperBound) == "-" ? other.tokens.upperBound + 1 : other.tokens.upperBound
    return row.key(next) == "magnitude" ? "magnitude" : MeasureUnits.unit(at: next, in: row)?.unit
  }

  /// `magnitude 6.1`, `a magnitude of 6.1`, `6.1-magnitude`, `6.1 on the Richter scale`.
  func magnitude(_ assembly: inout Assembly) -> String? {
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
    // `a 6.1 quake`
    if assembly.lower != assembly.lower.rounded(), row.isOne(of: Self.quakes, at: assembly.end) {
      return "magnitude"
    }
    guard row.matches(["on", "the", "richter"], at: assembly.end) else { return nil }
    assembly.end += row.key(assembly.end + 3) == "scale" ? 4 : 3
    return "magnitude"
  }

  private static let quakes: WordSet = ["quake", "earthquake", "tremor", "temblor", "aftershock"]

  func readBound(_ assembly: inout Assembly) {
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
  func age(_ assembly: inout Assembly) -> Quantity? {
    var next = assembly.end
    var unit = "year"
    if row.key(next) == "-" { next += 1 }
    if let named = row.value(in: Self.ageUnits, at: next) {
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

  static let ageUnits: WordMap<String> = [
    "year": "year", "years": "year", "month": "month", "months": "month", "week": "week", "weeks": "week",
    "day": "day",
    "days": "day",
  ]

  func ordinal(_ phrase: NumberPhrase) -> Quantity? {
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

  static let ordinalDeterminers: WordSet = [
    "the", "a", "his", "her", "its", "their", "this", "that", "every", "our", "my", "for",
  ]

  /// The other end of a range: `35 to 40`, `35-40`, `between 3 and 5`, `two or three`.
  func rangeEnd(after phrase: NumberPhrase) -> (value: Double, end: Int)? {
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
    if isDash, scoreEnd(after: phrase) != nil { return nil }
    // `two or three` is a guess, `12 or 300` are two numbers.
    if key == "or", other.value > phrase.value + 10 || other.value > 2 * phrase.value + 1 { return nil }
    return (other.value, other.tokens.upperBound)
  }
}
