import CollateCore
import CollateText

/// The words of a document that tell what it is about: stems and numbers, words of dates and grammar left out.
struct TopicWords {
  /// Most words of one document that are read: what it is about shows long before.
  private static let limit = 5_000

  /// A word that counts.
  struct Word {
    /// Number of its term.
    var term: Int32
    /// Whether it is written with a capital and is no number.
    var isName: Bool
  }

  private var words: [Word] = []
  /// Where the words of every sentence begin, and the number of words.
  private var starts: [Int] = []

  /// Reads a document; `isMixed` where others are in other languages.
  init(_ document: Document, isMixed: Bool = false, _ vocabulary: inout Vocabulary) {
    let reading = TermReading(document, isMixed: isMixed)
    let dates = document.all(DateMention.self).map(\.span)
    var (date, left) = (0, Self.limit)
    for sentence in document.annotations(Sentence.kind).map(\.span) {
      starts.append(words.count)
      for token in reading.tokens(in: sentence, limit: left) {
        left -= 1
        while date < dates.count, dates[date].end <= token.span.start { date += 1 }
        if date < dates.count, dates[date].overlaps(token.span) { continue }
        guard let key = reading.key(token), key.utf8.count > 1 else { continue }
        words.append(Word(term: vocabulary.number(of: key), isName: reading.mayBeName(token)))
      }
    }
    starts.append(words.count)
  }

  /// All of them, in order.
  var all: ArraySlice<Word> { words[...] }

  /// Those of some sentences.
  func sentences(_ positions: Range<Int>) -> ArraySlice<Word> {
    words[starts[positions.lowerBound]..<starts[positions.upperBound]]
  }
}
