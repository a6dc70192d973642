import CollateCore
import CollateText

/// The words of a document's running text in order, as numbers that all documents of a corpus share.
struct WordSequence {
  /// Most words of one document that are compared.
  static let limit = 200_000

  /// Numbers of the words.
  private(set) var words: [Int32] = []
  /// Bytes of each word.
  private(set) var spans: [Span] = []
  /// Whether each word stands inside quotation marks: a shared quotation shows a shared speaker, not a shared account.
  private(set) var isQuoted: [Bool] = []
  /// Whether each word is written with a capital or is a number.
  private(set) var isNameOrNumber: [Bool] = []
  /// Distinct runs of three words outside quotations, hashed, ascending.
  private(set) var trigrams: [UInt64] = []
  /// Distinct runs of two words outside quotations, hashed, ascending.
  private(set) var bigrams: [UInt64] = []

  /// Where the words of every sentence begin, and the number of words.
  private var starts: [Int] = []

  /// Reads the sentences of a document.
  init(_ document: Document, _ vocabulary: inout Vocabulary) {
    let quotations = document.all(Quotation.self).filter { $0.form != .indirect }.map(\.span)
    var quotation = 0
    for sentence in document.annotations(Sentence.kind).map(\.span) {
      starts.append(words.count)
      for token in WordToken.all(in: document.bytes, sentence, limit: Self.limit - words.count) {
        while quotation < quotations.count, quotations[quotation].end <= token.span.start { quotation += 1 }
        words.append(vocabulary.number(of: token.word))
        spans.append(token.span)
        isQuoted.append(quotation < quotations.count && quotations[quotation].contains(token.span.start))
        isNameOrNumber.append(token.isCapitalized || token.number != nil)
      }
    }
    starts.append(words.count)
    bigrams = shingles(of: 2, in: words.indices)
    trigrams = shingles(of: 3, in: words.indices)
  }

  /// The distinct runs of two words outside quotations of the sentences at `positions`, hashed, ascending.
  func bigrams(of positions: Range<Int>) -> [UInt64] {
    shingles(of: 2, in: starts[positions.lowerBound]..<starts[positions.upperBound])
  }

  /// Number of words outside quotations.
  var ownCount: Int { isQuoted.count { !$0 } }

  private func shingles(of length: Int, in range: Range<Int>) -> [UInt64] {
    let own = range.filter { !isQuoted[$0] }.map { UInt64(UInt32(bitPattern: words[$0])) }
    guard own.count >= length else { return [] }
    var hashes = (0...(own.count - length)).map { start in
      own[start..<(start + length)].reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
    }
    hashes.sort()
    var distinct: [UInt64] = []
    for hash in hashes where distinct.last != hash { distinct.append(hash) }
    return distinct
  }
}
