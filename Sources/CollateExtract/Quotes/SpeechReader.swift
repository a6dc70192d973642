import CollateCore
import CollateText

/// Finds reported speech in the sentences of a document: who is said to have said what.
struct SpeechReader {
  private let document: Document
  private let quotes: [QuotationMarks.Quoted]
  private var speakers: SpeakerNames
  private var found: [ReportedSpeech] = []

  /// What is said in a document.
  struct Reading: Sendable {
    /// All reported speech, in text order.
    var speech: [ReportedSpeech]
    /// What stands inside quotation marks.
    var quotes: [QuotationMarks.Quoted]
  }

  /// Reads `document` once for the stages that need it.
  static func shared(in document: inout Document) -> Reading {
    let segments = ReadSegment.all(in: &document)
    return document.sharing([Sentence.kind, EntityMention.kind]) { read($0, segments) }
  }

  /// Reads `document`.
  static func read(_ document: Document) -> Reading {
    var document = document
    return read(document, ReadSegment.all(in: &document))
  }

  private static func read(_ document: Document, _ segments: AnySequence<ReadSegment>) -> Reading {
    let sentences = document.all(Sentence.self)
    let quotes = QuotationMarks.all(in: document.bytes, paragraphs: Self.paragraphs(of: sentences))
    var reader = SpeechReader(document: document, quotes: quotes, speakers: SpeakerNames(document))
    let rest = segments.makeIterator()
    var segment = rest.next()
    for sentence in sentences {
      while let known = segment, known.span.end <= sentence.span.start { segment = rest.next() }
      reader.read(
        sentence, segment?.row(of: sentence.span) ?? Tokenizer.tokens(in: document.bytes, sentence.span))
    }
    return Reading(speech: reader.found, quotes: quotes)
  }

  /// The text of each paragraph that has sentences.
  private static func paragraphs(of sentences: [Sentence]) -> [Span] {
    var result: [Span] = []
    var number: Int?
    for sentence in sentences {
      if sentence.paragraph == number {
        result[result.count - 1].end = max(result[result.count - 1].end, sentence.span.end)
      } else {
        result.append(sentence.span)
        number = sentence.paragraph
      }
    }
    return result
  }

  // MARK: One sentence

  /// Bytes beyond which a sentence is no prose (a table, a data dump) and reports nothing.
  private static let longestSentence = 1 << 13

  private mutating func read(_ sentence: Sentence, _ row: [Token]) {
    guard sentence.span.count <= Self.longestSentence else { return }
    let near = quotes(near: sentence.span)
    let isQuoted = row.map { token in near.contains { $0.outer.overlaps(token.span) } }
    let grammar = SpeechGrammar(row: row, isQuoted: isQuoted)
    for clause in grammar.clauses() {
      let parts = clause.content.compactMap { content(of: $0, in: row, near) }
      let sources = clause.sources.compactMap { speakers.source(row.span($0), in: row, $0) }
      guard !parts.isEmpty, !sources.isEmpty else { continue }
      found.append(
        ReportedSpeech(
          parts: parts,
          sources: sources,
          cue: row.words(clause.cue),
          cueSpan: row.span(clause.cue)
        )
      )
    }
  }

  /// The quotations that touch `span`, found by binary search.
  private func quotes(near span: Span) -> ArraySlice<QuotationMarks.Quoted> {
    var low = 0
    var high = quotes.count
    while low < high {
      let middle = (low + high) / 2
      if quotes[middle].outer.end <= span.start { low = middle + 1 } else { high = middle }
    }
    return quotes[low...].prefix { $0.outer.start < span.end }
  }

  private static let trimmed: WordSet = [
    ",", ":", "\"", "“", "”", "`", "'", "‘", "’", "-", "–", "—", ";",
  ]

  /// The bytes of a row of tokens as content: without the commas and marks around it, and to the end of a quotation
  /// that runs beyond the sentence.
  private func content(of range: Range<Int>, in row: [Token], _ near: ArraySlice<QuotationMarks.Quoted>)
    -> Span?
  {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, Self.trimmed.contains(row[low]) { low += 1 }
    while high > low, Self.trimmed.contains(row[high - 1]) || row[high - 1].key == "." { high -= 1 }
    guard low < high else { return nil }
    var span = row.span(low..<high)
    for quote in near where quote.content.overlaps(span) {
      if quote.content.start < span.start { span.start = quote.content.start }
      if quote.content.end > span.end { span.end = quote.content.end }
    }
    return span
  }
}
