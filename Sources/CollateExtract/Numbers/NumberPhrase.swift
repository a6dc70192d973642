import CollateText

/// A number in digits or words at one place: `1.2 million`, `twenty-five`, `half a million`, `a hundred`, `third`.
struct NumberPhrase {
  /// The value; of an ordinal, its rank.
  var value: Double
  /// The tokens that carry it.
  var tokens: Range<Int>
  /// Whether it is an ordinal.
  var isOrdinal = false
  /// Whether it is written in words alone.
  var isSpelled = false
  /// The other value that its digits may mean (`1.250`); nil where only one does.
  var alternative: Double?

  /// Reads the longest number that begins at `index`; nil where none does.
  init?(at index: Int, in row: [Token]) {
    guard row.indices.contains(index), Self.canBegin(row[index]) else { return nil }
    let start = Reader(row: row, index: index)
    guard let phrase = start.digits() ?? start.halves() ?? start.words() else { return nil }
    self = phrase
  }

  private init(_ value: Double, _ tokens: Range<Int>, isOrdinal: Bool = false, isSpelled: Bool = false) {
    (self.value, self.tokens, self.isOrdinal, self.isSpelled) = (value, tokens, isOrdinal, isSpelled)
  }

  /// Whether a number may begin with `token`: most words are passed over by this one look.
  static func canBegin(_ token: Token) -> Bool {
    switch token.kind {
    case .number: true
    case .word: openers.contains(token)
    case .sign: fractionSigns[token] != nil
    }
  }

  /// Words with which a number may begin.
  static let openers = cardinals.keys.union(ordinals.keys).union(["a", "an", "half", "quarter"])

  /// Signs that are fractions.
  private static let fractionSigns: WordMap<Double> = [
    "½": 1.0 / 2, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "¼": 1.0 / 4, "¾": 3.0 / 4, "⅕": 1.0 / 5, "⅛": 1.0 / 8,
    "⅜": 3.0 / 8,
    "⅝": 5.0 / 8, "⅞": 7.0 / 8,
  ]

  /// What the words mean alone.
  static let cardinals: WordMap<Double> = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// Words that multiply what stands before them.
  static let scales: WordMap<Double> = [
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
    "lakh": 1e5,
    "crore": 1e7, "bn": 1e9, "mn": 1e6, "tn": 1e12,
  ]

