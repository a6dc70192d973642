import CollateText

/// Finds the noun phrase that names a source on either side of a cue.
struct SourcePhrase {
  let row: [Token]
  /// Whether each token stands inside quotation marks.
  let isQuoted: [Bool]

  /// Words a source may be long.
  private static let reach = 16

  /// The subject that ends before `verb`: `Mohib` of `Mohib, the ambassador, later said`; nil where none stands there.
  func subject(before verb: Int, from lowest: Int) -> Range<Int>? {
    var end = verb
    while end > lowest, let adverbial = adverbial(endingAt: end, from: lowest) { end -= adverbial }
    end = beforeTime(end, from: lowest)
    if end > lowest, row[end - 1].key == "," {
      return appositive(before: end - 1, from: lowest) ?? opening(before: end - 1, from: lowest)
    }
    if end > lowest, ["who", "which"].contains(row[end - 1].key) {
      let name = row.key(end - 2) == "," ? end - 2 : end - 1
      return phrase(endingAt: name, from: lowest)
    }
    return phrase(endingAt: end, from: lowest)
  }

  /// The words of the adverb or fixed phrase, such as `in turn`, that ends at `end`; nil where none does.
  private func adverbial(endingAt end: Int, from lowest: Int) -> Int? {
    if Self.adverbs.contains(row[end - 1]) || isAdverb(end - 1) { return 1 }
    guard end - lowest > 1 else { return nil }
    if Self.adverbials[row[end - 2]]?.contains(row[end - 1]) == true { return 2 }
    return end - lowest > 2 && row[end - 3].key == "for" && row[end - 1].key == "part" ? 3 : nil
  }

  private static let adverbials: WordMap<WordSet> = [
    "in": ["turn", "fact", "effect", "response", "reply", "return", "addition", "part", "particular"],
    "for": ["now", "example", "instance"], "at": ["first", "least"], "of": ["course"], "after": ["all"],
  ]

  /// `Mohib` of `Mohib on Wednesday`: the token after the phrase that a time follows.
  private func beforeTime(_ end: Int, from lowest: Int) -> Int {
    var start = end
    while start > lowest + 1,
      TemporalWords.weekdays[row[start - 1]] != nil || Self.timesOfDay.contains(row[start - 1])
    {
      start -= 1
    }
    guard start < end else { return end }
    while start > lowest + 1,
      ["on", "this", "last", "late", "early", "in", "the"].contains(row[start - 1].key)
    { start -= 1 }
    return start
  }

  private static let timesOfDay: WordSet = [
    "morning", "afternoon", "evening", "night", "week", "month", "year",
  ]

  /// `Mohib` of `Mohib, the ambassador,`: what stands before the inserted phrase that ends at `comma`.
  private func appositive(before comma: Int, from lowest: Int) -> Range<Int>? {
    var index = comma - 1
    while index > lowest, comma - index <= Self.reach, !isQuoted[index] {
      if row[index].key == "," { return phrase(endingAt: index, from: lowest) }
      index -= 1
    }
    return nil
  }

  /// `The firm Secunia` of `The firm Secunia, has said`: the phrase that opens the sentence before a stray comma.
  private func opening(before comma: Int, from lowest: Int) -> Range<Int>? {
    phrase(endingAt: comma, from: lowest).flatMap { $0.lowerBound == lowest && $0.count > 1 ? $0 : nil }
  }

  private func phrase(endingAt end: Int, from lowest: Int) -> Range<Int>? {
    var start = end
    while start > lowest, end - start < Self.reach, !isQuoted[start - 1], !isBoundary(start - 1) {
      start -= 1
    }
    // `On Friday the mayor`: the phrase begins at its last determiner before the head, unless `of` joins two.
    while start < end,
      row[start].kind == .sign || Self.openers.contains(row[start])
        || TemporalWords.weekdays[row[start]] != nil
    {
      start += 1
    }
    guard start < end, row[start..<end].contains(where: { $0.kind == .word }) else { return nil }
    // `On the stand he`
    if ["he", "she", "they"].contains(row[end - 1].key) { start = end - 1 }
    if end - start == 1, Self.noSources.contains(row[start]) { return nil }
    return start..<end
  }

