import CollateCore
import CollateText

/// What each sentence of a document tells, as a set of stems outside quotations: the outline that a rewrite keeps while
/// its wording goes.
struct StoryOutline {
  /// Sentences of one document that are read; the alignment of two costs their product.
  private static let limit = 400
  /// A sentence with fewer stems tells nothing of its own.
  private static let fewestStems = 3

  /// Stems of each sentence, ascending.
  let sentences: [[Int32]]

  /// Reads the sentences of a document.
  init(_ document: Document, _ vocabulary: inout Vocabulary, only positions: Range<Int>? = nil) {
    let quotations = document.all(Quotation.self).filter { $0.form != .indirect }.map(\.span)
    let all = document.annotations(Sentence.kind).map(\.span)
    let reading = TermReading(document)
    var quotation = 0
    var sentences: [[Int32]] = []
    for sentence in all[positions ?? all.indices].prefix(Self.limit) {
      var stems: [Int32] = []
      for token in reading.tokens(in: sentence, limit: StatementIndex.tokenLimit) {
        while quotation < quotations.count, quotations[quotation].end <= token.span.start { quotation += 1 }
        if quotation < quotations.count, quotations[quotation].contains(token.span.start) { continue }
        if let key = reading.key(token) { stems.append(vocabulary.number(of: key)) }
      }
      let distinct = SortedSets.make(stems)
      if distinct.count >= Self.fewestStems { sentences.append(distinct) }
    }
    self.sentences = sentences
  }
}
