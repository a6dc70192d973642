import CollateCore
import CollateText

/// A segment of a document with its tokens, and the dates and times among them.
struct ReadSegment: Sendable {
  /// Bytes of the clean text.
  var span: Span
  /// The tokens.
  var tokens: [Token]
  /// What names a time.
  var expressions: [TemporalExpression]

  /// The rules by which it is read; nil for English.
  let rules: LanguageRules?

  /// Which tokens belong to a date, time or duration.
  var isTemporal: [Bool] {
    var isTemporal = Array(repeating: false, count: tokens.count)
    for expression in expressions {
      for index in expression.tokens { isTemporal[index] = true }
    }
    return isTemporal
  }

  /// Reads a segment.
  init(_ span: Span, in bytes: [UInt8], _ rules: LanguageRules? = nil) {
    self.init(span, rules?.tokens(in: bytes, span) ?? Tokenizer.tokens(in: bytes, span), rules)
  }

  private init(_ span: Span, _ tokens: [Token], _ rules: LanguageRules?) {
    (self.span, self.tokens, self.rules) = (span, tokens, rules)
    expressions =
      rules.map { DateReader.expressions(in: tokens, $0) } ?? TemporalParser.expressions(in: tokens)
  }

  /// The stages that read the segments: document date, dates, numbers, quotes and attributions.
  private static let readers = 5
  /// Bytes of a document from which its tokens are read anew by every stage rather than kept.
  private static let longDocument = 1 << 17

  /// All segments of `document`, read once for the stages that need them.
  static func all(in document: inout Document) -> AnySequence<ReadSegment> {
    let bytes = document.bytes
    let rules = LanguageRules.of(document)
    guard bytes.count < longDocument else {
      return AnySequence(TextSegments.all(in: bytes).lazy.map { ReadSegment($0, in: bytes, rules) })
    }
    return AnySequence(
      document.sharing([], among: readers) { _ in
        TextSegments.all(in: bytes).map { ReadSegment($0, in: bytes, rules) }
      })
  }

  /// The tokens inside `span` as a row of their own; nil where the segment does not hold it whole, or a token lies across
  /// one of its ends.
  func row(of span: Span) -> [Token]? {
    guard self.span.contains(span) else { return nil }
    let low = tokens.partitioningIndex { $0.span.end > span.start }
    let high = tokens[low...].partitioningIndex { $0.span.start >= span.end }
    guard low < high, tokens[low].span.start >= span.start, tokens[high - 1].span.end <= span.end else {
      return nil
    }
    var row = Array(tokens[low..<high])
    row[0].isGlued = false
    return row
  }

  /// The segment without the tokens that touch one of `spans`, which come in text order.
  func without(_ spans: [Span]) -> ReadSegment {
    let near = spans[spans.partitioningIndex { $0.end > span.start }...].prefix { $0.start < span.end }
    if near.isEmpty { return self }
    return ReadSegment(span, tokens.filter { token in !near.contains { $0.overlaps(token.span) } }, rules)
  }
}
