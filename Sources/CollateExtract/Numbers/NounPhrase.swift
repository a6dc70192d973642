import CollateText

/// Finds the head noun of the phrase that a number counts, without a parser: by word forms and closed-class words.
enum NounPhrase {
  /// Words a counted phrase may be long before its head noun must have come.
  private static let reach = 6

  /// The noun counted by a number whose phrase continues at `index`, in the singular; nil where none is told.
  /// A number of exactly one, or one joined by a hyphen (`six-member team`), counts a singular noun.
  static func counted(from index: Int, in row: [Token], isSingular: Bool) -> String? {
    var next = skipPartitive(index, row)
    var head: String?
    var last: String?
    var group: String?
    let end = min(row.count, next + reach)
    while next < end {
      let token = row[next]
      if token.kind == .sign {
        // `cargo-passenger ships` goes on, any other sign ends the phrase.
        guard token.key == "-", token.isGlued, row.isGlued(next + 1) else { break }
        next += 1
        continue
      }
      // `12 AK-47 rifles`: the number of a model belongs to its name.
      if token.kind == .number, next > index, row.isCapitalised(token.isGlued ? next - 2 : next - 1) {
        next += 1
        continue
      }
      guard token.kind == .word, !stops.contains(token) else { break }
      if let last, isBreak(after: last, at: next, row) { break }
      if isPlural(row, at: next) {
        group = head ?? last
        head = token.key
      } else if head != nil {
        break
      }
      last = token.key
      next += 1
    }
    // `22 crew members` and `22 crew` count the same.
    if let head, ["members", "member"].contains(head), let group, collectives.contains(group) {
      return group
    }
    if let head { return Inflection.singular(head) }
    return isSingular ? last.map(Inflection.singular) : nil
  }

  /// Whether the phrase ends between `last` and the word at `index`: a name or a verb of another phrase begins there.
  private static func isBreak(after last: String, at index: Int, _ row: [Token]) -> Bool {
    if row[index].isCapitalised, !row[index - 1].isCapitalised, row[index - 1].kind == .word { return true }
    return row[index].key.hasSuffix("ed") && !isPlural(row, at: index + 1) && !last.hasSuffix("ed")
  }

  /// Groups that are counted by their members.
  static let collectives: WordSet = ["crew", "staff"]

  /// Whether the token at `index` looks like a plural noun rather than a verb or a closed-class word.
  static func isPlural(_ row: [Token], at index: Int) -> Bool {
    guard row.indices.contains(index), !stops.contains(row[index]) else { return false }
    return Inflection.isPlural(row[index].key, row[index].hash)
  }

  /// The token after `of the`, `of its`, `more of the` and the like.
  private static func skipPartitive(_ index: Int, _ row: [Token]) -> Int {
    var next = index
    if row.key(next) == "-", row.has(.word, at: next + 1), row.isGlued(next) == row.isGlued(next + 1) {
      next += 1
    }
    while ["more", "other", "additional", "further", "new"].contains(row.key(next)) { next += 1 }
    guard row.key(next) == "of" else { return next }
    next += 1
    while row.isOne(of: determiners, at: next) || row.has(.number, at: next) { next += 1 }
    return next
  }

  private static let determiners: WordSet = [
    "the", "these", "those", "its", "his", "her", "their", "our", "all", "them", "such", "an", "a", "about",
    "some",
  ]

  /// Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries and common verbs.
  private static let stops: WordSet = [
    "in", "on", "at", "by", "for", "from", "with", "to", "of", "as", "into", "onto", "over", "under", "after",
    "before",
    "since", "until", "during", "through", "between", "against", "among", "about", "near", "within",
    "without",
    "across", "along", "around", "behind", "beyond", "inside", "outside", "off", "out", "up", "down", "per",
    "than",
    "and", "or", "but", "nor", "so", "yet", "while", "when", "where", "which", "who", "whom", "whose", "that",
    "if",
    "because", "although", "though", "whether", "the", "a", "an", "this", "these", "those", "his", "her",
    "its",
    "their", "our", "my", "your", "he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "me",
    "there",
    "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does",
    "did",
    "will", "would", "can", "could", "may", "might", "must", "shall", "should", "not", "no", "also", "only",
    "just",
    "then", "now", "still", "already", "later", "earlier", "ago", "away", "including", "according", "says",
    "said",
    "died", "dies", "die", "survived", "remain", "remained", "went", "came", "took", "left", "became", "fell",
    "rose",
    "lost", "won", "made", "got", "gets", "saw", "told", "joined", "worked", "lived", "met", "makes", "takes",
    "comes", "goes", "gives", "shows", "rises", "falls", "leaves", "remains", "includes", "needs", "wants",
    "wins",
    "always", "perhaps", "today", "yesterday", "tomorrow", "both", "each", "every", "any", "some", "least",
    "too",
    "very", "amid", "despite", "aboard", "ashore", "onboard", "hurt", "except", "via", "like", "unlike",
    "versus", "vs", "even", "once", "twice",
  ]
}