  private static let ordinals: WordMap<Double> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
  ]

  private static let fractions: WordMap<Double> = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
    "sixth": 6,
    "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
  ]

  /// Reads one number from a row of tokens.
  private struct Reader {
    let row: [Token]
    let index: Int

    /// `1,200`, `1.2 million`, `3bn`, `21st`, `12 000`, `3/4`, `2 1/2`, `2½`.
    func digits() -> NumberPhrase? {
      if let fraction = NumberPhrase.fractionSigns[row[index]] {
        let scaled = scale(fraction, index + 1)
        return NumberPhrase(scaled.value, index..<scaled.next)
      }
      guard row.has(.number, at: index), let literal = NumberLiteral(row[index].key) else { return nil }
      var value = literal.value
      var next = index + 1
      if row.isGlued(next), ["st", "nd", "rd", "th"].contains(row.key(next)) {
        return NumberPhrase(value, index..<(next + 1), isOrdinal: true)
      }
      while row.has(.number, at: next), row[next].key.utf8.count == 3, !row.isGlued(next),
        row[index].key.utf8.count <= 3, !row[index].key.contains("."), let group = Double(row[next].key),
        row.key(next + 1) != "-"
      {
        value = value * 1000 + group
        next += 1
      }
      if row.key(next) == "/", row.isGlued(next), row.isGlued(next + 1), row.has(.number, at: next + 1) {
        return fraction(at: index).map { NumberPhrase($0.value, index..<$0.next) }
      }
      if let fraction = fraction(at: next)
        ?? row.value(in: NumberPhrase.fractionSigns, at: next).map({ ($0, next + 1) })
      {
        (value, next) = (value + fraction.value, fraction.next)
      }
      let scaled = scale(value, next)
      var phrase = NumberPhrase(scaled.value, index..<scaled.next)
      if scaled.next == index + 1 { phrase.alternative = literal.alternative }
      return phrase
    }

    /// `3/4`, less than one.
    private func fraction(at index: Int) -> (value: Double, next: Int)? {
      guard row.has(.number, at: index), row.key(index + 1) == "/", row.isGlued(index + 1),
        row.isGlued(index + 2),
        row.has(.number, at: index + 2), let value = Double(row[index].key),
        let divisor = Double(row[index + 2].key),
        divisor > value, divisor <= 10, value >= 1, row.key(index + 3) != "/"
      else { return nil }
      return (value / divisor, index + 3)
    }

    /// `half a million`, `half-dozen`, `half`, `a quarter of a million`, `two-thirds`, `a third of`.
    func halves() -> NumberPhrase? {
      let key = row[index].key
      if key == "half" || key == "quarter" {
        if let large = scaleOfFraction(at: index + 1) {
          return NumberPhrase(
            large.scale / (NumberPhrase.fractions[row[index]] ?? 1), index..<large.next, isSpelled: true)
        }
        guard key == "half", ["of", "the", "all", "its", "their", "his", "her"].contains(row.key(index + 1))
        else { return nil }
        return NumberPhrase(0.5, index..<(index + 1), isSpelled: true)
      }
      let count = key == "a" ? 1 : NumberPhrase.cardinals[row[index]]
      guard let count, count >= 1 else { return nil }
      var next = index + 1
      if row.key(next) == "-" { next += 1 }
      if let divisor = row.value(in: NumberPhrase.fractions, at: next), divisor > count,
        let large = scaleOfFraction(at: next + 1)
      {
        return NumberPhrase(count / divisor * large.scale, index..<large.next, isSpelled: true)
      }
      guard let divisor = row.value(in: NumberPhrase.fractions, at: next), divisor > count,
        row.key(next).hasSuffix("s") || row.key(next + 1) == "of", row.key(next) != "second"
      else { return nil }
      return NumberPhrase(count / divisor, index..<(next + 1), isSpelled: true)
    }

    /// What a fraction at `index` is of: `a million`, `of a million`, `-dozen`, `million`.
    private func scaleOfFraction(at index: Int) -> (scale: Double, next: Int)? {
      var next = index
      if row.key(next) == "-" || row.key(next) == "of" && row.key(next + 1) == "a" { next += 1 }
      if row.key(next) == "a" { next += 1 }
      return row.value(in: NumberPhrase.scales, at: next).map { ($0, next + 1) }
    }

    /// `twenty-five`, `two hundred and six`, `a dozen`, `twenty-first`.
    func words() -> NumberPhrase? {
      var total = 0.0
      var current = 0.0
      var next = index
      var hasNumber = false
      if row.key(index) == "a" || row.key(index) == "an" {
        guard row.value(in: NumberPhrase.scales, at: index + 1) != nil else { return nil }
        (current, next) = (1, index + 1)
      }
      while next < row.count {
        var word = next
        if hasNumber, row.key(word) == "-", row.isGlued(word) { word += 1 }
        if hasNumber, row.key(word) == "and", current >= 100 || total >= 100 { word += 1 }
        guard row.has(.word, at: word) else { break }
        let token = row[word]
        if let ordinal = NumberPhrase.ordinals[token],
          !hasNumber || (current.truncatingRemainder(dividingBy: 10) == 0 && ordinal < 10)
        {
          return NumberPhrase(total + current + ordinal, index..<(word + 1), isOrdinal: true, isSpelled: true)
        }
        if let cardinal = NumberPhrase.cardinals[token] {
          let isAppended =
            current == 0 || (current >= 100 && cardinal < 100)
            || (current >= 20 && cardinal < 10 && current.truncatingRemainder(dividingBy: 10) == 0)
          guard isAppended, !hasNumber || current != 0 || total != 0 else { break }
          current += cardinal
        } else if let scale = NumberPhrase.scales[token], hasNumber || next != index {
          if scale >= 1000 {
            total += max(current, 1) * scale
            current = 0
          } else {
            current = max(current, 1) * scale
          }
        } else {
          break
        }
        hasNumber = true
        next = word + 1
      }
      guard hasNumber else { return nil }
      // `a hundred and forty,000`: a number half of which was put into words.
      if row.key(next) == ",", row.isGlued(next), row.isGlued(next + 1), row.has(.number, at: next + 1),
        row[next + 1].key.utf8.count == 3, let rest = Double(row[next + 1].key)
      {
        return NumberPhrase((total + current) * 1000 + rest, index..<(next + 2), isSpelled: true)
      }
      if row.matches(["and", "a", "half"], at: next) {
        let scaled = scale(total + current + 0.5, next + 3)
        return NumberPhrase(scaled.value, index..<scaled.next, isSpelled: true)
      }
      return NumberPhrase(total + current, index..<next, isSpelled: true)
    }

    /// `value` times the scale words at `next`.
    private func scale(_ value: Double, _ next: Int) -> (value: Double, next: Int) {
      let key = row.key(next)
      if let scale = row.value(in: NumberPhrase.scales, at: next) {
        let following = row.value(in: NumberPhrase.scales, at: next + 1)
        return following.map { (value * scale * $0, next + 2) } ?? (value * scale, next + 1)
      }
      if key == "-", let scale = row.value(in: NumberPhrase.scales, at: next + 1), row.isGlued(next),
        row.isGlued(next + 1)
      {
        return (value * scale, next + 2)
      }
      guard row.isGlued(next) else { return (value, next) }
      switch key {
      case "k": return (value * 1e3, next + 1)
      case "b": return (value * 1e9, next + 1)
      default: return (value, next)
      }
    }
  }
}
