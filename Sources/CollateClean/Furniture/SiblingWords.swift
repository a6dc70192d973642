/// Which words the other accounts of the event use: what they share is hardly furniture.
struct SiblingWords {
  private var documents: [String: Int] = [:]
  private var own: [Set<String>]

  /// Counts in how many documents each word stands; `words` has one set for each document.
  init(_ words: [Set<String>]) {
    own = words
    for set in words {
      for word in set { documents[word, default: 0] += 1 }
    }
  }

  /// Share, 0 to 1, of the words that stand in another document than `document`; nil where there is none, or no word.
  func share(of words: [String], document: Int) -> Double? {
    guard own.count > 1, !words.isEmpty else { return nil }
    let shared = words.count { (documents[$0] ?? 0) > (own[document].contains($0) ? 1 : 0) }
    return Double(shared) / Double(words.count)
  }
}
