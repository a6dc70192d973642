import CollateCore
import CollateText

/// Quotations of one statement with other words between the marks.
struct QuoteChanges: DifferenceDetector {
  var readsEveryLanguage: Bool { true }
  /// Only this many sentences of quotations in a document are compared.
  private static let quoteLimit = 300
  /// Least share of the words that two quotations of one statement have in common, by weight.
  private static let threshold = 0.5

  func cuts(in comparison: Comparison) -> [Note] {
    cuts(in: comparison, beyond: Self.quoteLimit, "quotations") { $0.annotations(Quotation.kind).count }
  }

  func differences(in comparison: Comparison) -> [Difference] {
    var texts = TextNumbers()
    let quotes = comparison.corpus.documents.indices.map { Self.quotes(of: $0, comparison, &texts) }
    var known = TextMemo<Likeness?>()
    var result: [Difference] = []
    for left in quotes.indices {
      for right in quotes.indices.dropFirst(left + 1) {
        result += quotes[left].compactMap { quote in
          Self.counterpart(of: quote, in: quotes[right], comparison, &known).flatMap(Self.difference)
        }
      }
    }
    return result
  }

  private static let otherStyle: Discrepancy.Rule = .quoteHouseStyle

  /// A sentence between quotation marks, or the part of one.
  private struct Quote {
    var words: ComparedSentence
    var sentence: ComparedSentence
  }

  /// Two quotations aligned, with the share of the words they have in common.
  private struct Likeness {
    var pair: EvidencePair
    var share: Double

    /// Compares two; nil where they are no quotations of one statement.
    init?(_ left: ComparedSentence, _ right: ComparedSentence) {
      let shared = left.stems.count(where: right.stems.contains)
      guard shared > 0, shared * 3 >= min(left.stems.count, right.stems.count) else { return nil }
      pair = EvidencePair(left, right, confidence: 0)
      let likeness = pair.weightedSimilarity
      guard likeness.share >= threshold, likeness.weight >= 1.8 else { return nil }
      share = likeness.share
    }
  }

  private static func quotes(of document: Int, _ comparison: Comparison, _ texts: inout TextNumbers)
    -> [Quote]
  {
    let bytes = comparison.corpus.documents[document].bytes
    var result: [Quote] = []
    for quotation in comparison.corpus.documents[document].all(Quotation.self)
    where quotation.form != .indirect {
      for sentence in comparison.sentences(of: document, touching: quotation.span) {
        guard result.count < quoteLimit, !comparison.repeats.isRepeat(document, sentence.index),
          let inside = sentence.span.intersection(quotation.span)
        else {
          continue
        }
        let part = beforeNextMark(inside, in: bytes)
        var words = ComparedSentence(part, document: document, index: sentence.index, bytes: bytes)
        words.text = texts.number(of: bytes[part])
        if words.tokens.count >= 3 { result.append(Quote(words: words, sentence: sentence)) }
      }
    }
    return result
  }

  /// The part of a quotation before the next mark: where one is missing, what follows is the writer's.
  private static func beforeNextMark(_ span: Span, in bytes: [UInt8]) -> Span {
    let mark = bytes[span].dropFirst().firstIndex(of: UInt8(ascii: "\""))
    return Span(span.start, mark ?? span.end)
  }

  /// The quotation among `others` that is most likely the same statement, aligned.
  private static func counterpart(
    of quote: Quote, in others: [Quote], _ comparison: Comparison, _ known: inout TextMemo<Likeness?>
  ) -> EvidencePair? {
    var best: (score: Double, pair: EvidencePair)?
    for other in others {
      guard let likeness = known.value(quote.words, other.words, { Likeness(quote.words, other.words) })
      else { continue }
      let confidence = comparison.confidence(quote.sentence, other.sentence)
      let score = likeness.share + 0.2 * confidence
      if score > best?.score ?? 0 {
        best = (score, likeness.pair.moved(quote.words, other.words, confidence: confidence))
      }
    }
    return best?.pair
  }

  private static func difference(_ pair: EvidencePair) -> Difference? {
    let keys = (pair.left.tokens.map(\.key), pair.right.tokens.map(\.key))
    guard keys.0 != keys.1 else { return nil }
    let replaced = pair.alignment.gaps.filter { !$0.left.isEmpty && !$0.right.isEmpty }
    guard let first = replaced.first, let last = replaced.last else {
      let isHouseStyle =
        keys.0.count == keys.1.count && zip(keys.0, keys.1).allSatisfy { HouseStyle.isVariant($0, $1) }
      // A quotation that begins later is cut, as any may be; one that goes on differently says something else.
      let isCut = pair.alignment.matches.first.map { $0.left > 0 || $0.right > 0 } ?? true
      let whole = (pair.left.tokens.indices, pair.right.tokens.indices)
      return Difference(
        category: .quote, severity: isHouseStyle || isCut ? .wording : .minor,
        sides: [pair.leftSide(whole.0), pair.rightSide(whole.1)],
        rule: isHouseStyle ? Self.otherStyle : .quoteShortened)
    }
    let isHouseStyle = replaced.allSatisfy { gap in
      gap.left.count == 1 && gap.right.count == 1
        && HouseStyle.isVariant(keys.0[gap.left.lowerBound], keys.1[gap.right.lowerBound])
    }
    return Difference(
      category: .quote,
      severity: isHouseStyle ? .wording : .minor,
      sides: [
        pair.leftSide(first.left.lowerBound..<last.left.upperBound),
        pair.rightSide(first.right.lowerBound..<last.right.upperBound),
      ],
      rule: isHouseStyle
        ? Self.otherStyle : .quoteDiffers
    )
  }
}
