import CollateCore
import CollateText

/// Ties what stands in quotation marks, and what is reported without them, to its speaker.
enum QuotationFinder {
  /// Words from which on a quotation is a whole statement rather than a few words of one.
  private static let wholeStatement = 5

  /// All quotations of `document`, by span.
  static func quotations(of document: Document) -> [Quotation] {
    quotations(of: document, SpeechReader.read(document))
  }

  /// The quotations between marks, without their speakers: of a text whose words for speech are not known.
  static func unattributed(in document: Document) -> [Quotation] {
    let paragraphs = Paragraphs.spans(in: document.bytes)
    return QuotationMarks.all(in: document.bytes, paragraphs: paragraphs).compactMap { quote in
      let form = form(of: quote, in: document.bytes)
      let words = trimmed(quote.content, form, in: document.bytes)
      return words.isEmpty ? nil : Quotation(span: words, form: form)
    }
  }

  /// All quotations of a document whose speech has been read, by span.
  static func quotations(of document: Document, _ reading: SpeechReader.Reading) -> [Quotation] {
    let (speech, quotes) = (reading.speech, reading.quotes)
    var result: [Quotation] = []
    var quotedSpeech = Set<Int>()
    var next = 0
    var previous: (speech: Int, end: Int)?
    for quote in quotes {
      while next < speech.count, (speech[next].parts.map(\.end).max() ?? 0) <= quote.content.start {
        next += 1
      }
      var owner = speech.indices.dropFirst(next).prefix(8).filter { index in
        speech[index].parts.contains { $0.overlaps(quote.content) }
      }.min { partLength(speech[$0], quote.content) < partLength(speech[$1], quote.content) }
      if owner == nil, let previous, isContinued(from: previous.end, to: quote, in: document) {
        owner = previous.speech
      }
      let form = form(of: quote, in: document.bytes)
      let words = trimmed(quote.content, form, in: document.bytes)
      guard !words.isEmpty else { continue }
      let speaker = owner.flatMap { speech[$0].sources.last }
      result.append(
        Quotation(
          span: words,
          form: form,
          speaker: speaker?.name,
          speakerSpan: speaker?.span,
          cue: owner.map { speech[$0].cue }
        )
      )
      if let owner {
        if form == .direct { quotedSpeech.insert(owner) }
        previous = (owner, quote.outer.end)
      }
    }
    let insideMarks = Set(quotes.map(\.content))
    for (index, item) in speech.enumerated() where !quotedSpeech.contains(index) {
      for part in item.parts where !insideMarks.contains(part) {
        result.append(
          Quotation(
            span: part,
            form: .indirect,
            speaker: item.sources.last?.name,
            speakerSpan: item.sources.last?.span,
            cue: item.cue
          )
        )
      }
    }
    return result.sorted { $0.span < $1.span }
  }

  /// The words without spaces at the ends; a few words inside a sentence of the writer's, without its punctuation.
  private static func trimmed(_ span: Span, _ form: Quotation.Form, in bytes: [UInt8]) -> Span {
    var result = Paragraphs.trimmed(span, in: bytes)
    while form == .partial, result.count > 1, bytes[result.end - 1] == 0x2C || bytes[result.end - 1] == 0x2E {
      result.end -= 1
    }
    return result
  }

  private static func partLength(_ speech: ReportedSpeech, _ content: Span) -> Int {
    speech.parts.filter { $0.overlaps(content) }.map(\.count).min() ?? .max
  }

  /// Whether `quote` goes on with the speech whose quotation or attribution ended at `end`: only a few words without
  /// another statement stand between.
  private static func isContinued(from end: Int, to quote: QuotationMarks.Quoted, in document: Document)
    -> Bool
  {
    let gap = Span(end, quote.outer.start)
    guard gap.count <= 120 else { return false }
    let between = document.bytes[gap]
    let startsStatement = form(of: quote, in: document.bytes) == .direct
    let isSeparated = between.contains(0x2E) || between.contains(0x0A) || gap.count <= 3
    return startsStatement && isSeparated && Words.spans(in: document.bytes, gap).count <= 12
  }

  /// A quotation is direct where it is a statement of its own: long enough, begun like a sentence or ended like one.
  private static func form(of quote: QuotationMarks.Quoted, in bytes: [UInt8]) -> Quotation.Form {
    let words = Words.spans(in: bytes, quote.content)
    guard let first = words.first else { return .partial }
    let letter = UTF8Decoding.scalar(in: bytes, at: first.start).value
    // Letters of a script without capitals begin a sentence as well as any.
    let beginsSentence = CharacterClass.isLetter(letter) && !CharacterClass.isLowercase(letter)
    let last = UTF8Decoding.scalar(in: bytes, before: quote.content.end).value
    let endsSentence = [0x2E, 0x2C, 0x21, 0x3F, 0x2026, 0x3002].contains(last)
    if words.count < 3 { return beginsSentence && endsSentence && last != 0x2C ? .direct : .partial }
    if quote.continues { return .direct }
    return (beginsSentence && (endsSentence || words.count >= wholeStatement))
      || (endsSentence && words.count >= 8)
      ? .direct : .partial
  }
}
