import CollateText

/// Finds sentences that stand in one account a second time, as page templates and hasty editing leave them.
enum DoubledSentences {
  /// Shorter sentences may be repeated on purpose.
  private static let minimumWords = 6

  /// The later copies, in order. Only repetition word for word counts.
  static func spans(in bytes: [UInt8]) -> [Span] {
    var seen: Set<[UInt8]> = []
    var result: [Span] = []
    for paragraph in Paragraphs.spans(in: bytes) {
      for sentence in SentenceRules.spans(in: bytes, paragraph) {
        let words = Words.spans(in: bytes, sentence)
        guard words.count >= minimumWords else { continue }
        let key = words.reduce(into: [UInt8]()) { key, word in
          key += Folding.key(bytes[word])
          key.append(0x20)
        }
        if !seen.insert(key).inserted { result.append(sentence) }
      }
    }
    return result
  }
}
