import CollateText

/// A number of a language other than English at one place of a row: in digits, in words, or in both.
struct NumberReading {
  /// The value.
  var value: Double
  /// The tokens that carry it.
  var tokens: Range<Int>
  /// The other value that its digits may mean; nil where only one does.
  var alternative: Double?
  /// Whether its last word is a scale: `1,2 million`.
  var endsInScale = false

  /// Reads the longest number that begins at `index`; nil where none does.
  init?(at index: Int, in row: [Token], _ rules: LanguageRules) {
    var sum = NumberSum(grouping: rules.words.hasSpaces ? 1e3 : 1e4)
    var (next, count) = (index, 0)
    var lastWasScale = false
    while next < row.count {
      var place = next
      if count > 0 {
        if let joiner = rules.numbers.match(at: place, in: row), joiner.value == .joiner {
          place = joiner.next
          sum.join()
        } else if row.key(place) == "-", row.isGlued(place) {
          place += 1
        }
      }
      if let digits = Self.digits(at: place, in: row, rules), place == next,
        count == 0 || lastWasScale && row.isGlued(place)
      {
        guard sum.add(digits.value) else { break }
        if count == 0 { alternative = digits.alternative }
        (next, lastWasScale) = (digits.next, false)
      } else if let word = Self.word(at: place, in: row, rules) {
        if word.isPrefixed { sum.join() }
        switch word.value {
        case .cardinal(let value):
          guard sum.add(value) else { break }
          (next, lastWasScale) = (word.next, false)
        case .article:
          guard count > 0 || Self.isScale(at: word.next, in: row, rules), sum.add(1) else { break }
          (next, lastWasScale) = (word.next, false)
        case .scale(let scale, let isAlone):
          guard count > 0 ? place == next : isAlone else { break }
          sum.multiply(by: scale)
          (next, lastWasScale) = (word.next, true)
        case .joiner: break
        }
        if next <= place { break }
      } else {
        break
      }
      count += 1
    }
    guard count > 0 else { return nil }
    (value, tokens) = (sum.value, index..<next)
    endsInScale = lastWasScale
    if count > 1 { alternative = nil }
  }

  /// Digits with their groups: `1.200`, `1 200`, `1,5`.
  private static func digits(at index: Int, in row: [Token], _ rules: LanguageRules)
    -> (value: Double, alternative: Double?, next: Int)?
  {
    guard row.has(.number, at: index),
      var number = DecimalLiteral(row[index].key, hasDecimalComma: rules.words.hasDecimalComma)
    else { return nil }
    var next = index + 1
    // `1 200`, `1 200,5`: a space groups where three digits follow.
    while row[index].key.utf8.count <= 3, row[next - 1].key.utf8.count <= 3, row.has(.number, at: next),
      !row.isGlued(next), row[next].key.utf8.prefix(3).count == 3,
      !row[next - 1].key.utf8.contains(UInt8(ascii: ",")),
      let group = DecimalLiteral(row[next].key, hasDecimalComma: rules.words.hasDecimalComma),
      row[next].key.utf8.count == 3 || row[next].key.utf8.dropFirst(3).first == UInt8(ascii: ","),
      !isYear(at: next, in: row)
    {
      number = DecimalLiteral(value: number.value * 1000 + group.value)
      next += 1
    }
    return (number.value, number.alternative, next)
  }

  private static func isYear(at index: Int, in row: [Token]) -> Bool {
    TemporalParser.plainYear(row[index].key) != nil
  }

  /// A number word, one that is made of others, or one with `and` joined to it.
  private static func word(at index: Int, in row: [Token], _ rules: LanguageRules)
    -> (value: LanguageRules.NumberWord, next: Int, isPrefixed: Bool)?
  {
    if let word = rules.numbers.match(at: index, in: row) { return (word.value, word.next, false) }
    guard row.has(.word, at: index) else { return nil }
    let key = row[index].key
    let prefix = rules.words.prefix
    if !prefix.isEmpty, key.hasPrefix(prefix),
      let value = rules.numbers.value(of: String(key.dropFirst(prefix.count)))
    {
      return (value, index + 1, true)
    }
    guard rules.words.joinsNumbers, let value = CompoundNumber.value(of: key, rules) else { return nil }
    return (.cardinal(value), index + 1, false)
  }

  private static func isScale(at index: Int, in row: [Token], _ rules: LanguageRules) -> Bool {
    if case .scale = rules.numbers.match(at: index, in: row)?.value { true } else { false }
  }
}
