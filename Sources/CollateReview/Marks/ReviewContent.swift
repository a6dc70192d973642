import CollateCore

/// What a mark is about, in words: the same in every run that finds it, whatever files stand beside it and what they are
/// called. A person who opens the file of marks reads what was decided.
enum ReviewContent {
  /// `number: “3 ships” ≠ “5 ships”`. A value counts once, however many files give it; of several words for one value
  /// those that sort first are taken.
  static func text(of discrepancy: Discrepancy, in corpus: Corpus) -> String {
    let quotes = Dictionary(grouping: discrepancy.sides, by: \.value).values.map { sides in
      sides.map { quote($0.passage, corpus) }.min() ?? ""
    }
    return "\(discrepancy.category.rawValue): \(quotes.sorted().joined(separator: " ≠ "))"
  }

  /// The statement of a row, as it was before any conflict changed it.
  static func text(of claim: Claim, in corpus: Corpus) -> String {
    "fact: \(quote(claim.standing?.statement ?? claim.statement, corpus))"
  }

  private static func quote(_ passage: Passage, _ corpus: Corpus) -> String {
    "“\(DisplayText.line(corpus.quote(passage)))”"
  }
}
