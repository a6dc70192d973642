import CollateCore
import CollateText

/// Finds reported speech in the sentences of a document: who is said to have said what.
struct SpeechReader {
  private let document: Document
  private let quotes: [QuotationMarks.Quoted]
  private var speakers: SpeakerNames
  private let clues: SpeechClues
  private var found: [ReportedSpeech] = []
  private var credits: [ReportedSpeech] = []
  private var last: Sentence?

  /// What is said in a document.
  struct Reading: Sendable {
    /// All reported speech, in text order.
    var speech: [ReportedSpeech]
    /// What stands inside quotation marks.
    var quotes: [QuotationMarks.Quoted]
    /// Captions and tables with whom their credit names.
    var credits: [ReportedSpeech]
  }

  /// Reads `document` once for the stages that need it.
  static func shared(in document: inout Document) -> Reading {
    let segments = ReadSegment.all(in: &document)
    return document.sharing([.words, Sentence.kind, EntityMention.kind]) { read($0, segments) }
  }

  /// Reads `document`.
  static func read(_ document: Document) -> Reading {
    var document = document
    return read(document, ReadSegment.all(in: &document))
  }

  private static func read(_ document: Document, _ segments: AnySequence<ReadSegment>) -> Reading {
    let sentences = document.all(Sentence.self)
    let quotes = QuotationMarks.all(in: document.bytes, paragraphs: Self.paragraphs(of: sentences))
    let words = document.words.words.isEmpty ? WordStage.words(of: document) : document.words
    var reader = SpeechReader(
      document: document, quotes: quotes, speakers: SpeakerNames(document), clues: SpeechClues(words))
    let rest = segments.makeIterator()
    var segment = rest.next()
    for sentence in sentences {
      while let known = segment, known.span.end <= sentence.span.start { segment = rest.next() }
      reader.read(
        sentence, segment?.row(of: sentence.span) ?? Tokenizer.tokens(in: document.bytes, sentence.span))
    }
    return Reading(speech: reader.found, quotes: quotes, credits: reader.credits)
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
    defer { last = sentence }
    readCredit(sentence, row)
    let near = quotes(near: sentence.span)
    let isQuoted = row.map { token in near.contains { $0.outer.overlaps(token.span) } }
    let grammar = SpeechGrammar(
      row: row, isQuoted: isQuoted, labels: labels(of: row, isQuoted, in: sentence.span))
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

  /// Whom the words before a credit rest on: those of its sentence, else the sentence before in its paragraph.
  private mutating func readCredit(_ sentence: Sentence, _ row: [Token]) {
    guard let credit = CreditLines.credit(in: row) else { return }
    let start = credit.cue.lowerBound
    let before = last.flatMap { $0.paragraph == sentence.paragraph ? $0.span : nil }
    guard let caption = start > 2 ? row.span(0..<start) : before,
      let source = speakers.source(row.span(credit.source), in: row, credit.source)
    else { return }
    credits.append(
      ReportedSpeech(
        parts: [caption], sources: [source], cue: row.words(credit.cue), cueSpan: row.span(credit.cue)))
  }

  /// What the model says of the tokens of a sentence, or a long quotation behind a verb; nothing inside of marks.
  private func labels(of row: [Token], _ isQuoted: [Bool], in sentence: Span) -> [SpeechLabel] {
    var labels = [SpeechLabel](repeating: .none, count: row.count)
    let words = clues.table.rows(in: sentence)
    var index = 0
    for word in words where clues.isOpen(word, in: words) {
      let start = Int(clues.table.words[word].start)
      while index < row.count, row[index].span.start < start { index += 1 }
      guard index < row.count, row[index].span.start == start, !isQuoted[index] else { continue }
      let label = SpeechTagger.fitted.label(clues, word, in: words)
      let isBeforeQuote =
        label == .none && clues.table.words[word].tag != .participle
        && SpeechGrammar.introducesQuote(index, in: row, isQuoted)
      labels[index] = isBeforeQuote ? .after : label
    }
    return labels
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