  /// The phrase that begins at `start`, such as after `according to`; nil where none does. After a verb, `to` names
  /// the hearer and ends it.
  func phrase(from start: Int, limit: Int, isAfterVerb: Bool = false) -> Range<Int>? {
    var end = start
    while end < limit, end - start < Self.reach, !isQuoted[end] {
      let key = row[end].key
      if row[end].kind == .sign, key != "-", key != "&", key != "/" {
        guard key == "." && isInitial(end - 1) else { break }
      }
      if end > start, Self.followers.contains(row[end]) || (isAfterVerb && key == "to") { break }
      if end > start, TemporalWords.weekdays[row[end]] != nil { break }
      if end > start, row.key(end) == "over", row.has(.number, at: end + 1) { break }
      end += 1
    }
    guard start < end, row[start].kind == .word, !Self.noSources.contains(row[start]) || end - start > 1
    else { return nil }
    return start..<withName(after: end, limit: limit)
  }

  /// `the fire chief, James Steele`: the end of the name that stands after a comma at `comma` and closes the phrase.
  private func withName(after comma: Int, limit: Int) -> Int {
    guard row.key(comma) == ",", !row.isCapitalised(comma - 1) else { return comma }
    var end = comma + 1
    while end < limit, row.isCapitalised(end), !isQuoted[end] { end += 1 }
    let isName = end - comma >= 3 && end - comma <= 5 && (end == limit || [",", "."].contains(row.key(end)))
    return isName ? end : comma
  }

  /// Whether a noun phrase may begin at `index`: a name, a determiner or a pronoun.
  func begins(at index: Int) -> Bool {
    guard row.has(.word, at: index) else { return false }
    return row[index].isCapitalised || Self.determiners.contains(row[index])
      || Self.bareNouns.contains(row[index])
  }

  /// Whether the token at `index` may be cut short by a point inside a name: `J. Doe`, `Lt. Doe`.
  private func isInitial(_ index: Int) -> Bool {
    row.isCapitalised(index) && row.isCapitalised(index + 2)
      && (row[index].span.count == 1 || Self.titles.contains(row[index]))
  }

  /// Whether `range` reads like somebody who can speak: a name, a phrase with a determiner, or a plural.
  func isSpeaker(_ range: Range<Int>) -> Bool {
    begins(at: range.lowerBound) || NounPhrase.isPlural(row, at: range.upperBound - 1)
  }

  private static let titles: WordSet = [
    "mr", "mrs", "ms", "dr", "lt", "sgt", "capt", "gov", "sen", "rep", "gen", "col", "st", "prof", "rev",
    "maj", "cmdr",
    "adm", "brig", "supt", "insp", "det", "hon", "pres", "sec", "dep", "ald",
  ]

  private func isAdverb(_ index: Int) -> Bool {
    row.indices.contains(index) && row[index].key.hasSuffix("ly") && !row[index].isCapitalised
      && row[index].key.utf8.count > 4
  }

  private func isBoundary(_ index: Int) -> Bool {
    let token = row[index]
    if token.kind == .sign {
      if token.key == "." { return !(isInitial(index - 1) && row.isGlued(index)) }
      return !["-", "&", "/", "'"].contains(token.key)
    }
    // `Relief and Works Agency`
    if ["and", "of", "for"].contains(token.key), row.isCapitalised(index - 1), row.isCapitalised(index + 1) {
      return false
    }
    let use = token.isCapitalised ? nil : SpeechVerbs.use(of: token)
    return Self.clauseWords.contains(token) || use == .plain || use == .withHearer
      || (use != nil && token.key.hasSuffix("ed"))
      || (Finite.auxiliaries.contains(token) && !token.isCapitalised)
  }

