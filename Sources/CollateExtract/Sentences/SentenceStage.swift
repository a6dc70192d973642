import CollateCore
import CollateText

/// `extract.sentences`: cuts the clean text into sentences, passing over what `boilerplate` covers.
enum SentenceStage {
  /// The stage.
  static let definition = StageDefinition(
    name: "extract.sentences",
    phase: .extract,
    summary: "Cuts the text into paragraphs and sentences, and tells headlines from running text.",
    needs: [.text],
    uses: [Boilerplate.kind],
    provides: [Sentence.kind]
  ) { _ in
    .document { document, _ in
      for sentence in sentences(of: document) { document.annotate(sentence) }
    }
  }

  /// The sentences of a document, in order.
  static func sentences(of document: Document) -> [Sentence] {
    let bytes = document.bytes
    let language = document.foreignLanguage.map(LanguageWords.of)
    let furniture = document.annotations(Boilerplate.kind).map(\.span)
    var first = 0
    var result: [Sentence] = []
    for (number, paragraph) in Paragraphs.spans(in: bytes).enumerated() {
      while first < furniture.count, furniture[first].end <= paragraph.start { first += 1 }
      for part in subtract(furniture[first...], from: paragraph) {
        var spans = SentenceRules.spans(in: bytes, part, language: language)
        if let opening = spans.first { spans[0].start = Dateline.end(in: bytes, opening) }
        let isHeadline = spans.count == 1 && part == paragraph && isHeadline(spans[0], in: bytes)
        result += spans.map { Sentence(span: $0, paragraph: number, isHeadline: isHeadline) }
      }
    }
    return result
  }

  /// What is left of `span` without `holes`, which are sorted by start and may overlap.
  private static func subtract(_ holes: ArraySlice<Span>, from span: Span) -> [Span] {
    var result: [Span] = []
    var start = span.start
    for hole in holes {
      if hole.start >= span.end { break }
      if hole.start > start { result.append(Span(start, hole.start)) }
      start = max(start, hole.end)
    }
    if start < span.end { result.append(Span(start, span.end)) }
    return result
  }

  /// Whether a sentence that has a paragraph to itself is a headline: at most 30 words, no bullet before it, and no
  /// full stop, colon or comma behind it.
  private static func isHeadline(_ sentence: Span, in bytes: [UInt8]) -> Bool {
    let first = UTF8Decoding.scalar(in: bytes, at: sentence.start).value
    guard
      CharacterClass.isLetter(first) || CharacterClass.isDigit(first) || CharacterClass.isApostrophe(first)
        || CharacterClass.isDoubleQuote(first) || first == 0x2018
    else { return false }
    guard Words.spans(in: bytes, sentence).count <= 30 else { return false }
    var end = sentence.end
    while end > sentence.start {
      let last = UTF8Decoding.scalar(in: bytes, before: end)
      if CharacterClass.isDoubleQuote(last.value) || CharacterClass.isApostrophe(last.value)
        || last.value == 0x29
      {
        end -= last.length
        continue
      }
      return ![0x2E, 0x21, 0x3A, 0x3B, 0x2C, 0x2026, 0x3002, 0xFF01].contains(last.value)
    }
    return false
  }
}
