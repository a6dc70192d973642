import CollateCore
import CollateText
import Foundation

/// All sentences of a corpus with the rarity of their terms, in corpus order.
package struct StatementIndex {
  /// Longest part of a sentence that is read, in tokens: text without sentence ends must not cost quadratic time.
  static let tokenLimit = 400
  /// Most sentences that are compared, in corpus order; what lies beyond is left out.
  static let sentenceLimit = 60_000

  /// The sentences, by document, then by place.
  package private(set) var sentences: [SentenceStatement] = []
  /// Rarity of every term: the logarithm of one plus sentences per sentence that holds it.
  private(set) var rarity: [Double] = []
  /// Sentences that hold each term, ascending.
  private(set) var postings: [[Int32]] = []
  /// Rarity of every letter sequence by its hash, 0 where no sentence holds it.
  private(set) var letterRarity: [Float] = []
  /// The terms.
  private(set) var vocabulary = Vocabulary()
  /// Whether sentences were left out.
  private(set) var isCut = false
  /// The first sentence of every text, by the number of the text.
  private var firstOfText: [Int] = []

  /// Reads the `sentence` annotations of all documents.
  package init(_ documents: [Document]) { self.init(documents, leavingOut: RepeatedSentences()) }

  /// The same without sentences that are compared as those of another document.
  init(_ documents: [Document], leavingOut repeats: RepeatedSentences) {
    var texts = TextNumbers()
    let readings = TermReading.all(documents)
    for (document, content) in documents.enumerated() {
      for (position, sentence) in content.all(Sentence.self).enumerated()
      where !repeats.isRepeat(document, position) {
        guard sentences.count < Self.sentenceLimit else {
          isCut = true
          break
        }
        let text = texts.number(of: content.bytes[sentence.span])
        add(sentence.span, text, document, position, content.bytes, readings[document])
      }
    }
    weigh()
  }

  private mutating func add(
    _ span: Span, _ text: Int, _ document: Int, _ position: Int, _ bytes: [UInt8], _ reading: TermReading
  ) {
    if text < firstOfText.count {
      sentences.append(sentences[firstOfText[text]].moved(to: document, position, span.start))
    } else {
      read(span, document, position, bytes, reading)
      firstOfText.append(sentences.count - 1)
    }
    while postings.count < vocabulary.keys.count { postings.append([]) }
    let number = sentences.count - 1
    for term in sentences[number].whole.terms { postings[Int(term)].append(Int32(number)) }
  }

  private mutating func read(
    _ span: Span, _ document: Int, _ position: Int, _ bytes: [UInt8], _ reading: TermReading
  ) {
    let tokens = reading.tokens(in: span, limit: Self.tokenLimit)
    let terms = tokens.map { token in reading.key(token).map { vocabulary.number(of: $0) } }
    let end = tokens.count < Self.tokenLimit ? span.end : tokens.last?.span.end ?? span.end
    let whole = Statement(
      document: document, position: position, span: Span(span.start, end),
      terms: SortedSets.make(terms.compactMap(\.self)))
    sentences.append(
      SentenceStatement(
        whole: whole, text: firstOfText.count, words: tokens, terms: terms,
        clauseEnds: ClauseSplitter(bytes, tokens).cuts(), letters: LetterProfile(tokens[...]),
        values: SharedTerms(reading.code, tokens[...], terms[...]))
    )
  }

  private mutating func weigh() {
    let count = Double(sentences.count)
    rarity = postings.map { log(1 + count / Double(max(1, $0.count))) }
    var holders = [Float](repeating: 0, count: LetterProfile.hashCount)
    for sentence in sentences {
      for hash in sentence.letters.hashes { holders[Int(hash)] += 1 }
    }
    letterRarity = holders.map { $0 > 0 ? log(1 + Float(count) / $0) : 0 }
    for first in firstOfText { sentences[first].letters.weigh(rarity: letterRarity) }
    for index in sentences.indices {
      sentences[index].letters = sentences[firstOfText[sentences[index].text]].letters
    }
  }

  /// From the first token to the last, with the currency sign before and the percent sign after.
  static func span(of tokens: ArraySlice<WordToken>, in bytes: [UInt8]) -> Span {
    guard let first = tokens.first, let last = tokens.last else { return Span(0, 0) }
    var start = first.span.start
    if start > 0 {
      let before = UTF8Decoding.scalar(in: bytes, before: start)
      if [0x24, 0xA3, 0xA5, 0x20AC].contains(before.value) { start -= before.length }
    }
    var end = last.span.end
    if end < bytes.count, bytes[end] == 0x25 || bytes[end] == 0x29 { end += 1 }
    return Span(start, end)
  }

  // MARK: Sums over terms

  /// Summed rarity of terms.
  func mass(_ terms: [Int32]) -> Double { terms.reduce(0) { $0 + rarity[Int($1)] } }

  /// Cosine of two sets of terms over rarity, 0 to 1.
  func cosine(_ left: [Int32], _ right: [Int32]) -> Double {
    func square(_ terms: [Int32]) -> Double {
      terms.reduce(0) { $0 + rarity[Int($1)] * rarity[Int($1)] }
    }
    let lengths = (square(left) * square(right)).squareRoot()
    return lengths > 0 ? square(SortedSets.intersection(left, right)) / lengths : 0
  }
}
