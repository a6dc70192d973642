import CollateCore
import CollateText

/// What a document is about, as counted terms of its sentences: stems and numbers, words of dates and grammar left out.
struct TopicTerms {
  /// Most words of one document that are read: what it is about shows long before.
  private static let wordLimit = 5_000

  /// The terms, ascending.
  private(set) var terms: [Int32] = []
  /// How often each stands in the document.
  private(set) var counts: [Int] = []
  /// Whether each is always written with a capital: a name tells more of an event than a noun.
  private(set) var areNames: [Bool] = []

  /// Reads the sentences of a document, those at `positions` where only some count.
  init(_ document: Document, _ vocabulary: inout Vocabulary, only positions: Range<Int>? = nil) {
    let dates = document.all(DateMention.self).map(\.span)
    let sentences = document.all(Sentence.self)
    var uses: [Int32: (count: Int, isName: Bool)] = [:]
    var date = 0
    var words = 0
    for sentence in sentences[positions ?? sentences.indices] {
      for token in WordToken.all(in: document.bytes, sentence.span, limit: Self.wordLimit - words) {
        words += 1
        while date < dates.count, dates[date].end <= token.span.start { date += 1 }
        if date < dates.count, dates[date].overlaps(token.span) { continue }
        guard let key = Terms.key(token), key.utf8.count > 1 else { continue }
        let term = vocabulary.number(of: key)
        let isName = token.isCapitalized && token.number == nil
        uses[term, default: (0, true)].count += 1
        if !isName { uses[term]?.isName = false }
      }
    }
    for (term, use) in uses.sorted(by: { $0.key < $1.key }) {
      terms.append(term)
      counts.append(use.count)
      areNames.append(use.isName)
    }
  }
}