  private static let adverbs: WordSet = [
    "has", "had", "have", "also", "later", "then", "earlier", "previously", "already", "once", "himself",
    "herself", "itself",
    "did", "not", "never", "now", "still", "today", "yesterday", "even", "both", "recently", "again",
    "further", "all",
    "is", "are",
  ]
  private static let clauseWords: WordSet = [
    "that", "but", "while", "because", "when", "after", "if", "which", "where", "although", "though", "since",
    "so", "before",
    "until", "whether", "as", "than", "and", "who", "however", "or",
  ]
  private static let openers: WordSet = [
    "on", "in", "at", "meanwhile", "later", "earlier", "yesterday", "today", "separately", "also", "then",
    "still", "yet", "and",
    "but", "however", "instead",
  ]
  private static let followers: WordSet = [
    "who", "which", "that", "when", "while", "after", "before", "as", "but", "because", "during", "since",
    "whose", "where",
    "on", "said", "says", "released", "published", "is", "was", "are", "were", "has", "have", "had", "will",
    "would", "if",
    "told", "shows", "showed", "may", "might", "could", "in", "at", "yesterday", "today", "late", "early",
    "by",
  ]
  private static let determiners: WordSet = [
    "the", "a", "an", "his", "her", "its", "their", "one", "another", "two", "several", "he", "she", "they",
    "it", "some",
    "many", "both", "local", "state", "senior", "other", "three",
  ]
  private static let bareNouns: WordSet = [
    "police", "officials", "authorities", "sources", "witnesses", "investigators", "prosecutors", "reports",
    "analysts",
    "experts", "researchers", "scientists", "doctors", "residents", "critics", "lawyers", "spokesman",
    "spokeswoman",
    "spokesperson", "state", "local", "military", "senior", "medics", "organizers", "organisers",
    "firefighters",
  ]
  private static let noSources: WordSet = [
    "it", "there", "this", "that", "what", "i", "you", "we", "to", "not", "be", "let", "us", "which", "who",
    "being", "the",
  ]
}

/// Tells clauses from phrases by verb forms that need no dictionary.
enum Finite {
  /// Verbs that are finite wherever they stand.
  static let auxiliaries: WordSet = [
    "is", "are", "was", "were", "am", "has", "have", "had", "do", "does", "did", "will", "would", "can",
    "could", "may",
    "might", "must", "shall", "should", "isn't", "wasn't", "won't", "don't", "can't", "aren't", "weren't",
    "didn't",
    "hasn't", "haven't", "wouldn't", "couldn't",
  ]

  /// Whether a word has the regular ending of the past: `died`, but not `need`.
  private static func isPast(_ key: String) -> Bool {
    key.hasSuffix("ed") && key.utf8.count > 3 && !key.hasSuffix("eed")
      && !["hundred", "sacred", "naked", "shed"].contains(key)
  }

  /// Irregular past forms that are common in reports.
  private static let past: WordSet = [
    "came", "went", "met", "took", "began", "fell", "rose", "struck", "hit", "shot", "found", "gave", "made",
    "held", "won",
    "lost", "broke", "flew", "sank", "sent", "spoke", "wrote", "became", "saw", "brought", "caught", "led",
    "ran", "got",
    "kept", "felt", "thought", "left", "said", "told", "fled", "bought", "sold", "built", "drove", "knew",
    "grew", "stood",
  ]

  /// Whether `range` of `row` holds a finite verb after its first word.
  static func verb(in range: Range<Int>, of row: [Token]) -> Bool {
    range.dropFirst().contains { index in
      if row[index].isCapitalised { return false }
      return auxiliaries.contains(row[index]) || past.contains(row[index]) || isPast(row[index].key)
    } || (range.first.map { auxiliaries.contains(row[$0]) } ?? false)
  }
}
