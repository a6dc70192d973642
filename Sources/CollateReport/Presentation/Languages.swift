import CollateCore
import CollateText

/// The languages of the accounts, and what was not compared because of them.
enum Languages {
  /// What was not compared, as sentences; none where all accounts are read as English.
  static func gaps(of corpus: Corpus) -> [String] {
    let counts = Dictionary(grouping: corpus.documents.compactMap(\.foreignLanguage), by: \.self).mapValues(
      \.count)
    guard !counts.isEmpty else { return [] }
    let words = counts.keys.map(LanguageWords.of).sorted {
      ($1.isListed ? 1 : 0, $0.name) < ($0.isListed ? 1 : 0, $1.name)
    }
    var gaps: [String] = []
    func joined(_ names: [String]) -> String {
      names.count < 2
        ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
    }
    for (isListed, rest) in [
      (true, "who says what, clauses, lists and wording were not compared."),
      (false, "there are no word lists; only digits, quotations and equal words were compared."),
    ] {
      let named = words.filter { $0.isListed == isListed }.map { "\($0.name) (\(counts[$0.code] ?? 0))" }
      if !named.isEmpty { gaps.append("In \(joined(named)) \(rest)") }
    }
    if Set(corpus.documents.map(\.foreignLanguage)).count > 1 {
      gaps.append("Across languages rows rest on numbers, dates, names and the few words that have a gloss.")
    }
    return gaps
  }

  /// Whether the passages of a row are in several languages, whose words nobody compares.
  static func restsOnValues(_ claim: Claim, in corpus: Corpus) -> Bool {
    Set(claim.documents.map { corpus.documents[$0].foreignLanguage }).count > 1
  }
}
