import CollateCore
import CollateText

/// Finds the quantities of a text that is not in English: numbers with their bound, their unit and the noun they count.
struct QuantityReader {
  let row: [Token]
  let rules: LanguageRules
  /// Tokens that belong to a date, time or duration.
  private let isTemporal: [Bool]

  /// Every quantity of a segment, in order.
  static func quantities(in segment: ReadSegment, _ rules: LanguageRules) -> [Quantity] {
    let reader = QuantityReader(segment, rules)
    var result: [Quantity] = []
    var index = 0
    while index < reader.row.count {
      guard let (quantity, next) = reader.quantity(at: index) else {
        index += 1
        continue
      }
      if let quantity { result.append(quantity) }
      index = max(next, index + 1)
    }
    return result
  }

  private init(_ segment: ReadSegment, _ rules: LanguageRules) {
    (row, self.rules) = (segment.tokens, rules)
    isTemporal = segment.isTemporal
  }

  /// The quantity that begins at `index`; nil inside the result where the number there is none.
  private func quantity(at index: Int) -> (Quantity?, next: Int)? {
    guard !isTemporal[index], let number = NumberReading(at: index, in: row, rules) else { return nil }
    var (start, end) = (number.tokens.lowerBound, number.tokens.upperBound)
    if isPartOfName(index) { return (nil, end) }
    var quantity = Quantity(
      span: row.span(number.tokens), lower: number.value, upper: number.value, bound: .exact,
      alternative: number.alternative)
    if let upper = rangeEnd(after: end), upper.value > number.value {
      (quantity.upper, quantity.bound, end) = (upper.value, .range, upper.tokens.upperBound)
    }
    if let currency = MeasureUnits.currency(before: start, in: row) {
      (quantity.unit, start) = (currency.unit, currency.start)
    } else if let unit = unit(at: end, isBehindScale: number.endsInScale) {
      (quantity.unit, end) = (unit.value, unit.next)
    }
    var behindCounter = end
    if let counter = rules.counters.match(at: end, in: row) {
      (quantity.counted, behindCounter) = (counter.value, counter.next)
    } else if quantity.unit == nil, rules.words.hasSpaces {
      quantity.counted = counted(from: end)
    }
    if let bound = rules.bounds.match(before: start, in: row) {
      (quantity.bound, start) = (bound.value, bound.start)
    } else if let bound = rules.boundsAfter.match(at: behindCounter, in: row) {
      (quantity.bound, end) = (bound.value, bound.next)
    }
    quantity.span = row.span(start..<end)
    return (quantity, end)
  }

  /// `G-20`, `A380`: digits that touch a word in front belong to it, where words are cut by spaces.
  private func isPartOfName(_ index: Int) -> Bool {
    guard row.has(.number, at: index), row.isGlued(index), index > 0 else { return false }
    if row[index - 1].kind == .word { return rules.words.hasSpaces }
    return row.key(index - 1) == "-" && row.isGlued(index - 1) && row.has(.word, at: index - 2)
  }

  private func rangeEnd(after index: Int) -> NumberReading? {
    guard ["-", "–"].contains(row.key(index)) else { return nil }
    return row.has(.number, at: index + 1) ? NumberReading(at: index + 1, in: row, rules) : nil
  }

  /// A unit behind a number, also behind `de` where a scale stands before: `1,2 million d'euros`.
  private func unit(at index: Int, isBehindScale: Bool) -> (value: String, next: Int)? {
    if row.has(.sign, at: index), let currency = MeasureUnits.currency(before: index + 1, in: row) {
      return (currency.unit, index + 1)
    }
    if let unit = rules.units.match(at: index, in: row) { return unit }
    return isBehindScale && rules.isFunctionWord(index, in: row)
      ? rules.units.match(at: index + 1, in: row) : nil
  }

  /// The noun behind a number, in the form under which its numbers compare equal; `de` before it is passed over.
  private func counted(from index: Int) -> String? {
    var index = index
    while index < row.count, rules.isFunctionWord(index, in: row) { index += 1 }
    guard row.has(.word, at: index), !isTemporal[index] else { return nil }
    if let noun = rules.nouns.match(at: index, in: row) { return noun.value }
    return rules.words.stem(row[index].key)
  }
}
