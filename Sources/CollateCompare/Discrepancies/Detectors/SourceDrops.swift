import CollateCore
import CollateText

/// Statements that name another source, or copied wording that names none.
///
/// A missing source counts in copies only: an additional source for the same fact is corroboration.
struct SourceDrops: DifferenceDetector {
  /// From here on a missing source was left out of copied wording.
  private static let copy = 0.7
  /// Sentences less alike than this may state two things.
  private static let threshold = 0.28
  /// Two names that stand this near each other somewhere are one party: `Lt. Gregg Hastings of the state police`.
  private static let partyReach = 6

  func differences(in comparison: Comparison) -> [Difference] {
    let neighbours = Neighbours(comparison, reach: Self.partyReach)
    return comparison.pairs.compactMap { pair in
      guard pair.isMutual, pair.similarity >= Self.threshold else { return nil }
      let (left, right) = (sources(of: pair.left, comparison), sources(of: pair.right, comparison))
      let isCopy = pair.similarity >= Self.copy
      switch (left.first, right.first) {
      case (let source?, let other?):
        // Who tells what another said names both.
        guard !shareSource(left, right), !mayBeOne(source, other), !mayBeOne(other, source)
        else { return nil }
        return disagreement(source, other, pair, neighbours)
      case (let source?, nil)
      where isCopy && !speaks(pair.right) && !isNamed(source, of: pair.left, beside: pair.right, comparison):
        return drop(pair, values: ["sourced", "unsourced"])
      case (nil, let source?)
      where isCopy && !speaks(pair.left) && !isNamed(source, of: pair.right, beside: pair.left, comparison):
        return drop(pair, values: ["unsourced", "sourced"])
      default: return nil
      }
    }
  }

  /// Whether one is somebody described (`the premier`) who may be the other: a person named, or one described as
  /// definitely (`the prime minister`).
  private func mayBeOne(_ described: Attribution.Source, _ other: Attribution.Source) -> Bool {
    isOnePerson(described)
      && (other.isNamed || isOnePerson(other) && isDefinite(described) && isDefinite(other))
  }

  /// Whether a source is a person whom nobody names.
  private func isOnePerson(_ source: Attribution.Source) -> Bool {
    guard !source.isNamed, let noun = words(source).last else { return false }
    return PersonNouns.contains(noun.key) && !noun.key.hasSuffix("s")
  }

  private func isDefinite(_ source: Attribution.Source) -> Bool { words(source).first?.key == "the" }

  private func words(_ source: Attribution.Source) -> [Token] {
    Token.all(in: Array(source.name.utf8), Span(0, source.name.utf8.count))
  }

  private func shareSource(_ left: [Attribution.Source], _ right: [Attribution.Source]) -> Bool {
    let words = right.reduce(into: Set<String>()) { $0.formUnion(stems($1)) }
    return left.contains { !stems($0).isDisjoint(with: words) }
  }

  /// Whether a sentence attributes what it says, even where nobody could tell to whom.
  private func speaks(_ sentence: ComparedSentence) -> Bool {
    sentence.tokens.contains { Cues.speech.contains($0.key) }
  }

  /// Whether a word of the source, in full or as `sourced` writes it, stands in a sentence or beside it: then that
  /// account says who, in other words.
  private func isNamed(
    _ source: Attribution.Source, of sourced: ComparedSentence, beside sentence: ComparedSentence,
    _ comparison: Comparison
  ) -> Bool {
    let document = comparison.sentences[sentence.document]
    let near = document[max(0, sentence.index - 1)..<min(document.count, sentence.index + 2)]
    let written = sourced.tokens[sourced.tokenRange(source.span)].filter(\.isContent).map(\.stem)
    let words = stems(source).union(written)
    return near.contains { !$0.stems.isDisjoint(with: words) }
  }

  /// Both sentences whole: what is missing on one side has no place there.
  private func drop(_ pair: EvidencePair, values: [String]) -> Difference {
    let whole = [pair.leftSide(pair.left.tokens.indices), pair.rightSide(pair.right.tokens.indices)]
    return Difference(
      category: .attribution,
      severity: .minor,
      sides: EvidencePair.sides(whole, amountTo: values),
      rule: .sourceDropped
    )
  }

  private func disagreement(
    _ left: Attribution.Source, _ right: Attribution.Source, _ pair: EvidencePair, _ neighbours: Neighbours
  )
    -> Difference?
  {
    let names = (stems(left), stems(right))
    let areAuthorities =
      !names.0.isDisjoint(with: Cues.authorities) && !names.1.isDisjoint(with: Cues.authorities)
    guard !areAuthorities, !names.0.isEmpty, !names.1.isEmpty, names.0.isDisjoint(with: names.1),
      !names.0.contains(where: { one in names.1.contains { neighbours.holds(one, $0) } })
    else { return nil }
    return Difference(
      category: .attribution,
      severity: .minor,
      sides: [side(left, pair.left), side(right, pair.right)],
      rule: pair.similarity >= EvidencePair.nearCopy
        ? .sourceDiffersInCopy : .sourceDiffers
    )
  }

  private func stems(_ source: Attribution.Source) -> Set<String> { Token.contentStems(of: source.name) }

  private func side(_ source: Attribution.Source, _ sentence: ComparedSentence) -> Difference.Side {
    Difference.Side(passage: sentence.passage(source.span), value: Folding.key(source.name))
  }

  /// Whom the sentence rests on, where it names somebody; a pronoun names nobody.
  private func sources(of sentence: ComparedSentence, _ comparison: Comparison) -> [Attribution.Source] {
    let publisher = PublishedBy(sentence).map {
      let name = String(
        decoding: comparison.corpus.documents[sentence.document].bytes[$0.span], as: UTF8.self)
      return Attribution.Source(name: name, span: $0.span, isNamed: true)
    }
    let attributed = comparison.annotations.attributions(in: sentence.passage(sentence.span)).compactMap(
      \.sources.last)
    return ([publisher].compactMap(\.self) + attributed)
      .filter { source in
        sentence.span.contains(source.span)
          && !sentence.tokens[sentence.tokenRange(source.span)].allSatisfy { !$0.isContent }
      }
  }
}

/// Which words of source names stand near each other in some sentence of the corpus.
private struct Neighbours {
  private var pairs: Set<[String]> = []

  /// Reads every sentence; words further apart than `reach` are no neighbours.
  init(_ comparison: Comparison, reach: Int) {
    let wanted = Self.sourceWords(comparison)
    for sentence in comparison.sentences.joined() {
      let places = sentence.tokens.indices.filter { wanted.contains(sentence.tokens[$0].stem) }
      for (position, place) in places.enumerated() {
        for other in places[(position + 1)...].prefix(while: { $0 - place <= reach }) {
          pairs.insert([sentence.tokens[place].stem, sentence.tokens[other].stem].sorted())
        }
      }
    }
  }

  private static func sourceWords(_ comparison: Comparison) -> Set<String> {
    let sources = comparison.corpus.documents.flatMap { $0.all(Attribution.self) }.flatMap(\.sources)
    return sources.reduce(into: []) { $0.formUnion(Token.contentStems(of: $1.name)) }
  }

  /// Whether two stems stand near each other anywhere.
  func holds(_ one: String, _ other: String) -> Bool { pairs.contains([one, other].sorted()) }
}
