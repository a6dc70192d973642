import CollateText

/// Numbers that measure and count nothing: parts of names, labels, codes.
extension QuantityParser {
  func isNoQuantity(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    let end = phrase.tokens.upperBound
    if phrase.tokens.contains(where: { isTemporal[$0] }) { return true }
    if row.isOne(of: Self.looseLabels, at: start - 1), phrase.isSpelled { return isPartOfName(start, end) }
    if phrase.isSpelled { return phrase.value == 1 && row.isGlued(start) && row.key(start - 1) == "-" }
    let before = row.key(start - 1)
    if row.isGlued(start),
      ["/", ":", "#", "_", "@", "&", "=", "*", "."].contains(before) || row.has(.word, at: start - 1)
    {
      return !isCurrencyBefore(start) && !isLeadingPoint(start - 1)
    }
    // `B-52`, `COVID-19`; and the middle of a code.
    if row.isGlued(start), ["-", "–"].contains(before), row.isGlued(start - 1) {
      return row.key(start - 2) != "magnitude"
    }
    if row.isGlued(end) {
      let after = row.key(end)
      if [":", "/", "_", "@"].contains(after), row.isGlued(end + 1) { return true }
      if row.has(.word, at: end), !isUnitOrScale(end) { return !phrase.isOrdinal }
      if ["-", "–"].contains(after), row.has(.number, at: end + 1), row.isGlued(end + 1) {
        return isCode(phrase, end + 1)
      }
    }
    if before == "+" || before == "(" && row.key(end) == ")" && row[start].key.utf8.count == 3 { return true }
    return isPartOfName(start, end)
  }

  /// `.38-calibre`, `.5 percent`: a fraction without its zero.
  func isLeadingPoint(_ index: Int) -> Bool {
    row.key(index) == "." && !row.isGlued(index) && row.isGlued(index + 1)
      && row.has(.number, at: index + 1)
  }

  func isCurrencyBefore(_ index: Int) -> Bool { MeasureUnits.currency(before: index, in: row) != nil }

  func isUnitOrScale(_ index: Int) -> Bool {
    MeasureUnits.unit(at: index, in: row) != nil || MeasureUnits.currency(at: index, in: row) != nil
      || (row.key(index) == "m" || row.key(index) == "km")
  }

  /// Telephone numbers, scores and other digits joined by a hyphen that are no ascending range.
  func isCode(_ phrase: NumberPhrase, _ second: Int) -> Bool {
    if row.key(second + 1) == "-", row.isGlued(second + 1), row.has(.number, at: second + 2) { return true }
    guard let other = NumberPhrase(at: second, in: row) else { return true }
    let isTelephone = row[phrase.tokens.lowerBound].key.utf8.count == 3 && row[second].key.utf8.count == 4
    return other.value <= phrase.value || (isTelephone && !NounPhrase.isPlural(row, at: second + 1))
  }

  /// The token after the rest of a code: `-555-1234`.
  func codeEnd(_ index: Int) -> Int {
    var next = index
    while ["-", "–", "/", ":"].contains(row.key(next)), row.isGlued(next) == row.isGlued(next + 1),
      row.has(.number, at: next + 1)
    {
      next += 2
    }
    return next
  }

  /// `Flight 370`, `Boeing 747`, `No. 1`, `page 12`: a name or a label before the number and nothing counted after it.
  func isPartOfName(_ start: Int, _ end: Int) -> Bool {
    var label = start - 1
    if row.key(label) == "." { label -= 1 }
    if row.isOne(of: Self.labels, at: label) { return true }
    if row.isOne(of: Self.looseLabels, at: label),
      NounPhrase.counted(from: end, in: row, isSingular: false) == nil
    {
      return true
    }
    guard label == start - 1, row.isCapitalised(label), row.has(.word, at: label) else { return false }
    if row.isOne(of: Self.openers, at: label) || BoundWords.before(start, in: row) != nil
      || isCurrencyBefore(start)
    {
      return false
    }
    if row.value(in: TemporalWords.weekdays, at: label) != nil || isTemporal[label] { return false }
    // `12 AK 47 guns`: what is counted was counted before.
    if row.has(.number, at: label - 1) { return true }
    return NounPhrase.counted(from: end, in: row, isSingular: false) == nil
      && MeasureUnits.unit(at: end, in: row) == nil
      && victim(at: end) == nil && !isAge(start, end)
  }

  func isAge(_ start: Int, _ end: Int) -> Bool { row.key(end) == "-" && row.key(end + 1) == "year" }

  static let labels: WordSet = [
    "no", "nos", "flight", "route", "page", "pages", "chapter", "section", "article", "volume", "issue",
    "figure",
    "table", "room", "gate", "platform", "channel", "highway", "line", "phase", "level", "version", "vol",
    "pp", "no.", "#",
  ]

  /// Words that label a number where it counts nothing: `day five`, `round 3`.
  static let looseLabels: WordSet = [
    "day", "week", "round", "group", "grade", "part", "episode", "season", "type", "stage", "tier", "step",
    "class",
    "lot", "unit", "block", "sector", "zone", "post", "posts", "world",
  ]

  /// Capitalised words that open a sentence before a number without naming anything.
  static let openers: WordSet = [
    "the", "a", "an", "in", "on", "at", "of", "some", "all", "these", "those", "with", "for", "from", "by",
    "only", "just",
    "and", "but", "or", "its", "his", "her", "their", "another", "there", "when", "while", "after", "before",
    "since",
    "was", "were", "is", "are", "has", "have", "had", "than", "between", "among", "both", "they", "we", "to",
    "as", "that", "this", "it", "us", "more",
  ]

  /// `one` counts where a noun follows; `one of them`, `no one`, `one another` do not.
  func isCountingOne(_ phrase: NumberPhrase, _ counted: String?) -> Bool {
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
