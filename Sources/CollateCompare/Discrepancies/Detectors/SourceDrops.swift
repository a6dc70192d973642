import CollateCore
import CollateText

/// Copied wording that names another source, or none.
///
/// Only copies count: an additional source for the same fact is corroboration.
struct SourceDrops: DifferenceDetector {
  /// From here on a missing source was left out of copied wording.
  private static let copy = 0.7

  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.compactMap { pair in
      guard pair.similarity >= EvidencePair.nearCopy else { return nil }
      let sources = (source(of: pair.left, comparison), source(of: pair.right, comparison))
      switch sources {
      case (let left?, let right?): return disagreement(left, right, pair)
      case (_?, nil) where pair.similarity >= Self.copy && !speaks(pair.right):
        return drop(pair, values: ["sourced", "unsourced"])
      case (nil, _?) where pair.similarity >= Self.copy && !speaks(pair.left):
        return drop(pair, values: ["unsourced", "sourced"])
      default: return nil
      }
    }
  }

  /// Whether a sentence attributes what it says, even where nobody could tell to whom.
  private func speaks(_ sentence: ComparedSentence) -> Bool {
    sentence.tokens.contains { Cues.speech.contains($0.key) }
  }

  /// Both sentences whole: what is missing on one side has no place there.
  private func drop(_ pair: EvidencePair, values: [String]) -> Difference {
    let whole = [pair.leftSide(pair.left.tokens.indices), pair.rightSide(pair.right.tokens.indices)]
    return Difference(
      category: .attribution,
      severity: .minor,
      sides: EvidencePair.sides(whole, amountTo: values),
      rule: "copied wording without its source"
    )
  }

  private func disagreement(_ left: Attribution.Source, _ right: Attribution.Source, _ pair: EvidencePair)
    -> Difference?
  {
    let names = (stems(left), stems(right))
    guard left.isNamed, right.isNamed, !names.0.isEmpty, !names.1.isEmpty, names.0.isDisjoint(with: names.1)
    else { return nil }
    return Difference(
      category: .attribution,
      severity: .minor,
      sides: [side(left, pair.left), side(right, pair.right)],
      rule: "another source for copied wording"
    )
  }

  private func stems(_ source: Attribution.Source) -> Set<String> {
    let bytes = Array(source.name.utf8)
    return Set(Token.all(in: bytes, Span(0, bytes.count)).filter(\.isContent).map(\.stem))
  }

  private func side(_ source: Attribution.Source, _ sentence: ComparedSentence) -> Difference.Side {
    Difference.Side(passage: sentence.passage(source.span), value: Folding.key(source.name))
  }

  /// Who the sentence rests on, where it names somebody; a pronoun names nobody.
  private func source(of sentence: ComparedSentence, _ comparison: Comparison) -> Attribution.Source? {
    comparison.annotations.attributions(in: sentence.passage(sentence.span)).lazy.compactMap(\.sources.last)
      .first { source in
        sentence.span.contains(source.span)
          && !sentence.tokens[sentence.tokenRange(source.span)].allSatisfy { !$0.isContent }
      }
  }
}
