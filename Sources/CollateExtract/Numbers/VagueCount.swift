import CollateText

/// A word or two that count without figures, read as the range that usage gives them: `several` is three to nine.
struct VagueCount {
  /// The least and the most the words are used for.
  var range: ClosedRange<Double>
  /// The tokens that carry it.
  var tokens: Range<Int>

  /// Reads the vague count that begins at `index`; nil where none does.
  init?(at index: Int, in row: [Token]) {
    guard row.has(.word, at: index) else { return nil }
    let key = row[index].key
    if let many = Self.multiples[row[index]] {
      self = Self.multiple(many, at: index, in: row)
      // `tens of` alone is no count anybody gives.
      if key == "tens", range.lowerBound < 100 { return nil }
      return
    }
    var next = index
    if key == "a", row.value(in: Self.nouns, at: index + 1) != nil || row.key(index + 1) == "few" {
      next += 1
    }
    guard var range = row.value(in: Self.words, at: next) ?? row.value(in: Self.nouns, at: next) else {
      return nil
    }
    next += 1
    // `several hundred`, `a couple of thousand`
    let scaled = row.key(next) == "of" ? next + 1 : next
    if let scale = row.value(in: NumberPhrase.scales, at: scaled) {
      range = range.lowerBound * scale...range.upperBound * scale
      next = scaled + 1
    }
    (self.range, tokens) = (range, index..<next)
  }

  private init(_ range: ClosedRange<Double>, _ tokens: Range<Int>) {
    (self.range, self.tokens) = (range, tokens)
  }

  /// `dozens`, `hundreds`, `tens of thousands`: from two of them up to where the next larger word takes over.
  private static func multiple(_ first: Double, at index: Int, in row: [Token]) -> VagueCount {
    var (value, next) = (first, index + 1)
    if row.key(next) == "of", let second = row.value(in: multiples, at: next + 1), second > first {
      value *= second
      next += 2
    }
    return VagueCount(2 * value...(ends[value] ?? value * 10 - 1), index..<next)
  }

  /// Words with which a vague count may begin.
  static let openers = words.keys.union(nouns.keys).union(multiples.keys).union(["a"])

  /// Where another word takes over sooner than at ten times the value.
  private static let ends: [Double: Double] = [12: 99, 20: 199]
  private static let words: WordMap<ClosedRange<Double>> = ["few": 2...6, "several": 3...9]
  private static let nouns: WordMap<ClosedRange<Double>> = ["couple": 2...2, "handful": 3...8]
  private static let multiples: WordMap<Double> = [
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1e3, "millions": 1e6,
    "billions": 1e9,
  ]
}
